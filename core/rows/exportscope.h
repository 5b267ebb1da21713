// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <optional>

namespace ita {

/// Which parts of an office file an export takes.
struct ExportScope
{
    std::optional<int> fiscalYear; ///< Buddhist era; nothing: JSON all reports, PDF the newest
    QList<RowKind> sections; ///< kinds of section; empty: all
    RowId paper {}; ///< 0: JSON all papers of a report, PDF its first

    bool isEverything() const { return !fiscalYear && sections.isEmpty() && !paper; }
    bool contains(RowKind section) const
    {
        return sections.isEmpty() || sections.contains(section);
    }
    bool operator==(const ExportScope &) const = default;
};

} // namespace ita
