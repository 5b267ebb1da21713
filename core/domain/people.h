// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// The row of the person with that key; 0 when there is none.
RowId personRow(const Tree &tree, const QString &key);

/// The name of a person, or the position while no name is entered. When no person of the file has
/// the key, the key itself, which may be an author's name.
QString nameOfPerson(const Tree &tree, const QString &key);

/// The unit a person belongs to; empty when none is known.
QString unitOfPerson(const Tree &tree, const QString &key);

/// Whether this field of a signing key says when, by whom or why the key was retired.
bool isRetiring(QStringView field);

/// The signing key that the person uses now, not a retired one; 0 when there is none.
RowId keyInUse(const Tree &tree, const QString &person);

} // namespace ita
