// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/donebar.h"

#include "ui/inputs/plaintext.h"

#include <QApplication>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Long enough to be read twice and to be reached.
constexpr int kLifeMilliseconds = 12'000;

} // namespace

DoneBar::DoneBar(QWidget *parent)
    : MessageBar(parent)
    , m_offer(new QPushButton)
    , m_life(this)
{
    setObjectName(u"done"_s);
    m_offer->setFocusPolicy(Qt::TabFocus);
    connect(m_offer, &QPushButton::clicked, this, &DoneBar::accept);
    setButtons({ m_offer });
    m_life.setSingleShot(true);
    m_life.setInterval(kLifeMilliseconds);
    connect(&m_life, &QTimer::timeout, this, &DoneBar::goUnlessUsed);
}

void DoneBar::tell(const DoneMessage &message)
{
    m_act = message.act;
    m_offer->setText(withoutMnemonics(message.offer));
    m_offer->setVisible(!message.offer.isEmpty());
    say(Kind::Done, message.text);
    m_life.start();
}

/// The step may tell something here itself.
void DoneBar::accept()
{
    const auto act = std::exchange(m_act, {});
    withdraw();
    if (act)
        act();
}

void DoneBar::goUnlessUsed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_life.start();
    else
        withdraw();
}

} // namespace ita
