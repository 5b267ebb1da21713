// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// Whether blocks of this form show their text.
bool hasText(BlockForm form);
/// Whether blocks of this form may be printed with a number.
bool mayBeNumbered(BlockForm form);

/// Whether it is running text with a number like that of a heading, on one of three levels.
bool isClause(BlockForm form);

/// The numbers of a section's numbered blocks in Thai digits: ๑. ๑.๑ ๑.๑.๑ for headings and
/// clauses, which are counted together, ๑) and (๑) for the items of a list. A list ends with the
/// first block that is no item.
QHash<RowId, QString> blockNumbers(const Tree &tree, RowId section);

} // namespace ita
