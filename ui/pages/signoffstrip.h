// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QPushButton>

namespace ita {

/// Where the sign-off of a paper stands: a sign, a person and a day for each step, side by side. A
/// click opens the page of the sign-offs.
class SignOffStrip : public QPushButton
{
    Q_OBJECT

public:
    explicit SignOffStrip(QWidget *parent = nullptr);

    /// Hides itself when the paper has no steps.
    void show(const Tree &tree, RowId paper);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        Status status; ///< done: signed; in progress: its turn
        QString person;
        QString state;
    };

    QList<Step> m_steps;
};

} // namespace ita
