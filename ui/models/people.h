// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tree.h"

#include <QDateTime>

namespace ita {

/// The row of the person with that key; 0 when there is none.
RowId personRow(const Tree &tree, const QString &key);

/// A person in words: the name, or the position while no name is entered; the key itself, such as
/// an author's name, when it is nobody's of the file.
QString nameOfPerson(const Tree &tree, const QString &key);

/// A time of the file (ISO 8601, UTC) as people of this office read it: Thai date, hour and minute.
QString shownTime(const QString &time);

} // namespace ita
