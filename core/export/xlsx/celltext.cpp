// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/celltext.h"

#include "core/base/escapeinvisible.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// What a cell of Excel can hold.
constexpr qsizetype kMostUnits = 32'767;
constexpr qsizetype kMostLineEnds = 253;

/// Excel reads such a sequence as the character with this code.
const QRegularExpression &codeOfCharacter()
{
    static const QRegularExpression form(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return form;
}

QString markerText(Marker marker)
{
    switch (marker) {
    case Marker::Dash:
        return u"- "_s;
    case Marker::Ticked:
        return u"☑ "_s;
    case Marker::Unticked:
        return u"☐ "_s;
    case Marker::None:
        break;
    }
    return {};
}

/// The end of the first lines that have no more line ends than a cell may have.
qsizetype endOfLines(QStringView text)
{
    qsizetype at = -1;
    for (qsizetype line = 0; line <= kMostLineEnds; ++line) {
        at = text.indexOf(u'\n', at + 1);
        if (at < 0)
            return text.size();
    }
    return at;
}

/// Where to cut a text of which at most `most` units fit.
qsizetype placeToCut(const QString &text, qsizetype most)
{
    const QStringView fitting = QStringView(text).first(most);
    for (const QChar sign : { u'\n', u' ' })
        if (const qsizetype at = fitting.lastIndexOf(sign); at > most / 2)
            return at;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(most);
    const qsizetype at = letters.isAtBoundary() ? most : letters.toPreviousBoundary();
    return at > 0 ? at : most;
}

} // namespace

QString cellText(const QList<Paragraph> &paragraphs)
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines.append(markerText(paragraph.marker) + paragraph.text);
    return lines.join(u'\n');
}

QStringList cellParts(const QString &text)
{
    // Written, each code of a character is seven times as long.
    const qsizetype most = text.contains(codeOfCharacter()) ? kMostUnits / 8 : kMostUnits;
    QStringList parts;
    QString rest = text;
    while (true) {
        qsizetype end = endOfLines(rest);
        if (end > most)
            end = placeToCut(rest, most);
        parts.append(rest.first(end));
        if (end == rest.size())
            return parts;
        rest.remove(0, rest[end] == u'\n' ? end + 1 : end);
    }
}

QByteArray cellBytes(const QString &text)
{
    return withoutTraps(text).replace(codeOfCharacter(), u"_x005F_"_s).toUtf8();
}

} // namespace ita
