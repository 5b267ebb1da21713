// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// Sections that follow each other on pages of one kind.
struct PageGroup
{
    int first = 0; ///< of Document::sections
    int last = 0;
    bool landscape = false;
    bool numbered = true;
    bool firstBare = false; ///< its first page bears no number
    int firstNumber = 0; ///< 0: the numbers go on

    bool operator==(const PageGroup &) const = default;
};

/// A group begins with each section that begins a page. Covers bear no numbers, nor does the first
/// page, nor what is before the first section with a number of its own.
QList<PageGroup> pageGroups(const Document &document);

} // namespace ita
