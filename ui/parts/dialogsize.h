// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;

namespace ita {

/// Opens a dialog at the wanted size, or as much of it as the screen has room for, its frame
/// included.
void resizeWithinScreen(QDialog &dialog, QSize wanted);

/// Keeps a dialog as high as the wrapped texts in its layout need at its width, now and when they
/// change, up to the height of the screen. Call it once the layout is set.
void keepTextsWhole(QDialog &dialog);

} // namespace ita
