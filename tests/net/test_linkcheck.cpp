// SPDX-License-Identifier: GPL-3.0-or-later
// The link check against a server that behaves well, badly, and not at all.
#include "net/linkcheck.h"
#include "net/privateaddress.h"

#include "tests/net/linkserver.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtNetwork/QSslSocket>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As a person's, but the test's own computer counts as one of the internet.
LinkLimits publicHere()
{
    LinkLimits limits;
    limits.time = 10s;
    limits.isPrivate = [](const QHostAddress &address) {
        return !address.isLoopback() && isPrivateAddress(address);
    };
    return limits;
}

QList<LinkAnswer> lookAt(const QStringList &addresses, const LinkLimits &limits = publicHere())
{
    QList<LinkAnswer> answers;
    LinkCheck check(limits);
    QEventLoop loop;
    QObject::connect(&check, &LinkCheck::looked, &loop,
        [&](const LinkAnswer &answer) { answers.append(answer); });
    QObject::connect(&check, &LinkCheck::finished, &loop, &QEventLoop::quit);
    check.start(addresses);
    REQUIRE(check.isRunning());
    loop.exec();
    CHECK_FALSE(check.isRunning());
    return answers;
}

LinkAnswer lookAt(const QString &address, const LinkLimits &limits = publicHere())
{
    const QList<LinkAnswer> answers = lookAt(QStringList { address }, limits);
    REQUIRE(answers.size() == 1);
    CHECK(answers.first().address == address);
    CHECK_FALSE(answers.first().reason.isEmpty());
    return answers.first();
}

QByteArray redirect(const QByteArray &status, const QString &to)
{
    return httpAnswer(status, "Location: " + to.toUtf8() + "\r\n");
}

/// Sends these bytes again and again, as fast as they are taken.
LinkServer::Page endless(const QByteArray &head, const QByteArray &more)
{
    return [=](QTcpSocket &socket) {
        socket.write(head);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, more] {
            if (socket.bytesToWrite() < 100'000)
                socket.write(more);
        });
    };
}

/// Sends a byte every 20 ms.
LinkServer::Page drip(const QByteArray &head)
{
    return [=](QTcpSocket &socket) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(20ms);
    };
}

/// A self-signed proof of being 127.0.0.1, made anew.
struct Proof
{
    QTemporaryDir dir;

