// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/nextsteps.h"

#include <QPushButton>

namespace ita {

/// One line of what to do next: how serious it is, what it is, where, and the way there.
class NextStepButton : public QPushButton
{
    Q_OBJECT

public:
    /// `where` names the section; it may be empty.
    NextStepButton(const NextStep &step, const QString &where, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NextStep m_step;
    QString m_where;
};

} // namespace ita
