// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

namespace ita::test {

std::span<const FuzzTarget> fuzzTargets()
{
    static constexpr FuzzTarget kTargets[] {
        { "interchange", &feedInterchange },
        { "catalogue", &feedCatalogue },
        { "office-file", &feedOfficeFile },
        { "review-copy", &feedReviewCopy },
        { "clipboard-html", &feedClipboardHtml },
        { "clipboard-text", &feedClipboardText },
        { "word-file", &feedWordFile },
    };
    return kTargets;
}

} // namespace ita::test
