// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita {

enum class Appearance { System, Light, Dark };

/// Sets the style, the palettes and the typeface of the whole program at once. System follows the
/// computer: dark where its own windows are dark.
void showAs(Appearance appearance);

} // namespace ita
