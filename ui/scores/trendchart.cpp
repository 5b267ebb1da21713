// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/trendchart.h"

#include "core/base/thaidigits.h"
#include "ui/models/screendigits.h"
#include "ui/print/text/chart.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// "2566: IIT 90.00, EIT 84.20. 2567: …"
QString spokenChart(const ChartBlock &chart)
{
    QStringList years;
    for (qsizetype i = 0; i < chart.labels.size(); ++i) {
        QStringList values;
        for (const ChartSeries &series : chart.series)
            if (const auto value = series.values.value(i))
                values.append(u"%1 %2"_s.arg(series.name, QString::number(*value, 'f', 2)));
        years.append(u"%1: %2"_s.arg(chart.labels[i], values.join(u", "_s)));
    }
    return onScreen(years.join(u". "_s));
}

/// Colours that differ from the background of the theme, light or dark, and from each other.
QList<QColor> seriesColours(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    QList<QColor> colours { palette.color(QPalette::Highlight) };
    for (const int hue : { 25, 150, 285 })
        colours.append(QColor::fromHsl(hue, 180, dark ? 165 : 90));
    return colours;
}

} // namespace

TrendChart::TrendChart(const ChartBlock &chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
{
    setAccessibleName(tr("Chart of the scores"));
    setAccessibleDescription(spokenChart(chart));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QColor text = palette().color(QPalette::Text);
    QColor grid = text;
    grid.setAlpha(60);
    drawChart(painter, QRectF(rect()).adjusted(8, 8, -8, -8), m_chart,
        { font(), text, grid, seriesColours(palette()), 1.5 });
}

} // namespace ita
