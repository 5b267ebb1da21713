// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

// Which pages bear which number. Input and output are numbers, without texts.

namespace ita {

/// What decides the number of a page.
struct NumberedPage
{
    bool cover = false; ///< a cover begins it, or goes on
    int restart = 0; ///< the number that a section beginning on the page asks for; 0: none
};

/// The number of each page, 0 for those that bear none:
/// - Pages count on from 1, covers too; a restart sets the number of its page.
/// - Covers bear none. The first page bears none, nor do those before the first restart.
std::vector<int> pageNumbers(const std::vector<NumberedPage> &pages);

} // namespace ita
