// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ita {

/// The typeface of the window: Noto Sans Thai with Noto Sans for Latin letters and digits. Both are
/// built into the program, so that every computer shows the same. Registers them at the first call.
QFont windowFont();

/// The font of titles of pages: 15 points bold, where windowFont() has 10.5.
QFont titleFont();

} // namespace ita
