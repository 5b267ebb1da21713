// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ita {

/// A panel that opens under an input and closes on Esc, on a click elsewhere or by close().
class Popup : public QFrame
{
    Q_OBJECT

public:
    explicit Popup(QWidget *input);

    /// Opens under the input, inside the screen, with the focus on its first control.
    void open();

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *m_input;
};

} // namespace ita
