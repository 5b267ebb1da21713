// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

class Tour;

/// Shows the first text section with a block of each form, its table and picture, and what is asked
/// about a character that cannot be printed.
void seeBlocks(Tour &tour);

} // namespace ita::test
