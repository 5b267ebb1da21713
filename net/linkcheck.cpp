// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include "net/linklook.h"
#include "net/systemproxies.h"

#include <QNetworkAccessManager>

#include <utility>

namespace ita {

LinkCheck::LinkCheck(const LinkLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

/// Looks use the network, so they go first.
LinkCheck::~LinkCheck()
{
    qDeleteAll(m_looking);
}

void LinkCheck::start(const QStringList &addresses)
{
    Q_ASSERT(!isRunning());
    m_waiting = addresses;
    m_waiting.removeDuplicates();
    m_total = m_waiting.size();
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setProxyFactory(new SystemProxies);
    fill();
    if (m_looking.isEmpty())
        QMetaObject::invokeMethod(this, &LinkCheck::end, Qt::QueuedConnection);
}

void LinkCheck::cancel()
{
    if (!isRunning())
        return;
    m_waiting.clear();
    qDeleteAll(std::exchange(m_looking, {}));
    end();
}

void LinkCheck::fill()
{
    while (!m_waiting.isEmpty() && m_looking.size() < m_limits.parallel) {
        auto *look = new LinkLook(*m_network, m_waiting.takeFirst(), m_limits);
        m_looking.insert(look);
        connect(look, &LinkLook::done, this,
            [this, look](const LinkAnswer &answer) { take(look, answer); });
        look->start();
    }
}

void LinkCheck::take(LinkLook *look, const LinkAnswer &answer)
{
    m_looking.remove(look);
    look->deleteLater();
    Q_EMIT looked(answer);
    if (!isRunning()) // cancelled by who was told
        return;
    fill();
    if (m_looking.isEmpty())
        end();
}

void LinkCheck::end()
{
    if (!isRunning())
        return;
    // Its replies may still be at work in this very call.
    m_network.release()->deleteLater();
    Q_EMIT finished();
}

} // namespace ita
