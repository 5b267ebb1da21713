// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"

#include <QPushButton>

namespace ita {

/// A name with the number of rows in each status, above a bar that shows the same.
class StatusChartBar : public QPushButton
{
    Q_OBJECT

public:
    explicit StatusChartBar(QWidget *parent = nullptr);

    void setCount(const NamedCount &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &place) const;

    NamedCount m_count;
};

} // namespace ita
