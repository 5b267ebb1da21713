// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ita {

/// The typeface of the window: Noto Sans Thai with Noto Sans for Latin letters and digits. Both are
/// built into the program, so that every computer shows the same. Registers them at the first call.
QFont windowFont();

/// The font of titles of pages: 15 points bold, where windowFont() has 10.5.
QFont titleFont();

/// A font of this family for text of second rank: 9.5 points where the window's text has 10.5.
QFont softFont(QFont font);

} // namespace ita
