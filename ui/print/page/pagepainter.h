// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pagesink.h"
#include "ui/print/page/reportpages.h"
#include "ui/print/text/qrcode.h"

#include <QLineF>
#include <QList>
#include <QPointF>

namespace ita {

/// Draws the parts of pages on a sink.
class PagePainter
{
public:
    PagePainter(PageSink &sink, const PageStyle &style);

    void drawPage(const PageContents &page);

private:
    void drawNumber(const PageContents &page);
    void drawLine(const LaidText &text, const LaidLine &line, QPointF topLeft);
    void endWhole();
    void drawPieces(const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start);
    void drawSigns(const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start);
    void drawSign(char32_t sign, QPointF corner, double size);
    void drawStrokes();
    void drawCatchWord(const PageContents &page);
    void drawStrip(const PageContents &page);
    void drawInMiddle(const QrCode &code, const QRectF &room);
    void drawCode(const QrCode &code, const QRectF &room);

    PageSink &m_sink;
    const PageStyle &m_style;
    bool m_isInWhole = false; ///< after beginWhole()
    QList<QLineF> m_rules;
    QList<QLineF> m_ticks;
    QList<QLineF> m_dots;
};

} // namespace ita
