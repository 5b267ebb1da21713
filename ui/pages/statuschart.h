// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"

#include <QWidget>

class QVBoxLayout;

namespace ita {

class StatusChartBar;

/// One bar for each name, divided by status. Pattern and number show the status, not only colour.
/// Each bar is a button: Tab enters the bar used last, arrow keys move from bar to bar.
class StatusChart : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChart(QWidget *parent = nullptr);

    void setCounts(const QList<NamedCount> &counts);

Q_SIGNALS:
    void chosen(const ita::NamedCount &count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBar();
    void moveTo(qsizetype bar);

    QList<NamedCount> m_counts;
    QList<StatusChartBar *> m_bars;
    QVBoxLayout *m_column;
};

} // namespace ita
