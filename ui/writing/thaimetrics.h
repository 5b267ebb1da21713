// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QWidget;

namespace ita {

/// Pixels from one line of Thai to the next: 1.4 times the font size, but at least the height of a
/// line with a tone mark over a vowel and a vowel below. Measured on a sample, because a Latin font
/// takes its Thai glyphs from another font and its own metrics do not include them.
int thaiLineHeight(const QFont &font);

/// Gives a one-line Qt input, such as a QLineEdit, a minimum height for Thai in its font.
void makeRoomForThai(QWidget *input);

} // namespace ita
