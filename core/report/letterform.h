// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

// The form of official correspondence, which follows from the kind of a paper: the office types a
// memo, an order or an announcement like any other text.

namespace ita {

/// Whether the paper has the form of a letter: its first text has a letterhead, and pages end with
/// the first words of the next.
bool isLetter(const Tree &tree, RowId paper);

/// The letterhead of a paper's first text section: its heading, with the picture that stands first
/// in it and has no caption as the emblem. Nothing in other sections.
std::optional<Letterhead> letterheadOf(const Tree &tree, RowId section);

/// Whether the block is that picture.
bool isEmblem(const Tree &tree, RowId block);

/// The blocks at the beginning of the section that are lines with a label, as at the top of a memo:
/// ส่วนราชการ, ที่ and วันที่ on one line, เรื่อง, เรียน. Empty in papers that are no memo.
QHash<RowId, LabelLine> labelLinesOf(const Tree &tree, RowId section);

} // namespace ita
