// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QStringView afterScheme(QStringView address)
{
    for (const QLatin1StringView scheme : { "http://"_L1, "https://"_L1 })
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            return address.sliced(scheme.size());
    return {};
}

/// Whether a host name cannot contain the character; letters of all scripts are allowed.
bool isForeignToHost(QChar c)
{
    return c < u'-' || c == u'@' || (c >= u'[' && c <= u'^') || c == u'<' || c == u'>' || c == u'`'
        || (c >= u'{' && c <= u'\x7f');
}

} // namespace

// Parsed by hand, because every row is checked after every change; QUrl took most of that time.
bool isWebAddress(const QString &text)
{
    const QStringView rest = afterScheme(QStringView(text).trimmed());
    const auto endsHost = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; };
    const auto end = std::ranges::find_if(rest, endsHost);
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return end != rest.begin() && std::ranges::none_of(rest, isSpace)
        && std::none_of(rest.begin(), end, isForeignToHost);
}

QString asWebAddress(const QString &typed)
{
    const QString whole = u"https://"_s + typed.trimmed();
    const auto host = QStringView(typed).trimmed();
    const auto end = std::ranges::find_if(host, [](QChar c) { return c == u'/' || c == u':'; });
    const bool isHost = std::find(host.begin(), end, u'.') != end && !host.startsWith(u'.');
    return !isWebAddress(typed) && isHost && isWebAddress(whole) ? whole : typed;
}

} // namespace ita
