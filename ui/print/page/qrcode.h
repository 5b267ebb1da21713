// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArrayView>
#include <QList>
#include <QRect>

namespace ita {

/// A square of dark and light modules, without the white border that readers need around it.
struct QrCode
{
    int size = 0; ///< modules in a row; 0 for none
    QBitArray dark; ///< row by row

    bool isDark(int x, int y) const { return dark.testBit(y * size + x); }
    /// The dark modules as few rectangles that touch but do not overlap, in modules.
    QList<QRect> darkAreas() const;
};

/// The text as a QR code of error level M: readable with a seventh of it lost. At least of version
/// 3, so that short texts do not have larger modules. None for a text that no code can hold.
QrCode qrCode(QByteArrayView text);

} // namespace ita
