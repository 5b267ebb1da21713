// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArrayView>
#include <QList>
#include <QRect>

namespace ita {

/// A QR code: a square of dark and light modules, without the white border that readers need.
struct QrCode
{
    int size = 0; ///< modules per side; 0: no code
    QBitArray dark; ///< row by row

    bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
    /// The dark modules merged into few rectangles that do not overlap, in modules.
    QList<QRect> darkAreas() const;
};

/// The text as a QR code with error correction level M, which restores a seventh of the code. At
/// least version 3, so that short texts do not get larger modules. `size` is 0 if the text is too
/// long.
QrCode qrCode(QByteArrayView text);

} // namespace ita
