// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"

#include <QWidget>

namespace ita {

/// One bar per name, parted by status. Status is told by pattern and number, not by colour alone.
class StatusBars : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBars(QWidget *parent = nullptr);

    void setCounts(const QList<NamedCount> &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(ita::RowId row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int lineHeight() const;
    void paintBar(QPainter &painter, const QRect &place, const StatusCount &count) const;

    QList<NamedCount> m_counts;
};

} // namespace ita
