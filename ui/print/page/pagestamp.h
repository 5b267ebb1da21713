// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/text/pagestyle.h"

#include <QRectF>

namespace ita {

/// The text of the strip on a page: report number, content hash, page n of N. `digits` applies to
/// the page numbers only.
QString stripText(const PageStamp &strip, int page, int count, Digits digits);

/// The same content for the QR code: "ITA:2566-3FA9C1:1a2b3c4d5e6f:3/62".
QByteArray stripCode(const PageStamp &strip, int page, int count);

/// The parts of the strip, in units from the paper's upper left corner.
struct StripPlace
{
    QRectF text;
    QRectF code; ///< a square without its white border
};
StripPlace stripPlace(const PageStyle &style, bool landscape);

} // namespace ita
