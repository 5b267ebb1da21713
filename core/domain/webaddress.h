// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ita {

/// Whether the text is one http or https address with a host; the program opens no other address.
bool isWebAddress(const QString &text);

/// Adds https to an address without a scheme, such as "www.example.go.th/o1", and takes away a
/// scheme that stands there twice. Returns any other text unchanged.
QString asWebAddress(const QString &typed);

/// Whether it is the address of an office's EIT survey in the national system. `url` in ASCII.
bool isSurveyAddress(const QByteArray &url);

/// A web or e-mail address in a text.
struct WebLink
{
    TextSpan span;
    QByteArray url; ///< what a reader opens: with its scheme, and in ASCII

    bool operator==(const WebLink &) const = default;
};

/// The addresses in a text, in order: with a scheme, with www, or the mere name of a host such as
/// nakhon.go.th/ita. Signs of the sentence behind them do not belong to them.
QList<WebLink> webLinks(QStringView text);

} // namespace ita
