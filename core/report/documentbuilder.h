// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/exportscope.h"

namespace ita {

/// The report as it is printed: hidden sections left out, numbers of the program's own in Thai
/// digits. `report` must be a Report row of the tree; of the selection only the sections count.
Document buildDocument(const Tree &tree, RowId report, const ExportScope &selection = {});

/// What the foot of each page says of the report's content now, for Document::strip. `fileId` is
/// the session's.
PageStamp pageStamp(const Tree &tree, RowId report, const QString &fileId);

/// The section's name in lists and bookmarks: its own title, else its heading, else its kind in
/// Thai.
QString sectionTitle(const Tree &tree, RowId section);

/// The report of that fiscal year (Buddhist era), or the newest one; 0 when there is none.
RowId findReport(const Tree &tree, std::optional<int> fiscalYear);

} // namespace ita
