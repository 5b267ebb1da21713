// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

class Tour;

/// Shows a finding that is accepted, the report beside that of the next year, and what follows from
/// scores.
void seeYears(Tour &tour);

} // namespace ita::test
