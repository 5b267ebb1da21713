// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/linkanswer.h"

#include <QNetworkReply>

namespace ita {

/// The redirects that led to an answer.
struct LinkPath
{
    QUrl begin;
    QUrl end;
    bool hasMoved = false; ///< one of them said that it is for good
};

/// The address as one that can be looked at; invalid when it is not of http or https.
QUrl webUrl(const QString &address);

/// The class of an answer with this status of HTTP, whose body has come.
LinkAnswer answerOf(int status, const LinkPath &path);
/// The class of a failure without an answer, or before all of it had come.
LinkAnswer answerOf(QNetworkReply::NetworkError error, const QString &detail, const QUrl &at);

LinkAnswer notWeb(const QUrl &at, bool isRedirect);
LinkAnswer isPrivate(const QUrl &at, bool isRedirect);
LinkAnswer timedOut(int seconds);
LinkAnswer endless(int redirects);
LinkAnswer nowhere(int status);

} // namespace ita
