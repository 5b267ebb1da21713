// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/laidblocks.h"

namespace ita {

/// The text, dots to the end of its last line, then dotted lines over the whole width.
LaidStack layOutPenLines(const PenLines &block, const LayoutContext &context);

/// A line across the page.
LaidStack layOutRule(const Rule &block, const LayoutContext &context);

/// The picture in the middle, as large as it is but no larger than the column and most of a page,
/// then its caption. Instead of one that cannot be decoded there is an empty frame.
LaidStack layOutPicture(const PictureBlock &block, const LayoutContext &context);

/// The decoded picture; null when it is neither PNG nor JPEG.
QImage decodedPicture(const QByteArray &bytes);
/// The same on white, as a PDF picture has no transparent parts, and no finer than needed at that
/// size.
QImage printablePicture(QImage image, QSizeF size);

/// The address as a QR code in the middle, with the white border that readers need, above the
/// address itself, which stays with it. Without the code when the address is too long for one.
LaidStack layOutCode(const CodeBlock &block, const LayoutContext &context);

/// The titles of the entries, each with dots to the place of its page number, which is not known
/// yet. The text of an entry has the same index in LaidStack::texts.
LaidStack layOutContents(const Contents &contents, const LayoutContext &context);

/// The chart over the whole width of the column, black on white.
LaidStack layOutChart(const ChartBlock &block, const LayoutContext &context);

} // namespace ita
