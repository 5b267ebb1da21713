// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkclasses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

LinkAnswer answer(LinkState state, const QString &reason, int status = 0)
{
    return { .address = {}, .state = state, .reason = reason, .status = status };
}

bool isHomePage(const QUrl &url)
{
    return (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery();
}

LinkAnswer opened(int status, const LinkPath &path)
{
    constexpr int kNoContent = 204;
    constexpr int kResetContent = 205;
    if (status == kNoContent || status == kResetContent)
        return answer(LinkState::Blocked,
            LinkText::tr("There is an answer, but nothing in it: look yourself"), status);
    const QString end = path.end.toDisplayString();
    if (isHomePage(path.end) && !isHomePage(path.begin))
        return answer(LinkState::Moved,
            LinkText::tr("Leads to the home page %1: look whether the document is there").arg(end),
            status);
    if (path.hasMoved)
        return answer(LinkState::Moved, LinkText::tr("Has moved to %1").arg(end), status);
    return answer(LinkState::Opens, LinkText::tr("Opens"), status);
}

LinkAnswer refused(int status)
{
    constexpr int kTooMany = 429;
    return answer(LinkState::Blocked,
        status == kTooMany
            ? LinkText::tr("The server wants fewer questions (429): look yourself")
            : LinkText::tr("The server does not show it to a program (%1): look yourself")
                  .arg(status),
        status);
}

bool isTlsFault(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

QUrl webUrl(const QString &address)
{
    const QUrl url(address.trimmed());
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

LinkAnswer answerOf(int status, const LinkPath &path)
{
    constexpr int kNotFound = 404;
    constexpr int kGone = 410;
    LinkAnswer found;
    if (status >= 200 && status < 300)
        found = opened(status, path);
    else if (status == kNotFound || status == kGone)
        found = answer(LinkState::NotFound,
            LinkText::tr("The server has no such page (%1)").arg(status), status);
    else if (status >= 500)
        found = answer(LinkState::ServerFault,
            LinkText::tr("The server cannot answer now (%1): look again later").arg(status),
            status);
    else
        found = refused(status);
    found.end = path.end;
    return found;
}

LinkAnswer answerOf(QNetworkReply::NetworkError error, const QString &detail, const QUrl &at)
{
    const QString host = at.host();
    if (isTlsFault(error))
        return answer(LinkState::TlsFault,
            LinkText::tr("The server %1 cannot prove who it is: %2").arg(host, detail));
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return answer(
            LinkState::Unreachable, LinkText::tr("There is no server named %1").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return answer(
            LinkState::Unreachable, LinkText::tr("The server %1 takes no calls").arg(host));
    case QNetworkReply::RemoteHostClosedError:
        return answer(
            LinkState::Unreachable, LinkText::tr("The server %1 broke off its answer").arg(host));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return answer(LinkState::Unreachable,
            LinkText::tr("The proxy of this computer does not let it through: %1").arg(detail));
    case QNetworkReply::TimeoutError:
        return answer(LinkState::TimedOut, LinkText::tr("The server %1 does not answer").arg(host));
    default:
        return answer(LinkState::Unreachable,
            LinkText::tr("The server %1 cannot be understood: %2").arg(host, detail));
    }
}

LinkAnswer notWeb(const QUrl &at, bool isRedirect)
{
    return answer(LinkState::NotWeb,
        isRedirect
            ? LinkText::tr("Leads to %1, which is not http or https").arg(at.toDisplayString())
            : LinkText::tr("Is no address of http or https"));
}

LinkAnswer isPrivate(const QUrl &at, bool isRedirect)
{
    return answer(LinkState::Private,
        (isRedirect ? LinkText::tr("Leads to %1, inside a private network; not looked at")
                    : LinkText::tr("%1 is inside a private network; not looked at"))
            .arg(at.host()));
}

LinkAnswer timedOut(int seconds)
{
    return answer(LinkState::TimedOut,
        LinkText::tr("Did not come whole within %n second(s)", nullptr, seconds));
}

LinkAnswer endless(int redirects)
{
    return answer(LinkState::Blocked,
        LinkText::tr("Is passed on more than %1 times: look yourself").arg(redirects));
}

LinkAnswer nowhere(int status)
{
    return answer(LinkState::Blocked,
        LinkText::tr("Is passed on (%1), but the server does not say where: look yourself")
            .arg(status),
        status);
}

} // namespace ita
