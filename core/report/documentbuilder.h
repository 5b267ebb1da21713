// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/exportscope.h"

namespace ita {

/// The report as it is printed, without hidden sections; numbers that the program adds are in Thai
/// digits. `report` must be a Report row of the tree. Uses only the sections of `selection`.
Document buildDocument(const Tree &tree, RowId report, const ExportScope &selection = {});

/// The stamp for the report's present content, for Document::strip. `fileId` is the session's.
PageStamp pageStamp(const Tree &tree, RowId report, const QString &fileId);

/// The section's name in lists and bookmarks: its own title, otherwise its heading, otherwise the
/// Thai title of its kind.
QString sectionTitle(const Tree &tree, RowId section);

/// The report of that fiscal year (Buddhist era), or the newest one; 0 when there is none.
RowId findReport(const Tree &tree, std::optional<int> fiscalYear);

} // namespace ita
