// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linklook.h"

#include "net/systemproxies.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QNetworkRequest requestFor(QUrl url)
{
    url.setFragment({});
    QNetworkRequest request(url);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(
        QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const QNetworkRequest::Attribute attribute :
        { QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute })
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setRawHeader(
        "User-Agent", "Mozilla/5.0 (compatible; ita-report/" ITA_VERSION "; links)");
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "th, en");
    // Said here, Qt leaves the body as it comes: nothing is unpacked, however small it is packed.
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

bool isRedirect(int status)
{
    constexpr std::array kRedirects { 301, 302, 303, 307, 308 };
    return std::ranges::find(kRedirects, status) != kRedirects.end();
}

bool isForGood(int status)
{
    constexpr int kMoved = 301;
    constexpr int kPermanent = 308;
    return status == kMoved || status == kPermanent;
}

} // namespace

LinkLook::LinkLook(QNetworkAccessManager &network, const QString &address, const LinkLimits &limits,
    QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_address(address)
    , m_limits(limits)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        finish(timedOut(int(std::chrono::ceil<std::chrono::seconds>(m_limits.time).count())));
    });
}

LinkLook::~LinkLook()
{
    drop();
}

void LinkLook::start()
{
    m_timer.start(m_limits.time);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_path.begin = webUrl(m_address);
            visit(m_path.begin);
        },
        Qt::QueuedConnection);
}

/// Asks the same questions at each redirect before anything is sent there.
void LinkLook::visit(const QUrl &url)
{
    const bool redirected = m_redirects > 0;
    m_path.end = url;
    if (!webUrl(url.toString(QUrl::FullyEncoded)).isValid())
        return finish(notWeb(url, redirected));
    if (m_limits.privateAddresses)
        return ask();
    const QHostAddress number(url.host());
    if (number.isNull() ? isPrivateName(url.host()) : m_limits.isPrivate(number))
        return finish(isPrivate(url, redirected));
    if (!number.isNull() || !isDirect(url))
        return ask();
    m_lookup = QHostInfo::lookupHost(
        QString::fromLatin1(QUrl::toAce(url.host())), this, &LinkLook::visitResolved);
}

void LinkLook::visitResolved(const QHostInfo &host)
{
    m_lookup = -1;
    const QList<QHostAddress> addresses = host.addresses();
    if (addresses.isEmpty())
        return finish(answerOf(QNetworkReply::HostNotFoundError, host.errorString(), m_path.end));
    if (std::ranges::any_of(addresses, m_limits.isPrivate))
        return finish(isPrivate(m_path.end, m_redirects > 0));
    ask();
}

void LinkLook::ask()
{
    m_bytes = 0;
    m_reply = m_network.get(requestFor(m_path.end));
    m_reply->setReadBufferSize(m_limits.bytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LinkLook::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &LinkLook::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &LinkLook::readEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsFault = errors.isEmpty() ? QString() : errors.constFirst().errorString();
    });
}

/// Only of an answer that opens is the body of interest.
void LinkLook::readHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isRedirect(status))
        return follow(status);
    if (status > 0 && (status < 200 || status >= 300))
        finish(answerOf(status, m_path));
}

void LinkLook::readBody()
{
    m_bytes += m_reply->readAll().size();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_bytes >= m_limits.bytes && status > 0)
        finish(answerOf(status, m_path));
}

void LinkLook::readEnd()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_reply->error() == QNetworkReply::NoError && status > 0)
        return finish(answerOf(status, m_path));
    const QString detail = m_tlsFault.isEmpty() ? m_reply->errorString() : m_tlsFault;
    const bool isTls = !m_tlsFault.isEmpty();
    finish(answerOf(
        isTls ? QNetworkReply::SslHandshakeFailedError : m_reply->error(), detail, m_path.end));
}

void LinkLook::follow(int status)
{
    const auto target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isEmpty() || !target.isValid())
        return finish(nowhere(status));
    QUrl next = m_path.end.resolved(target);
    if (!next.hasFragment() && m_path.end.hasFragment())
        next.setFragment(m_path.end.fragment());
    m_path.hasMoved |= isForGood(status);
    drop();
    if (++m_redirects > m_limits.redirects)
        return finish(endless(m_limits.redirects));
    visit(next);
}

/// Lets go of what is under way.
void LinkLook::drop()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which ends it; abort() would tell a second error in its signals
    }
}

void LinkLook::finish(LinkAnswer answer)
{
    m_timer.stop();
    drop();
    answer.address = m_address;
    if (answer.end.isEmpty())
        answer.end = m_path.end;
    Q_EMIT done(answer);
}

} // namespace ita
