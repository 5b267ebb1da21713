// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/differencetext.h"

#include "core/review/worddiff.h"

#include <QJsonArray>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ita {

QString linesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList lines;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries)
        lines.append(entry.toVariant().toString());
    return lines.join(u'\n');
}

QString differenceAsHtml(const QString &before, const QString &after)
{
    QString html;
    for (const DiffSpan &span : wordDiff(before, after)) {
        const QString text = span.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += span.kind == DiffSpan::Kind::Same  ? text
            : span.kind == DiffSpan::Kind::Removed ? u"<s>%1</s>"_s.arg(text)
                                                   : u"<b><u>%1</u></b>"_s.arg(text);
    }
    return html;
}

} // namespace ita
