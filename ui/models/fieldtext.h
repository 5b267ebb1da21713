// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

namespace ita {

/// A choice such as a status, in the language of the interface.
QString choiceName(const Field &field, const QString &word);

/// The value as people read it: a point or line each, names joined by commas, `*` as all units,
/// choices by name.
QString displayText(const Field &field, const QJsonValue &value);

/// The value as it is typed: a point or line each, names joined by commas, choices by their stored
/// word. parseText() leads back.
QString editText(const Field &field, const QJsonValue &value);

/// What a typed or pasted text means in that field. Lists are cut at line ends (names also at
/// commas, slashes and "และ"), numbers may be in Thai digits, choices may be given by their name in
/// Thai or English; an empty text is the empty value. The error says why it cannot be read.
Result<QJsonValue> parseText(const Field &field, const QString &text);

} // namespace ita
