// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digitstyle.h"

#include "core/base/thaidigits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QRegularExpression &protectedForm()
{
    // Alternatives in this order: URL with a scheme or www, e-mail address, bare domain with its
    // path, Latin word. Before its first letter a word may have digits only, so the numbers of
    // "1.ITA" and "2566-ITA" are not protected; after a letter, ".5" and "-19" belong to the word.
    static const QRegularExpression form(
        u"(?:https?|ftp)://\\S+|www\\.\\S+"
        "|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*"
        "|(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9-]*\\.(?:[A-Za-z0-9-]+\\.)*[A-Za-z]{2,}(?:[/"
        ":?#]\\S*)?(?![A-Za-z0-9.])"
        "|(?<![A-Za-z0-9])[0-9]*[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form;
}

bool isArabicDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isThaiDigit(QChar c)
{
    return c >= u'๐' && c <= u'๙';
}

/// Calls `part(start, length)` for each stretch between the protected spans.
template<typename Part>
void eachFree(QStringView text, Part part)
{
    qsizetype from = 0;
    for (const TextSpan &span : protectedSpans(text)) {
        part(from, span.start - from);
        from = span.end();
    }
    part(from, text.size() - from);
}

} // namespace

QList<TextSpan> protectedSpans(QStringView text)
{
    QList<TextSpan> spans;
    auto matches = protectedForm().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        spans.append({ match.capturedStart(), match.capturedLength() });
    }
    return spans;
}

QString withDigits(const QString &text, DigitStyle style)
{
    QString result = text;
    eachFree(text, [&](qsizetype start, qsizetype length) {
        const QString part = text.sliced(start, length);
        result.replace(
            start, length, style == DigitStyle::Thai ? toThaiDigits(part) : toArabicDigits(part));
    });
    return result;
}

bool keepsTypedDigit(QStringView before, QChar digit)
{
    const qsizetype line = before.lastIndexOf(u'\n') + 1;
    const QString typed = before.sliced(line).toString() + digit;
    const QList<TextSpan> spans = protectedSpans(typed);
    return !spans.isEmpty() && spans.last().contains(typed.size() - 1);
}

QList<TextSpan> arabicDigits(QStringView text)
{
    QList<TextSpan> runs;
    eachFree(text, [&](qsizetype start, qsizetype length) {
        for (qsizetype at = start; at < start + length; ++at) {
            if (!isArabicDigit(text[at]))
                continue;
            if (!runs.isEmpty() && runs.last().end() == at)
                ++runs.last().length;
            else
                runs.append({ at, 1 });
        }
    });
    return runs;
}

bool hasThaiDigits(QStringView text)
{
    bool found = false;
    eachFree(text, [&](qsizetype start, qsizetype length) {
        for (const QChar c : text.sliced(start, length))
            found = found || isThaiDigit(c);
    });
    return found;
}

QList<TextSpan> mixedDigits(QStringView text)
{
    return hasThaiDigits(text) ? arabicDigits(text) : QList<TextSpan> {};
}

} // namespace ita
