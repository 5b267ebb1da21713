// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <functional>

class QPushButton;

namespace ita {

/// A line for a passphrase with the reason why it was refused. After a wrong one the button waits,
/// each time twice as long. What was typed is forgotten after every attempt.
class PassphraseInput : public QObject
{
    Q_OBJECT

public:
    /// `button` is the one that makes the attempt; it owns this.
    explicit PassphraseInput(QPushButton &button);

    QLineEdit &input() { return *m_input; }
    QLabel &trouble() { return *m_trouble; }

    /// Tries the action with what was typed, which may take a second; shows why it fails.
    bool attempt(const std::function<Outcome(const QString &passphrase)> &action);

private:
    void wait();

    QPushButton &m_button;
    QLineEdit *m_input;
    QLabel *m_trouble;
    QTimer m_waiting;
    int m_wrong = 0; ///< passphrases so far
};

} // namespace ita
