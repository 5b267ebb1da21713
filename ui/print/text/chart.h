// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartscale.h"

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

} // namespace ita
