// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QWidget>

class QButtonGroup;

namespace ita {

/// Buttons ○ ◐ ● with their words, side by side. Tab stops once; arrow keys and 1, 2, 3 choose.
class StatusPicker : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPicker(QWidget *parent = nullptr);

    Status value() const;
    /// Emits neither edited() nor committed().
    void setValue(Status status);

    /// The word for a status, in the person's language.
    static QString text(Status status);

Q_SIGNALS:
    void edited();
    void committed(); ///< with each edited()

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(Status status);
    void drawButtons();

    QButtonGroup *m_buttons;
    Status m_value = Status::NotStarted;
};

} // namespace ita
