// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QWidget;

namespace ita {

/// Pixels from one line of Thai to the next: 1.4 times the letters, and never less than what the
/// font that really draws the Thai needs for a tone mark over a vowel and for a lower vowel. The
/// font's own metrics do not tell, as a Latin font borrows Thai letters from another.
int thaiLineHeight(const QFont &font);

/// Keeps a ready-made one-line input, such as a QLineEdit, high enough for Thai in its font.
void makeRoomForThai(QWidget *input);

} // namespace ita
