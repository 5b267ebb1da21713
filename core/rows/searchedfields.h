// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

#include <QStringList>

namespace ita {

/// Whether search looks into the field: texts that people write and read, not choices, numbers,
/// references or what only the program writes.
bool isSearched(RowKind kind, const Field &field);

/// Whether replacing may change the field: what is searched, without codes, which have a form of
/// their own.
bool isReplaceable(RowKind kind, const Field &field);

/// The texts of a searched field's value: its points, or the one text it is.
QStringList textsOf(const Field &field, const QJsonValue &value);
/// The value that consists of these texts.
QJsonValue valueOf(const Field &field, const QStringList &texts);

} // namespace ita
