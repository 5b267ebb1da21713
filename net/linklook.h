// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/linkclasses.h"
#include "net/linklimits.h"

#include <QObject>
#include <QTimer>

class QHostInfo;
class QNetworkAccessManager;

namespace ita {

/// Looks at one address once.
class LinkLook : public QObject
{
    Q_OBJECT

public:
    /// `network` must outlive it.
    LinkLook(QNetworkAccessManager &network, const QString &address, const LinkLimits &limits,
        QObject *parent = nullptr);
    ~LinkLook() override;

    void start();

Q_SIGNALS:
    /// Once, never from within start().
    void done(const ita::LinkAnswer &answer);

private:
    void visit(const QUrl &url);
    void visitResolved(const QHostInfo &host);
    void ask();
    void readHeaders();
    void readBody();
    void readEnd();
    void follow(int status);
    void drop();
    void finish(LinkAnswer answer);

    QNetworkAccessManager &m_network;
    QString m_address;
    LinkLimits m_limits;
    QTimer m_timer;
    LinkPath m_path;
    int m_redirects = 0;
    int m_lookup = -1; ///< id of the lookup of a name that is under way
    QNetworkReply *m_reply = nullptr;
    QString m_tlsFault;
    qint64 m_bytes = 0;
};

} // namespace ita
