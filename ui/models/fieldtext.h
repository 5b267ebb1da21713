// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"
#include "core/rows/tree.h"

namespace ita {

/// The name of a choice, such as a status, in the language of the interface.
QString choiceName(const Field &field, const QString &word);

/// placeName() with the digits that the user has chosen.
QString placeOnScreen(const Tree &tree, RowId row);
QString placeOnScreen(const Tree &tree, RowId row, const Field &field);
QString placeOnScreen(const Tree &tree, RowId row, const QString &field);

/// The value as people read it: one line for each point, names joined by commas, `*` as "all
/// units", choices by their name.
QString displayText(const Field &field, const QJsonValue &value);

/// The value as people type it: one line for each point, names joined by commas, choices by their
/// stored word. parseText() is the inverse.
QString editText(const Field &field, const QJsonValue &value);

/// Parses a typed or pasted text for the field. Lists are split at line ends (names also at commas,
/// slashes and "และ"). Numbers may have Thai digits. Choices may be named in Thai or English. An
/// empty text is the empty value. The error says why the text cannot be parsed.
Result<QJsonValue> parseText(const Field &field, const QString &text);

} // namespace ita
