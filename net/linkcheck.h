// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/linkanswer.h"
#include "net/linklimits.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

class QNetworkAccessManager;

namespace ita {

class LinkLook;

/// Looks at addresses, some at a time. It sends what net/README.md says and nothing else, and only
/// between start() and finished().
class LinkCheck : public QObject
{
    Q_OBJECT

public:
    explicit LinkCheck(const LinkLimits &limits = {}, QObject *parent = nullptr);
    ~LinkCheck() override;

    /// Looks at each address once, however often it is in the list. Must not be running.
    void start(const QStringList &addresses);
    /// Ends what is under way; emits finished(), without the answers that have not come.
    void cancel();
    bool isRunning() const { return m_network != nullptr; }
    qsizetype total() const { return m_total; }

Q_SIGNALS:
    void looked(const ita::LinkAnswer &answer);
    void finished();

private:
    void fill();
    void take(LinkLook *look, const LinkAnswer &answer);
    void end();

    LinkLimits m_limits;
    QStringList m_waiting;
    QSet<LinkLook *> m_looking;
    qsizetype m_total = 0;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< null while nothing is looked at
};

} // namespace ita
