// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/recordedpage.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace ita::test {
namespace {

constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;

class RecordingEngine : public QPaintEngine
{
public:
    explicit RecordingEngine(RecordedPage &page)
        : QPaintEngine(AllFeatures)
        , m_page(page)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawTextItem(const QPointF &, const QTextItem &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    using QPaintEngine::drawLines;
    void drawLines(const QLineF *, int count) override
    {
        if (painter()->pen().style() == Qt::CustomDashLine)
            m_page.dottedLines += count;
    }
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            m_page.filled.append(inMm(rects[i]));
    }
    void drawImage(
        const QRectF &area, const QImage &image, const QRectF &, Qt::ImageConversionFlags) override
    {
        m_page.pictures.append({ inMm(area), image });
    }

private:
    QRectF inMm(const QRectF &area) const
    {
        const QRectF units = painter()->transform().mapRect(area);
        return { units.topLeft() / kUnitsPerMm, units.size() / kUnitsPerMm };
    }

    RecordedPage &m_page;
};

class RecordingDevice : public QPaintDevice
{
public:
    explicit RecordingDevice(RecordedPage &page)
        : m_engine(page)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kUnitsPerInch;
        case PdmWidth:
        case PdmHeight:
            return 1 << 16;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDevicePixelRatio:
            return 1;
        default:
            return 0;
        }
    }

private:
    mutable RecordingEngine m_engine;
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
    RecordingDevice device(recorded);
    QPainter painter(&device);
    report.paintPage(painter, page, &recorded.texts);
    return recorded;
}

} // namespace ita::test