    Proof()
    {
        const QStringList arguments { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s,
            u"-nodes"_s, u"-keyout"_s, dir.filePath(u"key"_s), u"-out"_s,
            dir.filePath(u"certificate"_s), u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s };
        REQUIRE(QProcess::execute(u"openssl"_s, arguments) == 0);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("Every status of HTTP has its class, and a refusal is never called dead", "[net]")
{
    LinkServer server;
    const QList<std::pair<QByteArray, LinkState>> expected { { "200 OK", LinkState::Opens },
        { "201 Created", LinkState::Opens }, { "206 Partial Content", LinkState::Opens },
        { "400 Bad Request", LinkState::Blocked }, { "401 Unauthorized", LinkState::Blocked },
        { "403 Forbidden", LinkState::Blocked }, { "404 Not Found", LinkState::NotFound },
        { "405 Method Not Allowed", LinkState::Blocked }, { "410 Gone", LinkState::NotFound },
        { "418 Teapot", LinkState::Blocked }, { "429 Too Many Requests", LinkState::Blocked },
        { "451 Law", LinkState::Blocked }, { "500 Fault", LinkState::ServerFault },
        { "502 Bad Gateway", LinkState::ServerFault },
        { "503 Service Unavailable", LinkState::ServerFault },
        { "304 Not Modified", LinkState::Blocked } };
    for (const auto &[status, state] : expected) {
        CAPTURE(status);
        server.serve(u"/page"_s, httpAnswer(status));
        const LinkAnswer answer = lookAt(server.at(u"/page"_s));
        CHECK(answer.state == state);
        CHECK(answer.status == status.left(3).toInt());
    }
}

TEST_CASE("A page without a word in it is one to look at", "[net]")
{
    LinkServer server;
    server.serve(u"/204"_s, QByteArray("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
    CHECK(lookAt(server.at(u"/204"_s)).state == LinkState::Blocked);
}

TEST_CASE("Redirects are followed, and those for good are told", "[net]")
{
    LinkServer server;
    server.serve(u"/ok"_s, httpAnswer("200 OK"));
    server.serve(u"/"_s, httpAnswer("200 OK"));
    server.serve(u"/301"_s, redirect("301 Moved", u"/ok"_s));
    server.serve(u"/302"_s, redirect("302 Found", u"/ok"_s));
    server.serve(u"/308"_s, redirect("308 Permanent", server.at(u"/ok"_s)));
    server.serve(u"/chain"_s, redirect("302 Found", u"/301"_s));
    server.serve(u"/dead"_s, redirect("301 Moved", u"/nothing"_s));
    server.serve(u"/gone-home"_s, redirect("302 Found", u"/"_s));

    const LinkAnswer moved = lookAt(server.at(u"/301"_s));
    CHECK(moved.state == LinkState::Moved);
    CHECK(moved.reason.contains(server.at(u"/ok"_s)));
    CHECK(lookAt(server.at(u"/302"_s)).state == LinkState::Opens);
    CHECK(lookAt(server.at(u"/308"_s)).state == LinkState::Moved);
    CHECK(lookAt(server.at(u"/chain"_s)).state == LinkState::Moved);
    CHECK(lookAt(server.at(u"/dead"_s)).state == LinkState::NotFound);
    CHECK(lookAt(server.at(u"/gone-home"_s)).state == LinkState::Moved);
    CHECK(lookAt(server.at(u"/"_s)).state == LinkState::Opens);
    // The part of the page stays what it was, and is not told to the server.
    const LinkAnswer part = lookAt(server.at(u"/301#ข้อ-๒"_s));
    CHECK(part.state == LinkState::Moved);
    CHECK(part.end.fragment() == u"ข้อ-๒"_s);
    for (const QByteArray &request : server.requests())
        CHECK_FALSE(request.contains('#'));
}

TEST_CASE("Redirects that lead nowhere or in a circle are ones to look at", "[net]")
{
    LinkServer server;
    server.serve(u"/loop"_s, redirect("302 Found", u"/loop"_s));
    server.serve(u"/nowhere"_s, httpAnswer("302 Found"));
    CHECK(lookAt(server.at(u"/loop"_s)).state == LinkState::Blocked);
    CHECK(server.requests().size() == LinkLimits().redirects + 1);
    CHECK(lookAt(server.at(u"/nowhere"_s)).state == LinkState::Blocked);
}

TEST_CASE("A redirect out of the web or into a private network is not followed", "[net]")
{
    LinkServer server;
    const QList<std::pair<QString, LinkState>> expected {
        { u"file:///etc/passwd"_s, LinkState::NotWeb }, { u"ftp://a.go.th/x"_s, LinkState::NotWeb },
        { u"javascript:alert(1)"_s, LinkState::NotWeb },
        { u"http://10.0.0.1/admin"_s, LinkState::Private },
        { u"http://169.254.169.254/latest"_s, LinkState::Private },
        { u"http://[fd00::1]/"_s, LinkState::Private },
        { u"http://localhost:1/"_s, LinkState::Private },
        { u"//printer.local/"_s, LinkState::Private }
    };
    for (const auto &[to, state] : expected) {
        CAPTURE(to);
        server.serve(u"/to"_s, redirect("301 Moved", to));
        CHECK(lookAt(server.at(u"/to"_s)).state == state);
    }
}

TEST_CASE("Only addresses of the web are looked at", "[net]")
{
    for (const QString &address : { u"file:///etc/passwd"_s, u"ftp://a.go.th"_s, u"a.go.th"_s,
             u"https:///x"_s, u"javascript:alert(1)"_s, u"http://"_s, u"data:text/html,x"_s })
        CHECK(lookAt(address).state == LinkState::NotWeb);
}

TEST_CASE("Private addresses are looked at only when asked for", "[net]")
{
    LinkServer server;
    server.serve(u"/ok"_s, httpAnswer("200 OK"));
    LinkLimits limits;
    CHECK(lookAt(server.at(u"/ok"_s), limits).state == LinkState::Private);
    const QString named = u"http://localhost:%1/ok"_s.arg(server.serverPort());
    CHECK(lookAt(named, limits).state == LinkState::Private);
    // The same number, written otherwise.
    const QString number = u"http://2130706433:%1/ok"_s.arg(server.serverPort());
    CHECK(lookAt(number, limits).state == LinkState::Private);
    CHECK(server.connections() == 0);
    limits.privateAddresses = true;
    CHECK(lookAt(server.at(u"/ok"_s), limits).state == LinkState::Opens);
}

TEST_CASE("Long answers are cut, and opened they have", "[net]")
{
    LinkServer server;
    const QByteArray block(50'000, 'x');
    server.serve(u"/endless"_s, endless("HTTP/1.1 200 OK\r\n\r\n", block));
    CHECK(lookAt(server.at(u"/endless"_s)).state == LinkState::Opens);
    server.serve(u"/missing"_s, endless("HTTP/1.1 404 Not Found\r\n\r\n", block));
    CHECK(lookAt(server.at(u"/missing"_s)).state == LinkState::NotFound);
    server.serve(
        u"/packed"_s, httpAnswer("200 OK", "Content-Encoding: gzip\r\n", "\x1f\x8b nonsense"));
    CHECK(lookAt(server.at(u"/packed"_s)).state == LinkState::Opens);
}

TEST_CASE("What does not come whole in time has not opened", "[net]")
{
    LinkServer server;
    LinkLimits limits = publicHere();
    limits.time = 300ms;
    server.serve(u"/silent"_s, [](QTcpSocket &) {});
    server.serve(u"/head"_s, drip("HTTP/1.1 200 OK\r\nX: "));
    server.serve(u"/body"_s, drip("HTTP/1.1 200 OK\r\n\r\n"));
    server.serve(u"/headers"_s, endless("HTTP/1.1 200 OK\r\n", "X: y\r\n"));
    for (const QString &path : { u"/silent"_s, u"/head"_s, u"/body"_s })
        CHECK(lookAt(server.at(path), limits).state == LinkState::TimedOut);
    const LinkState headers = lookAt(server.at(u"/headers"_s), limits).state;
    CHECK((headers == LinkState::TimedOut || headers == LinkState::Unreachable));
}

TEST_CASE("An answer that breaks off or is none is no page", "[net]")
{
    LinkServer server;
    server.serve(u"/short"_s, QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nx"));
    server.serve(u"/reset"_s, [](QTcpSocket &socket) {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.abort();
    });
    server.serve(u"/closed"_s, QByteArray());
    server.serve(u"/other"_s, QByteArray("SSH-2.0-OpenSSH_9.2\r\n"));
    for (const QString &path : { u"/short"_s, u"/reset"_s, u"/closed"_s, u"/other"_s }) {
        CAPTURE(path);
        CHECK(lookAt(server.at(path)).state == LinkState::Unreachable);
    }
    const QString gone = server.at(u"/"_s);
    server.close();
    CHECK(lookAt(gone).state == LinkState::Unreachable);
}

TEST_CASE("A server that proves nothing is a fault of its certificate", "[net]")
{
    if (!QSslSocket::supportsSsl()) {
        WARN("Qt has no TLS here");
        return;
    }
    const Proof proof;
    LinkServer server;
    server.prove(
        QSslCertificate(proof.read(u"certificate"_s)), QSslKey(proof.read(u"key"_s), QSsl::Rsa));
    server.serve(u"/ok"_s, httpAnswer("200 OK"));
    CHECK(lookAt(server.at(u"/ok"_s)).state == LinkState::TlsFault);
    CHECK(server.requests().isEmpty());
    // Nor is one that speaks no TLS at all.
    LinkServer plain;
    const LinkState state = lookAt(plain.at(u"/ok"_s).replace(u"http:"_s, u"https:"_s)).state;
    CHECK((state == LinkState::TlsFault || state == LinkState::Unreachable
        || state == LinkState::TimedOut));
}

TEST_CASE("Addresses of all scripts and numbers reach their server", "[net]")
{
    LinkServer server;
    server.serve(u"/%E0%B9%81%E0%B8%9C%E0%B8%99?q=%E0%B8%81"_s, httpAnswer("200 OK"));
    CHECK(lookAt(server.at(u"/แผน?q=ก"_s)).state == LinkState::Opens);
    LinkServer six(QHostAddress::LocalHostIPv6);
    if (!six.isListening()) {
        WARN("there is no IPv6 here");
        return;
    }
    six.serve(u"/ok"_s, httpAnswer("200 OK"));
    CHECK(lookAt(six.at(u"/ok"_s)).state == LinkState::Opens);
}

TEST_CASE("The system's proxy is used, and names are left to it", "[net]")
{
    LinkServer proxy;
    proxy.serve(u"http://xn--o3cw4h.xn--o3cw4h/"_s, httpAnswer("200 OK"));
    qputenv("http_proxy", proxy.at({}).toUtf8());
    const LinkState state = lookAt(u"http://ไทย.ไทย/"_s, {}).state;
    const LinkState inside = lookAt(u"http://intranet/"_s, {}).state;
    qunsetenv("http_proxy");
    CHECK(state == LinkState::Opens);
    CHECK(inside == LinkState::Private);
    REQUIRE(proxy.requests().size() == 1);
}

TEST_CASE("A request says the program's name and nothing of the person", "[net]")
{
    LinkServer server;
    server.serve(u"/a"_s, httpAnswer("302 Found", "Set-Cookie: a=b\r\nLocation: /b\r\n"));
    server.serve(u"/b"_s, httpAnswer("200 OK"));
    CHECK(lookAt(server.at(u"/a"_s)).state == LinkState::Opens);
    REQUIRE(server.requests().size() == 2);
    for (const QByteArray &request : server.requests()) {
        QList<QByteArray> names;
        for (const QByteArray &line : request.trimmed().split('\n').sliced(1))
            names.append(line.left(line.indexOf(':')).toLower());
        std::ranges::sort(names);
        CHECK(request.startsWith("GET /"));
        CHECK(names
            == QList<QByteArray> { "accept", "accept-encoding", "accept-language", "cache-control",
                "connection", "host", "pragma", "user-agent" });
        CHECK(request.contains("ita-report/"));
    }
}

TEST_CASE("Six are looked at a time, each address once", "[net]")
{
    LinkServer server;
    QList<QTcpSocket *> held;
    qsizetype most = 0;
    int left = 15;
    QStringList addresses;
    for (int i = 0; i < left; ++i) {
        const QString path = u"/%1"_s.arg(i);
        server.serve(path, [&](QTcpSocket &socket) {
            held.append(&socket);
            most = std::max(most, held.size());
            if (held.size() < std::min(6, left))
                return;
            left -= int(held.size());
            for (QTcpSocket *one : std::exchange(held, {})) {
                one->write(httpAnswer("200 OK"));
                one->disconnectFromHost();
            }
        });
        addresses += { server.at(path), server.at(path) };
    }
    CHECK(lookAt(addresses).size() == 15);
    CHECK(most == 6);
    CHECK(server.requests().size() == 15);
    CHECK(lookAt(QStringList {}).isEmpty());
}

TEST_CASE("A look can be cancelled at any time, and begun again", "[net]")
{
    LinkServer server;
    LinkCheck check(publicHere());
    QEventLoop loop;
    int answers = 0;
    int ends = 0;
    QObject::connect(&check, &LinkCheck::looked, &loop, [&] { ++answers; });
    QObject::connect(&check, &LinkCheck::finished, &loop, [&] {
        ++ends;
        loop.quit();
    });
    server.serve(u"/silent"_s, [&](QTcpSocket &) { check.cancel(); });
    server.serve(u"/ok"_s, httpAnswer("200 OK"));
    check.start({ server.at(u"/silent"_s), u"ftp://x"_s });
    loop.exec();
    CHECK(ends == 1);
    CHECK(answers == 1); // of the address that needs no server
    check.cancel();
    CHECK(ends == 1);
    check.start({ server.at(u"/ok"_s) });
    loop.exec();
    CHECK(answers == 2);
    CHECK(ends == 2);
}
