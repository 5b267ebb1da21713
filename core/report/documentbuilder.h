// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// Which parts of a report are wanted.
struct Selection
{
    QList<RowKind> sections; ///< kinds of section; empty: all

    bool contains(RowKind section) const
    {
        return sections.isEmpty() || sections.contains(section);
    }
};

/// The report as it is printed: hidden sections left out, numbers of the program's own in Thai
/// digits. `report` must be a Report row of the tree.
Document buildDocument(const Tree &tree, RowId report, const Selection &selection = {});

/// The section's name in lists and bookmarks: its own title, else its heading, else its kind in
/// Thai.
QString sectionTitle(const Tree &tree, RowId section);

/// The report of that fiscal year (Buddhist era), or the newest one for year 0; 0 when there is
/// none.
RowId findReport(const Tree &tree, int fiscalYear);

} // namespace ita
