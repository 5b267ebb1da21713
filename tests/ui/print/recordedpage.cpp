// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/recordedpage.h"

namespace ita::test {
namespace {

QRectF inMm(const QRectF &units)
{
    return { mmFromUnits(units.x()), mmFromUnits(units.y()), mmFromUnits(units.width()),
        mmFromUnits(units.height()) };
}

QPointF inMm(const QPointF &units)
{
    return { mmFromUnits(units.x()), mmFromUnits(units.y()) };
}

class RecordingSink : public PageSink
{
public:
    explicit RecordingSink(RecordedPage &page)
        : m_page(page)
    {
    }
    void drawText(const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF) override
    {
        QString text;
        for (const TextFont::Piece piece : pieces)
            text += font.text(piece);
        m_page.texts.append(text);
    }
    void drawLines(const QList<QLineF> &lines, const Stroke &stroke) override
    {
        if (stroke.dotted)
            m_page.dottedLines += int(lines.size());
        else
            for (const QLineF &line : lines)
                m_page.rules.append({ inMm(line.p1()), inMm(line.p2()) });
    }
    void drawImage(const QImage &image, const QRectF &area) override
    {
        m_page.pictures.append({ inMm(area), image });
    }
    void fillSquares(const QList<QRect> &areas, QPointF corner, double side) override
    {
        for (const QRect &area : areas)
            m_page.filled.append(
                inMm({ corner + QPointF(area.topLeft()) * side, QSizeF(area.size()) * side }));
    }

private:
    RecordedPage &m_page;
};

} // namespace

QRectF RecordedPage::filledArea() const
{
    QRectF all;
    for (const QRectF &area : filled)
        all |= area;
    return all;
}

RecordedPage recordPage(const PrintedReport &report, int page)
{
    RecordedPage recorded;
    RecordingSink sink(recorded);
    report.drawPage(sink, page);
    return recorded;
}

} // namespace ita::test
