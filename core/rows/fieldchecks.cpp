// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picturefacts.h"
#include "core/rows/fields.h"
#include "core/rows/score.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

namespace ita {
namespace {

struct FieldCheckText
{
    Q_DECLARE_TR_FUNCTIONS(FieldCheckText)
};

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return FieldCheckText::tr("null");
    case QJsonValue::Bool:
        return FieldCheckText::tr("true or false");
    case QJsonValue::Double:
        return FieldCheckText::tr("a number");
    case QJsonValue::String:
        return FieldCheckText::tr("text");
    case QJsonValue::Array:
        return FieldCheckText::tr("a list");
    case QJsonValue::Object:
        return FieldCheckText::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return FieldCheckText::tr("nothing");
}

Error invalid(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

Error expected(const QString &wanted, const QJsonValue &found)
{
    return invalid(FieldCheckText::tr("expected %1, found %2").arg(wanted, typeName(found)));
}

/// A page holds some 3,000: nobody types as much, and every part of the program may hold a text
/// several times. A picture of 1 MB fits, too.
constexpr qsizetype kLongestText = 2'000'000;

Outcome tooLong()
{
    return invalid(FieldCheckText::tr("the text is longer than %1 characters")
                       .arg(QString::number(kLongestText)));
}

/// A picture of a block of 5 MB, in base64.
constexpr qsizetype kLargestPhoto = 5LL * 1024 * 1024;
constexpr qsizetype kLongestPhoto = (kLargestPhoto + 2) / 3 * 4;

/// Refuses NUL and half surrogate pairs, because the file cannot store them unchanged.
Outcome checkText(const QJsonValue &value, qsizetype longest = kLongestText)
{
    if (!value.isString())
        return expected(FieldCheckText::tr("text"), value);
    const QString text = value.toString();
    if (text.size() > longest)
        return tooLong();
    if (!text.isValidUtf16() || text.contains(QChar(0)))
        return invalid(FieldCheckText::tr("the text holds a character that cannot be stored"));
    return ok();
}

Outcome checkTexts(const QJsonValue &value)
{
    constexpr qsizetype kMostTexts = 10'000;
    if (!value.isArray())
        return expected(FieldCheckText::tr("a list of texts"), value);
    const QJsonArray entries = value.toArray();
    if (entries.size() > kMostTexts)
        return invalid(FieldCheckText::tr("the list has more than %1 entries")
                           .arg(QString::number(kMostTexts)));
    qsizetype characters = 0;
    for (const QJsonValue entry : entries) {
        if (auto checked = checkText(entry); !checked)
            return checked;
        characters += entry.toString().size();
    }
    return characters <= kLongestText ? ok() : tooLong();
}

Outcome checkWhole(const QJsonValue &value, int lowest, int highest)
{
    if (!value.isDouble())
        return expected(FieldCheckText::tr("a number"), value);
    const double number = value.toDouble();
    if (number < lowest || number > highest || number != double(int(number)))
        return invalid(
            FieldCheckText::tr("expected a whole number from %1 to %2").arg(lowest).arg(highest));
    return ok();
}

Outcome checkChoice(const QList<QLatin1StringView> &choices, const QJsonValue &value)
{
    if (!value.isString())
        return expected(FieldCheckText::tr("text"), value);
    if (choices.contains(value.toString()))
        return ok();
    QStringList words;
    for (const QLatin1StringView choice : choices)
        words.append(choice);
    return invalid(FieldCheckText::tr("“%1” is not one of %2")
                       .arg(value.toString(), words.join(QStringLiteral(", "))));
}

Outcome checkDate(const QJsonValue &value)
{
    if (!value.isString())
        return expected(FieldCheckText::tr("text"), value);
    const QString day = value.toString();
    const bool isDay = QDate::fromString(day, Qt::ISODate).toString(Qt::ISODate) == day;
    if (!isDay)
        return invalid(FieldCheckText::tr("“%1” is not a day such as 2024-01-31").arg(day));
    return ok();
}

Outcome checkScore(const QJsonValue &value)
{
    if (value.isNull())
        return ok();
    if (!value.isString())
        return expected(FieldCheckText::tr("a decimal number as text, or null"), value);
    if (!Score::parse(value.toString()))
        return invalid(
            FieldCheckText::tr("“%1” is not a score from 0 to 100 with at most two decimals")
                .arg(value.toString()));
    return ok();
}

/// Refuses large pictures, because every copy of the file contains them.
Outcome checkPicture(const QJsonValue &value)
{
    constexpr qsizetype kMost = 1024LL * 1024;
    if (auto checked = checkText(value); !checked)
        return checked;
    const auto bytes = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (!bytes.decoded.isEmpty() && !bytes.decoded.startsWith("\x89PNG\r\n\x1a\n")))
        return invalid(FieldCheckText::tr("the picture is not a PNG"));
    if (bytes.decoded.size() > kMost)
        return invalid(FieldCheckText::tr("the picture is larger than 1 MB"));
    return ok();
}

/// Decoding is left to who shows it; here only what any reader of the file must be able to hold.
Outcome checkPhoto(const QJsonValue &value)
{
    constexpr qint64 kMostPixels = 60'000'000;
    constexpr qint64 kLongestSide = 30'000;
    if (value.isString() && value.toString().size() > kLongestPhoto)
        return invalid(FieldCheckText::tr("the picture is larger than 5 MB"));
    if (auto checked = checkText(value, kLongestPhoto); !checked)
        return checked;
    const auto bytes = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && bytes.decoded.isEmpty())
        return ok();
    const auto facts = bytes ? pictureFacts(bytes.decoded) : std::nullopt;
    if (!facts)
        return invalid(FieldCheckText::tr("the picture is neither PNG nor JPEG"));
    if (facts->width < 1 || facts->height < 1 || facts->width > kLongestSide
        || facts->height > kLongestSide || facts->width * facts->height > kMostPixels)
        return invalid(
            FieldCheckText::tr("the picture has %1 × %2 pixels, more than can be printed")
                .arg(facts->width)
                .arg(facts->height));
    return ok();
}

} // namespace

Outcome Field::check(const QJsonValue &value) const
{
    // Years before 2400 are Christian era typed by mistake.
    constexpr int kFirstYear = 2400;
    constexpr int kLastYear = 2999;
    switch (kind) {
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
        return checkText(value);
    case FieldKind::Points:
    case FieldKind::Names:
        return checkTexts(value);
    case FieldKind::Choice:
        return checkChoice(choices, value);
    case FieldKind::Number:
        return checkWhole(value, 0, 1'000'000);
    case FieldKind::Year:
        return checkWhole(value, kFirstYear, kLastYear);
    case FieldKind::Date:
        return checkDate(value);
    case FieldKind::Flag:
        return value.isBool() ? ok()
                              : Outcome(expected(FieldCheckText::tr("true or false"), value));
    case FieldKind::Score:
        return checkScore(value);
    case FieldKind::Picture:
        return meaning == Meaning::Photo ? checkPhoto(value) : checkPicture(value);
    }
    return ok();
}

} // namespace ita
