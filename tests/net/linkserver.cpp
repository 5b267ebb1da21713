// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/linkserver.h"

#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace ita::test {

LinkServer::LinkServer(const QHostAddress &at)
{
    listen(at);
}

void LinkServer::serve(const QString &path, const QByteArray &answer)
{
    serve(path, [answer](QTcpSocket &socket) {
        socket.write(answer);
        socket.disconnectFromHost();
    });
}

void LinkServer::prove(const QSslCertificate &certificate, const QSslKey &key)
{
    m_certificate = certificate;
    m_key = key;
}

QString LinkServer::at(const QString &path) const
{
    const bool isV6 = serverAddress().protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = serverAddress().toString();
    return u"%1://%2:%3%4"_s.arg(m_key.isNull() ? u"http"_s : u"https"_s,
        isV6 ? u'[' + host + u']' : host, QString::number(serverPort()), path);
}

void LinkServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (!m_key.isNull()) {
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        socket->startServerEncryption();
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void LinkServer::read(QTcpSocket &socket)
{
    QByteArray &head = m_heads[&socket];
    head += socket.readAll();
    if (!head.contains("\r\n\r\n"))
        return;
    const QByteArray request = m_heads.take(&socket);
    m_requests.append(request);
    const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
    const auto page = m_pages.constFind(QString::fromUtf8(words.value(1)));
    if (page != m_pages.constEnd())
        return (*page)(socket);
    socket.write(httpAnswer("404 Not Found"));
    socket.disconnectFromHost();
}

QByteArray httpAnswer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace ita::test
