// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pagesink.h"
#include "ui/print/page/printedreport.h"

#include <QImage>

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

    QRectF filledArea() const;
};
RecordedPage recordPage(const PrintedReport &report, int page);

} // namespace ita::test
