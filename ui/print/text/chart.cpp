// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/chart.h"

#include "core/base/thaidigits.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kShapes = 4;

QPainterPath markAt(QPointF at, double size, qsizetype shape)
{
    QPainterPath path;
    const double half = size / 2;
    switch (shape % kShapes) {
    case 0:
        path.addEllipse(at, half, half);
        break;
    case 1:
        path.addRect(QRectF(at - QPointF(half, half), QSizeF(size, size)));
        break;
    case 2:
        path.addPolygon(QPolygonF({ at + QPointF(0, -half), at + QPointF(half, half),
            at + QPointF(-half, half), at + QPointF(0, -half) }));
        break;
    default:
        path.addPolygon(QPolygonF({ at + QPointF(0, -half), at + QPointF(half, 0),
            at + QPointF(0, half), at + QPointF(-half, 0), at + QPointF(0, -half) }));
    }
    return path;
}

class ChartPainter
{
public:
    ChartPainter(
        QPainter &painter, const QRectF &area, const ChartBlock &chart, const ChartLook &look)
        : m_painter(painter)
        , m_chart(chart)
        , m_look(look)
        , m_scale(scaleOf(chart))
        , m_metrics(look.font, painter.device())
    {
        const double line = m_metrics.height();
        const double left = widestNumber() + line / 2;
        // Room for half a label on the right, two lines of text below.
        m_plot = area.adjusted(left, line / 2, -line, -2.4 * line);
    }

    void draw()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(m_look.font);
        drawGrid();
        drawLabels();
        for (qsizetype i = 0; i < m_chart.series.size(); ++i)
            drawSeries(i);
        drawLegend();
        m_painter.restore();
    }

private:
    QString numberText(double number) const
    {
        return toThaiDigits(QString::number(number, 'f', m_scale.step < 1 ? 1 : 0));
    }
    double widestNumber() const
    {
        return std::max(m_metrics.horizontalAdvance(numberText(m_scale.low)),
            m_metrics.horizontalAdvance(numberText(m_scale.high)));
    }
    double heightOf(double value) const
    {
        return m_plot.bottom()
            - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
    }
    QPointF pointAt(qsizetype label, double value) const
    {
        const double step = m_plot.width() / double(std::max(m_chart.labels.size(), qsizetype(1)));
        return { m_plot.left() + step * (double(label) + 0.5), heightOf(value) };
    }
    QColor colourOf(qsizetype series) const
    {
        return m_look.series.value(
            series % std::max(m_look.series.size(), qsizetype(1)), m_look.text);
    }

    void drawGrid()
    {
        const double line = m_metrics.height();
        const int steps = qRound((m_scale.high - m_scale.low) / m_scale.step);
        for (int step = 0; step <= steps; ++step) {
            const double value = m_scale.low + step * m_scale.step;
            const double y = heightOf(value);
            m_painter.setPen(QPen(m_look.grid, m_look.stroke / 2));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(m_look.text);
            m_painter.drawText(QRectF(m_plot.left() - widestNumber() - line / 3, y - line / 2,
                                   widestNumber(), line),
                Qt::AlignRight | Qt::AlignVCenter, numberText(value));
        }
    }

    void drawLabels()
    {
        const double line = m_metrics.height();
        const double room = m_plot.width() / double(std::max(m_chart.labels.size(), qsizetype(1)));
        m_painter.setPen(m_look.text);
        for (qsizetype i = 0; i < m_chart.labels.size(); ++i) {
            const QRectF place(m_plot.left() + room * double(i), m_plot.bottom(), room, line * 1.2);
            m_painter.drawText(place, Qt::AlignCenter,
                m_metrics.elidedText(m_chart.labels[i], Qt::ElideRight, room));
        }
    }

    void drawSeries(qsizetype number)
    {
        const ChartSeries &series = m_chart.series[number];
        const QColor colour = colourOf(number);
        m_painter.setPen(QPen(colour, m_look.stroke * 1.5));
        std::optional<QPointF> before;
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            const auto value = series.values[i];
            const auto point = value ? std::optional(pointAt(i, *value)) : std::nullopt;
            if (before && point)
                m_painter.drawLine(*before, *point);
            if (point)
                m_painter.fillPath(markAt(*point, m_metrics.height() / 2.2, number), colour);
            before = point;
        }
    }

    void drawLegend()
    {
        const double line = m_metrics.height();
        double width = 0;
        for (const ChartSeries &series : m_chart.series)
            width += m_metrics.horizontalAdvance(series.name) + 2 * line;
        double x = m_plot.center().x() - width / 2;
        const double y = m_plot.bottom() + 1.8 * line;
        for (qsizetype i = 0; i < m_chart.series.size(); ++i) {
            const QString &name = m_chart.series[i].name;
            m_painter.fillPath(markAt({ x + line / 3, y }, line / 2.2, i), colourOf(i));
            m_painter.setPen(m_look.text);
            const double advance = m_metrics.horizontalAdvance(name);
            m_painter.drawText(QRectF(x + line * 0.8, y - line * 0.6, advance + line, line * 1.2),
                Qt::AlignLeft | Qt::AlignVCenter, name);
            x += advance + 2 * line;
        }
    }

    QPainter &m_painter;
    const ChartBlock &m_chart;
    const ChartLook &m_look;
    ChartScale m_scale;
    QFontMetricsF m_metrics;
    QRectF m_plot;
};

} // namespace

void drawChart(
    QPainter &painter, const QRectF &area, const ChartBlock &chart, const ChartLook &look)
{
    ChartPainter(painter, area, chart, look).draw();
}

} // namespace ita
