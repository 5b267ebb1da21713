// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/sheetnames.h"

#include "core/base/escapeinvisible.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qsizetype kMostInName = 31;

/// The beginning of the text that has at most that many units.
QString cutBetweenLetters(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(most);
    const qsizetype end = letters.isAtBoundary() ? most : letters.toPreviousBoundary();
    return text.first(qMax(qsizetype(0), end)).trimmed();
}

/// Without what a name may not have, in it or at its ends.
QString withoutForbidden(const QString &title)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\s]+"_s);
    static const QRegularExpression ends(u"^[' ]+|[' ]+$"_s);
    return withoutTraps(title).replace(forbidden, u" "_s).remove(ends);
}

} // namespace

QString SheetNames::nameFor(const QString &title)
{
    QString plain = withoutForbidden(cutBetweenLetters(withoutForbidden(title), kMostInName));
    // A name that Excel keeps for itself.
    if (plain.isEmpty() || plain.compare("history"_L1, Qt::CaseInsensitive) == 0)
        plain += u" _"_s;
    QString name = plain;
    for (int number = 2; m_taken.contains(name.toLower()); ++number) {
        const QString after = u" (%1)"_s.arg(number);
        name = cutBetweenLetters(plain, kMostInName - after.size()) + after;
    }
    m_taken.insert(name.toLower());
    return name;
}

} // namespace ita
