// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmlchart.h"

#include "core/base/thaidigits.h"
#include "core/export/html/htmlnames.h"
#include "core/report/chartscale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// In the units of the drawing.
constexpr double kWidth = 720;
constexpr double kHeight = 360;
constexpr double kLeft = 60;
constexpr double kTop = 16;
constexpr double kBottom = 300; // of the lines
constexpr double kLabels = 322;
constexpr double kLegend = 348;
constexpr double kMark = 4;
constexpr double kLetter = 8.5; // room of a letter
constexpr int kLooks = 4; // of lines, in the style sheet

QString inUnits(double value)
{
    return QString::number(value, 'f', 1);
}

class ChartDrawing
{
public:
    ChartDrawing(HtmlWriter &html, const ChartBlock &chart)
        : m_html(html)
        , m_chart(chart)
        , m_scale(scaleOf(chart))
        , m_room((kWidth - kLeft) / double(std::max(chart.labels.size(), qsizetype(1))))
    {
    }

    void write(const QString &name)
    {
        m_html.open("svg"_L1,
            { { "viewBox"_L1, u"0 0 %1 %2"_s.arg(inUnits(kWidth), inUnits(kHeight)) },
                { html::kRole, u"img"_s }, { "aria-label"_L1, name } });
        writeGrid();
        for (qsizetype at = 0; at < m_chart.labels.size(); ++at)
            writeText(xOf(at), kLabels, fitting(m_chart.labels[at], m_room), "middle"_L1);
        for (qsizetype at = 0; at < m_chart.series.size(); ++at)
            writeSeries(at);
        writeLegend();
        m_html.close();
    }

private:
    static QString fitting(const QString &label, double room)
    {
        const auto letters = qsizetype(room / kLetter);
        return label.size() <= letters ? label
                                       : label.first(std::max(letters - 1, qsizetype(0))) + u'…';
    }

    double xOf(qsizetype label) const { return kLeft + m_room * (double(label) + 0.5); }
    double yOf(double value) const
    {
        return kBottom - (value - m_scale.low) / (m_scale.high - m_scale.low) * (kBottom - kTop);
    }

    void writeText(double x, double y, const QString &text, QLatin1StringView anchor)
    {
        m_html.leaf(html::kText, text,
            { { "x"_L1, inUnits(x) }, { "y"_L1, inUnits(y) },
                { "text-anchor"_L1, QString(anchor) } });
    }

    void writeGrid()
    {
        const int steps = qRound((m_scale.high - m_scale.low) / m_scale.step);
        for (int step = 0; step <= steps; ++step) {
            const double value = m_scale.low + step * m_scale.step;
            const QString y = inUnits(yOf(value));
            m_html.leaf("path"_L1, {},
                { { "class"_L1, u"grid"_s },
                    { "d"_L1, u"M%1 %2H%3"_s.arg(inUnits(kLeft), y, inUnits(kWidth)) } });
            writeText(kLeft - kMark, yOf(value) + kMark,
                toThaiDigits(QString::number(value, 'f', m_scale.step < 1 ? 1 : 0)), "end"_L1);
        }
    }

    static QString lookOf(qsizetype series) { return u'l' + QString::number(series % kLooks); }

    /// The line, with gaps where values are missing, and a mark for each value.
    void writeSeries(qsizetype number)
    {
        const ChartSeries &series = m_chart.series[number];
        QString line;
        bool isOn = false;
        for (qsizetype at = 0; at < series.values.size(); ++at) {
            if (series.values[at])
                line += (isOn ? u'L' : u'M') + inUnits(xOf(at)) + u' '
                    + inUnits(yOf(*series.values[at]));
            isOn = series.values[at].has_value();
        }
        m_html.leaf(
            "path"_L1, {}, { { "class"_L1, u"line "_s + lookOf(number) }, { "d"_L1, line } });
        for (qsizetype at = 0; at < series.values.size(); ++at)
            if (series.values[at])
                writeMark(number, xOf(at), yOf(*series.values[at]));
    }

    void writeMark(qsizetype series, double x, double y)
    {
        m_html.leaf("circle"_L1, {},
            { { "class"_L1, u"mark "_s + lookOf(series) }, { "cx"_L1, inUnits(x) },
                { "cy"_L1, inUnits(y) }, { "r"_L1, inUnits(kMark) } });
    }

    void writeLegend()
    {
        const double room
            = (kWidth - kLeft) / double(std::max(m_chart.series.size(), qsizetype(1)));
        for (qsizetype at = 0; at < m_chart.series.size(); ++at) {
            const double x = kLeft + room * double(at);
            m_html.leaf("path"_L1, {},
                { { "class"_L1, u"line "_s + lookOf(at) },
                    { "d"_L1, u"M%1 %2h24"_s.arg(inUnits(x), inUnits(kLegend - kMark)) } });
            writeMark(at, x + 12, kLegend - kMark);
            writeText(x + 32, kLegend, fitting(m_chart.series[at].name, room - 32), html::kStart);
        }
    }

    HtmlWriter &m_html;
    const ChartBlock &m_chart;
    ChartScale m_scale;
    double m_room; ///< for a label
};

} // namespace

void writeChart(HtmlWriter &html, const ChartBlock &chart, const QString &name)
{
    html.open("figure"_L1, { { "class"_L1, u"chart"_s } });
    ChartDrawing(html, chart).write(name);
    html.close();
}

} // namespace ita
