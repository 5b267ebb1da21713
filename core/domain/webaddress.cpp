// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/webaddress.h"

#include <QRegularExpression>
#include <QUrl>

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

/// Whether a text holds what nobody sees, as addresses copied from a page do.
bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Names between full stops, two at least, of which none is empty; the last is no number, but for
/// the four numbers of an address without a name.
bool isHostName(QStringView host)
{
    constexpr qsizetype kShortestTop = 2;
    constexpr int kNumbers = 4;
    if (std::ranges::any_of(host, isForeignToHost))
        return false;
    qsizetype length = 0; // of the name that is being read
    int names = 1;
    for (const QChar c : host) {
        if (c == u'.' && length == 0)
            return false;
        names += c == u'.';
        length = c == u'.' ? 0 : length + 1;
    }
    return length > 0 && host.back().isDigit() ? names == kNumbers
                                               : names > 1 && length >= kShortestTop;
}

/// Whether `rest`, which begins with the end of the host, has no port or one of digits.
bool hasProperPort(QStringView rest)
{
    if (!rest.startsWith(u':'))
        return true;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto end = std::find_if_not(rest.begin() + 1, rest.end(), isDigit);
    return end > rest.begin() + 1
        && (end == rest.end() || *end == u'/' || *end == u'?' || *end == u'#');
}

/// Alternatives in this order: with a scheme, with www, e-mail, and names of hosts that end as
/// those of offices and companies do: a file name such as "plan.pdf" is no address.
const QRegularExpression &linkForm()
{
    static const QRegularExpression form(
        u"(?<![a-z0-9_.@%+/-])(?:"
        "https?://[^\\s\"<>“”‘’«»`{}|\\\\^]+"
        "|www\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)+(?<tail>(?::\\d+)?(?:[/?#][^\\s\"<>“”‘’«»`{}|\\\\^]*)?)"
        "|(?<mail>[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+)"
        "|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:th|com|org|net|info|gov|edu|asia|int|biz|me|io)"
        "(?![a-z0-9@-]|\\.[a-z0-9])(?&tail))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// Without the signs of the sentence at its end.
QStringView withoutSentence(QStringView address)
{
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool closes = last == u')' && address.count(u'(') < address.count(u')');
        if (!closes && !QStringView(u".,;:!?'…*]ฯๆ").contains(last))
            break;
        address.chop(1);
    }
    return address;
}

/// A link has letters and a full stop, which few texts have.
bool mayHaveLinks(QStringView text)
{
    const auto isLatin
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return text.contains(u'.') && std::ranges::any_of(text, isLatin);
}

} // namespace

// Parsed by hand, because every row is checked after every change; QUrl took most of that time.
bool isWebAddress(const QString &text)
{
    const QStringView rest = afterScheme(QStringView(text).trimmed());
    const auto endsHost = [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u':'; };
    const auto end = std::ranges::find_if(rest, endsHost);
    const auto isSpaceOrHidden = [](QChar c) { return c.isSpace() || isHidden(c); };
    return isHostName({ rest.begin(), end }) && hasProperPort({ end, rest.end() })
        && std::ranges::none_of(rest, isSpaceOrHidden);
}

QString asWebAddress(const QString &typed)
{
    if (isWebAddress(typed))
        return typed;
    QStringView address = QStringView(typed).trimmed();
    while (!afterScheme(afterScheme(address)).isEmpty())
        address = afterScheme(address);
    const QString whole
        = afterScheme(address).isEmpty() ? u"https://"_s + address.toString() : address.toString();
    return isWebAddress(whole) ? whole : typed;
}

bool isSurveyAddress(const QByteArray &url)
{
    const QUrl address = QUrl::fromEncoded(url);
    return address.host() == "itas.nacc.go.th"_L1 && address.path().startsWith("/go/eit/"_L1)
        && address.path().size() > qsizetype(qstrlen("/go/eit/"));
}

QList<WebLink> webLinks(QStringView text)
{
    QList<WebLink> links;
    if (!mayHaveLinks(text))
        return links;
    for (auto matches = linkForm().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView address = withoutSentence(match.capturedView());
        const QString opened = match.hasCaptured(u"mail") ? u"mailto:"_s + address.toString()
                                                          : asWebAddress(address.toString());
        if (match.hasCaptured(u"mail") || isWebAddress(opened))
            links.append({ { match.capturedStart(), address.size() }, QUrl(opened).toEncoded() });
    }
    return links;
}

} // namespace ita
