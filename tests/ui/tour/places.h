// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

class Tour;

/// A file in a synchronised folder with a second version beside it, and one that another computer
/// has locked.
void seePlaces(Tour &tour);

} // namespace ita::test
