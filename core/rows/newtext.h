// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

// What is stored, hashed, printed and verified must be the same text, so the characters that
// core/base/escapeinvisible calls traps do not come in. Files of older versions may hold some; they
// can still be read, verified and changed.

/// The texts in a value: a text, a list or an object of such. The error names the character.
Outcome checkNewText(const QJsonValue &value);

/// The value with its texts in one form (core/thai/oneform), for fields that people write in; other
/// values, such as the name of a unit of the office, as they are.
QJsonValue inOneForm(const Field &field, const QJsonValue &value);

/// The rows without those characters, for content of older versions that begins a file or a year
/// anew.
Subtree withoutTraps(Subtree subtree);

/// The texts that an edit brings; the error names the field and the character. Rows that have their
/// id already come back from an undo and are not asked.
Outcome checkNewText(const Tree &tree, const Edit &edit);

} // namespace ita
