// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsontext.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/jsonscan.h"
#include "core/rows/newtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

QString syntaxReason(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
        return InterchangeText::tr("a comma, a closing bracket or quotation marks are missing");
    case QJsonParseError::UnterminatedString:
        return InterchangeText::tr("a closing quotation mark is missing");
    case QJsonParseError::MissingNameSeparator:
        return InterchangeText::tr("a colon is missing");
    case QJsonParseError::MissingValueSeparator:
        return InterchangeText::tr("a comma is missing");
    case QJsonParseError::MissingObject:
        return InterchangeText::tr("a key or a value is missing");
    case QJsonParseError::IllegalNumber:
    case QJsonParseError::TerminationByNumber:
        return InterchangeText::tr("the number is malformed");
    case QJsonParseError::IllegalEscapeSequence:
        return InterchangeText::tr("an unknown escape sequence");
    case QJsonParseError::GarbageAtEnd:
        return InterchangeText::tr("something follows the end of the document");
    case QJsonParseError::DeepNesting:
        return InterchangeText::tr("nested too deeply");
    case QJsonParseError::DocumentTooLarge:
        return InterchangeText::tr("the document is too large");
    case QJsonParseError::IllegalValue:
    case QJsonParseError::IllegalUTF8String:
    case QJsonParseError::NoError:
        break;
    }
    return InterchangeText::tr("no value can stand here");
}

/// The offset of the character that Qt's parser could not use. Except within numbers and strings,
/// the parser reports the offset after it.
qsizetype faultOffset(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::MissingObject:
    case QJsonParseError::IllegalValue:
        return error.offset - 1;
    default:
        return error.offset;
    }
}

/// The place of a byte as line and column, both from 1; columns count characters.
std::pair<qsizetype, qsizetype> lineAndColumn(QByteArrayView json, qsizetype offset)
{
    const QByteArrayView before = json.first(std::clamp(offset, qsizetype(0), json.size()));
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    const auto startsCharacter = [](char byte) { return (uchar(byte) & 0xC0) != 0x80; };
    return { std::ranges::count(before, '\n') + 1,
        std::ranges::count_if(line, startsCharacter) + 1 };
}

/// The first line that is not UTF-8, counted from 1; 0 when all are.
qsizetype firstForeignLine(QByteArrayView json)
{
    if (QUtf8StringView(json.data(), json.size()).isValidUtf8())
        return 0;
    qsizetype number = 1;
    qsizetype start = 0;
    for (qsizetype end = json.indexOf('\n'); end >= 0; end = json.indexOf('\n', start)) {
        if (!QUtf8StringView(json.data() + start, end - start).isValidUtf8())
            break;
        start = end + 1;
        ++number;
    }
    return number;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return InterchangeText::tr("null");
    case QJsonValue::Bool:
        return InterchangeText::tr("true or false");
    case QJsonValue::Double:
        return InterchangeText::tr("a number");
    case QJsonValue::String:
        return InterchangeText::tr("text");
    case QJsonValue::Array:
        return InterchangeText::tr("a list");
    case QJsonValue::Object:
        return InterchangeText::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return InterchangeText::tr("nothing");
}

Outcome requireWritableText(const QString &text, const QString &path)
{
    const Outcome checked = checkNewText(QJsonValue(text));
    return checked ? ok() : Outcome(jsonError(path, checked.error().message));
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
    const QByteArray text = json.startsWith(kByteOrderMark) ? json.sliced(3) : json;
    if (text.size() > kLargestDocument)
        return jsonError(u"$"_s, InterchangeText::tr("the document is too large"));
    if (const qsizetype line = firstForeignLine(text); line > 0)
        return jsonError(
            u"$"_s, InterchangeText::tr("not JSON: line %1 is not UTF-8 text").arg(line));
    if (auto scanned = scanJson(text); !scanned)
        return scanned.error();

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto [line, column] = lineAndColumn(text, faultOffset(error));
        return jsonError(u"$"_s,
            InterchangeText::tr("not JSON: line %1, column %2: %3")
                .arg(line)
                .arg(column)
                .arg(syntaxReason(error.error)));
    }
    if (!document.isObject())
        return jsonError(u"$"_s, typeMismatch(InterchangeText::tr("an object"), document.array()));
    return document.object();
}

QString typeMismatch(const QString &wanted, const QJsonValue &found)
{
    return InterchangeText::tr("expected %1, found %2").arg(wanted, typeName(found));
}

Result<QJsonObject> requireObject(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return jsonError(path, InterchangeText::tr("missing"));
    if (!value.isObject())
        return jsonError(path, typeMismatch(InterchangeText::tr("an object"), value));
    return value.toObject();
}

Result<QJsonArray> requireArray(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined())
        return jsonError(path, InterchangeText::tr("missing"));
    if (!value.isArray())
        return jsonError(path, typeMismatch(InterchangeText::tr("a list"), value));
    return value.toArray();
}

Outcome requireWritable(const QJsonValue &value, const QString &path)
{
    if (value.isString())
        return requireWritableText(value.toString(), path);
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (auto checked = requireWritable(entries[i], entryPath(path, i)); !checked)
            return checked;
    const QJsonObject members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (auto checked = requireWritableText(it.key(), path); !checked)
            return checked;
        if (auto checked = requireWritable(it.value(), memberPath(path, it.key())); !checked)
            return checked;
    }
    return ok();
}

} // namespace ita
