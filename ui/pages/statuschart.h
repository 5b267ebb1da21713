// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"

#include <QWidget>

class QVBoxLayout;

namespace ita {

class StatusChartBar;

/// One bar per name, parted by status. Status is told by pattern and number, not by colour alone.
/// Each is a button: Tab comes to the one used last, arrows go on from bar to bar.
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
