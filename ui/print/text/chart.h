// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRectF;

namespace ita {

/// How a chart is drawn.
struct ChartLook
{
    QFont font;
    QColor text;
    QColor grid;
    QList<QColor> series; ///< used in turn; marks of different shapes tell the lines apart too
    double stroke = 1; ///< width of the lines
};

/// Draws the chart with its scale and legend into the area: on the screen and on paper alike.
void drawChart(
    QPainter &painter, const QRectF &area, const ChartBlock &chart, const ChartLook &look);

/// The scale of a chart: the numbers at its lower and upper end and the step between its lines.
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;

    bool operator==(const ChartScale &) const = default;
};
/// Round numbers around the values of the chart.
ChartScale scaleOf(const ChartBlock &chart);

} // namespace ita
