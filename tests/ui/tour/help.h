// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

class Tour;

/// Opens the help, a page with a picture, and what a search finds.
void seeHelp(Tour &tour);

} // namespace ita::test
