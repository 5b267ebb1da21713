// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>

namespace ita::test {

/// A server on this computer whose pages behave as badly as they like.
class LinkServer : public QTcpServer
{
public:
    using Page = std::function<void(QTcpSocket &socket)>;

    explicit LinkServer(const QHostAddress &at = QHostAddress::LocalHost);

    /// What the server does for a path. Others are answered with 404.
    void serve(const QString &path, const Page &page) { m_pages[path] = page; }
    /// Answers a path with these bytes and closes the connection.
    void serve(const QString &path, const QByteArray &answer);
    /// Speaks TLS from now on, with this proof.
    void prove(const QSslCertificate &certificate, const QSslKey &key);

    QString at(const QString &path) const;
    QList<QByteArray> requests() const { return m_requests; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket &socket);

    QHash<QString, Page> m_pages;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<QByteArray> m_requests;
    QSslCertificate m_certificate;
    QSslKey m_key;
    int m_connections = 0;
};

/// A whole answer of HTTP.
QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers = {},
    const QByteArray &body = QByteArrayLiteral("x"));

} // namespace ita::test
