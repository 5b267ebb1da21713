// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/trendchart.h"

#include "ui/look/tokens.h"
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
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.panel);
    drawChart(painter, QRectF(rect()).adjusted(8, 8, -8, -8), m_chart,
        { font(), tokens.text, tokens.line,
            { tokens.accent, tokens.warning, tokens.done, tokens.text }, 1.5 });
}

} // namespace ita
