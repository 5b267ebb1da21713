// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

namespace ita {

/// A chart in the colours of the theme. Its accessible description says the numbers.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const ChartBlock &chart, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 640, 320 }; }
    QSize minimumSizeHint() const override { return { 320, 160 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartBlock m_chart;
};

} // namespace ita
