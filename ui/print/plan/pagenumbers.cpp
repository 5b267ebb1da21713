// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/pagenumbers.h"

#include <algorithm>

namespace ita {

std::vector<int> pageNumbers(const std::vector<NumberedPage> &pages)
{
    const auto first
        = std::ranges::find_if(pages, [](const NumberedPage &page) { return page.restart > 0; });
    // Without a restart the numbers are shown from the second page on.
    const auto shown
        = first == pages.end() ? std::next(pages.begin(), pages.empty() ? 0 : 1) : first;
    std::vector<int> numbers;
    int number = 0;
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        number = page->restart > 0 ? page->restart : number + 1;
        numbers.push_back(page->cover || page < shown ? 0 : number);
    }
    return numbers;
}

} // namespace ita
