// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/exportscope.h"

namespace ita {

/// The paper as it is printed, without hidden sections and without a strip; numbers that the
/// program adds are in Thai digits. `paper` must be a Report or Paper row of the tree. Uses only
/// the sections of `selection`.
Document buildDocument(const Tree &tree, RowId paper, const ExportScope &selection = {});

/// The same with the strip, if the paper has one. `fileId` is the session's.
Document stampedDocument(
    const Tree &tree, RowId paper, const QString &fileId, const ExportScope &selection = {});

/// The stamp for the paper's present content. `fileId` is the session's.
PageStamp pageStamp(const Tree &tree, RowId paper, const QString &fileId);

/// Whether the paper's pages bear the strip: as chosen, or else when its chain names people who
/// sign in the program; not by themselves on memos, orders, announcements and forms.
bool hasStrip(const Tree &tree, RowId paper);

/// The section's name in lists and bookmarks: its own title, otherwise its heading, otherwise the
/// Thai title of its kind.
QString sectionTitle(const Tree &tree, RowId section);

/// The report of that fiscal year (Buddhist era), or the newest one; 0 when there is none.
RowId findReport(const Tree &tree, std::optional<int> fiscalYear);

} // namespace ita
