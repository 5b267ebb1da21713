// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

// Commands on the blocks of a text section, see rowcommands.h.

namespace ita {

Change addBlock(const Tree &tree, RowId section, qsizetype position, BlockForm form);

/// A block that is a table of these rows and columns.
Change addTable(const Tree &tree, RowId section, qsizetype position, const QList<Subtree> &table);

Change setBlockForm(const Tree &tree, RowId block, BlockForm form);

/// The form one level down (Heading → Subheading, ListItem → SubItem) or up; the same when there is
/// none.
BlockForm shiftedLevel(BlockForm form, int by);

/// Return in the text of a block: the text before the cursor stays, the rest becomes a new block
/// below it. In an empty item or box it ends the list instead.
Change splitBlock(const Tree &tree, RowId block, const QString &before, const QString &after);

/// What joining a block with the one above it does.
struct BlockJoin
{
    Change change;
    RowId kept; ///< the block with both texts; 0 when they are not joined
    qsizetype cursor = 0; ///< where the second text begins
};

/// Backspace at the start of a block: a heading or item becomes a paragraph, a paragraph is
/// appended to the block above. A block with comments stays; two such blocks are not joined.
BlockJoin joinBlocks(const Tree &tree, RowId block);

/// Turns the paragraphs of the section into blocks above those that it has.
Change blocksFromParagraphs(const Tree &tree, RowId section);

} // namespace ita
