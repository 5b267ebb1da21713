// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/passphraseinput.h"

#include "core/base/escapeinvisible.h"
#include "ui/inputs/plaintext.h"

#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kFirstWaitMilliseconds = 1000;
constexpr int kLongestWaitMilliseconds = 60'000;

} // namespace

PassphraseInput::PassphraseInput(QPushButton &button)
    : QObject(&button)
    , m_button(button)
    , m_input(new QLineEdit)
    , m_trouble(plainLabel())
{
    forbidMemoryDumps();
    m_input->setEchoMode(QLineEdit::Password);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_button.setEnabled(true); });
}

SecretText takeSecret(QLineEdit &input)
{
    SecretText secret(input.text());
    input.clear();
    return secret;
}

bool PassphraseInput::attempt(const std::function<Outcome(const QString &passphrase)> &action)
{
    if (m_waiting.isActive())
        return false;
    const SecretText passphrase = takeSecret(*m_input);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome done = action(passphrase.text());
    QGuiApplication::restoreOverrideCursor();
    if (done)
        return true;
    m_trouble->setText(u"⚠ "_s + visibleText(done.error().message));
    m_trouble->show();
    m_input->setFocus();
    if (done.error().code == Error::Code::Passphrase)
        wait();
    return false;
}

void PassphraseInput::wait()
{
    m_button.setEnabled(false);
    m_waiting.start(qMin(kFirstWaitMilliseconds << qMin(m_wrong++, 10), kLongestWaitMilliseconds));
}

} // namespace ita
