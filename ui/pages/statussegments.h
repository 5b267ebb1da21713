// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statuscount.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace ita {

/// A filter by status: buttons side by side for any status and for each, with how many items that
/// would show. Tab stops once; arrow keys choose.
class StatusSegments : public QWidget
{
    Q_OBJECT

public:
    explicit StatusSegments(QWidget *parent = nullptr);

    /// Nothing for any status.
    std::optional<Status> value() const;
    /// Does not emit chosen().
    void setValue(std::optional<Status> status);
    void setCounts(const StatusCount &counts);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addSegment(int id);
    void setCount(int id, const QString &name, int count);
    void drawIcons();

    QButtonGroup *m_buttons;
};

} // namespace ita
