// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pagesink.h"
#include "ui/print/page/printedreport.h"

#include <QImage>
#include <QLineF>

namespace ita::test {

/// What a page draws, in millimetres from the paper's upper left corner.
struct RecordedPage
{
    struct Picture
    {
        QRectF area;
        QImage image;
    };
    QStringList texts;
    QList<Picture> pictures;
    QList<QRectF> filled; ///< the modules of a QR code
    int dottedLines = 0;
    QList<QLineF> rules; ///< lines that are not dotted

    QRectF filledArea() const;
};
RecordedPage recordPage(const PrintedReport &report, int page);

} // namespace ita::test
