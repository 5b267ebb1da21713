// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/qrcode.h"
#include "ui/print/page/reportpages.h"

#include <QLineF>
#include <QList>
#include <QPointF>

class QPainter;

namespace ita {

/// Draws the parts of pages in units, from the paper's upper left corner.
class PagePainter
{
public:
    /// Adds each text drawn to `texts`, unless that is null.
    PagePainter(QPainter &painter, const PageStyle &style, QStringList *texts);

    void drawPage(const PageContents &page);

private:
    void drawNumber(const PageContents &page);
    void drawLine(const LaidText &text, const LaidLine &line, QPointF topLeft);
    void drawBox(const LaidText &text, const LaidLine &line, QPointF topLeft);
    void drawStrokes();
    void drawImages(const QList<PlacedImage> &images);
    void drawStrip(const PageContents &page);
    void drawCode(const QrCode &code, const QRectF &room);

    QPainter &m_painter;
    const PageStyle &m_style;
    QStringList *m_texts;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
    QList<QLineF> m_rules;
    QList<QLineF> m_ticks;
    QList<QLineF> m_dots;
};

} // namespace ita
