// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/placeholders.h"

#include "core/base/thaidigits.h"
#include "core/rows/fields.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

/// Dots to be filled in by hand.
const QString kBlank = QStringLiteral("……………");

const QStringList &yearWords()
{
    static const QStringList words { u"{previous_year}"_s, u"{year}"_s, u"{next_year}"_s };
    return words;
}

const QStringList &officeWords()
{
    static const QStringList words { u"{office}"_s, u"{address}"_s, u"{district}"_s,
        u"{province}"_s, u"{clerk}"_s, u"{chief}"_s, u"{round}"_s };
    return words;
}

QString orBlank(QString text)
{
    text = text.simplified();
    return text.isEmpty() ? kBlank : text;
}

} // namespace

QString unknownPlaceholder(const QString &text)
{
    static const QRegularExpression braces(u"\\{[^{}]*\\}"_s);
    for (auto words = braces.globalMatch(text); words.hasNext();) {
        const QString word = words.next().captured();
        if (!yearWords().contains(word) && !officeWords().contains(word))
            return word;
    }
    return {};
}

QString fillInYears(QString text, int fiscalYear)
{
    for (int i = 0; i < 3; ++i)
        text.replace(yearWords()[i], toThaiDigits(qint64(fiscalYear) - 1 + i));
    return text;
}

QString fillIn(QString text, const Catalogue &catalogue, const Office &office)
{
    if (!text.contains(u'{'))
        return text;
    if (catalogue.round.isEmpty())
        text.replace(u"{round} "_s, QString()).replace(u" {round}"_s, QString());
    text.replace(u"{round}"_s, catalogue.round);
    // First the titles, because they contain {office}.
    const OfficeTitles &titles = catalogue.titles[size_t(office.kind)];
    text.replace(u"{clerk}"_s, titles.clerk).replace(u"{chief}"_s, titles.chief);
    return text.replace(u"{office}"_s, orBlank(office.name))
        .replace(u"{address}"_s, orBlank(office.address))
        .replace(u"{district}"_s, orBlank(office.district))
        .replace(u"{province}"_s, orBlank(office.province));
}

void fillIn(RowValue &row, const Catalogue &catalogue, const Office &office)
{
    for (const Field &field : describe(row).fields) {
        const QJsonValue value = field.get(row);
        if (value.isString() && field.kind != FieldKind::Choice) {
            field.set(row, fillIn(value.toString(), catalogue, office));
        } else if (value.isArray()) {
            QJsonArray filled;
            const QJsonArray entries = value.toArray();
            for (const QJsonValue entry : entries)
                if (const QString text = fillIn(entry.toString(), catalogue, office);
                    text != kBlank && (!text.isEmpty() || entry.toString().isEmpty()))
                    filled.append(text);
            field.set(row, filled);
        }
    }
}

} // namespace ita
