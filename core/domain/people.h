// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The row of the person with that key; 0 when there is none.
RowId personRow(const Tree &tree, const QString &key);

/// A person in words: the name, or the position while no name is entered; the key itself, such as
/// an author's name, when it is nobody's of the file.
QString nameOfPerson(const Tree &tree, const QString &key);

/// The unit a person belongs to; empty when none is known.
QString unitOfPerson(const Tree &tree, const QString &key);

/// Whether the field of a signing key says that it was retired, by whom and why.
bool isRetiring(QStringView field);

/// The signing key that a person signs with now, not one that was replaced; 0 when there is none.
RowId keyInUse(const Tree &tree, const QString &person);

} // namespace ita
