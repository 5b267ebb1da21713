// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/secrettext.h"

#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include <functional>

class QPushButton;

namespace ita {

/// What is typed there; the input is cleared, so that the secret is the only owner of its memory.
SecretText takeSecret(QLineEdit &input);

/// An input for a passphrase, with a label for the reason of a failure. After a wrong passphrase
/// the button is disabled, each time twice as long, up to a minute. The input is cleared at each
/// attempt.
class PassphraseInput : public QObject
{
    Q_OBJECT

public:
    /// `button` starts the attempt and owns this object.
    explicit PassphraseInput(QPushButton &button);

    QLineEdit &input() { return *m_input; }
    QLabel &trouble() { return *m_trouble; }

    /// Calls `action` with the typed passphrase; this may take a second. On failure shows the error
    /// and returns false.
    bool attempt(const std::function<Outcome(const QString &passphrase)> &action);

private:
    void wait();

    QPushButton &m_button;
    QLineEdit *m_input;
    QLabel *m_trouble;
    QTimer m_waiting;
    int m_wrong = 0; ///< number of wrong passphrases so far
};

} // namespace ita
