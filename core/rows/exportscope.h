// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <optional>

namespace ita {

/// Which parts of an office file an export takes.
struct ExportScope
{
    std::optional<int> fiscalYear; ///< Buddhist era; nothing: JSON all reports, PDF the newest
    QList<RowKind> sections; ///< kinds of section; empty: all

    bool isEverything() const { return !fiscalYear && sections.isEmpty(); }
    bool contains(RowKind section) const
    {
        return sections.isEmpty() || sections.contains(section);
    }
    bool operator==(const ExportScope &) const = default;
};

} // namespace ita
