// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

#include <QStringList>

namespace ita {

/// The texts in the value of a Line, Prose, Points or Key: each of the points, or the one text.
QStringList textsOf(const Field &field, const QJsonValue &value);
/// The value that consists of these texts.
QJsonValue valueOf(const Field &field, const QStringList &texts);

} // namespace ita
