// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

class Tour;

/// A memo beside the report, its own page, a contents page, and the menus of papers.
void seePapers(Tour &tour);

} // namespace ita::test
