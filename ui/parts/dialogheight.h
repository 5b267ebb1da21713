// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace ita {

/// Keeps a dialog as high as the wrapped texts in its layout need at its width, now and when they
/// change, up to the height of the screen. Call it once the layout is set.
void keepTextsWhole(QDialog &dialog);

} // namespace ita
