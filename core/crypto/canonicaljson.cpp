// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/canonicaljson.h"

#include "core/crypto/prooftext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The nesting limit of QJsonDocument's parser, so that the output can be read again.
constexpr int kDeepest = 1024;

Error invalid(const QString &message)
{
    return { Error::Code::Invalid, message, {} };
}

/// The error with `step`, the key or index of one more level, put before its JSON pointer.
Error inside(Error error, QString step)
{
    step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    error.detail.prepend(u'/' + step);
    return error;
}

/// The decimal digits of a positive number, and the position of the decimal point among them.
struct Decimal
{
    QByteArray digits;
    int point = 0;
};

/// The shortest decimal that reads back as the same double; of several, the nearest.
Decimal shortestDecimal(double positive)
{
    std::array<char, 32> text {};
    const auto end = std::to_chars(
        text.data(), text.data() + text.size(), positive, std::chars_format::scientific);
    const QByteArray written(text.data(), end.ptr - text.data());
    const qsizetype mark = written.indexOf('e');
    return { .digits = written.left(mark).replace(".", ""),
        .point = written.mid(mark + 1).toInt() + 1 };
}

/// ECMAScript's Number::toString, which RFC 8785 §3.2.2.3 prescribes.
QByteArray ecmaScriptNumber(double number)
{
    if (number == 0)
        return "0"; // minus zero too
    if (number < 0)
        return '-' + ecmaScriptNumber(-number);
    auto [digits, point] = shortestDecimal(number);
    const auto count = static_cast<int>(digits.size());
    if (count <= point && point <= 21)
        return digits + QByteArray(point - count, '0');
    if (0 < point && point <= 21)
        return digits.insert(point, '.');
    if (-6 < point && point <= 0)
        return "0." + QByteArray(-point, '0') + digits;
    if (count > 1)
        digits.insert(1, '.');
    return digits + (point > 0 ? "e+" : "e-") + QByteArray::number(std::abs(point - 1));
}

Outcome writeNumber(double number, QByteArray &out)
{
    if (!std::isfinite(number))
        return invalid(ProofText::tr("A number that is not finite cannot be signed"));
    out += ecmaScriptNumber(number);
    return ok();
}

/// The JSON escape sequence of a character that must be escaped.
QByteArray escaped(char character)
{
    switch (character) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\b':
        return "\\b";
    case '\t':
        return "\\t";
    case '\n':
        return "\\n";
    case '\f':
        return "\\f";
    case '\r':
        return "\\r";
    default:
        return "\\u" + QByteArray::number(character, 16).rightJustified(4, '0');
    }
}

bool standsForItself(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= ' ' && byte != '"' && byte != '\\';
}

Outcome writeText(const QString &text, QByteArray &out)
{
    if (!text.isValidUtf16())
        return invalid(ProofText::tr("A text with half a character in it cannot be signed"));
    out += '"';
    for (const char character : text.toUtf8()) {
        if (standsForItself(character))
            out += character;
        else
            out += escaped(character);
    }
    out += '"';
    return ok();
}

Outcome writeValue(const QJsonValue &value, int depth, QByteArray &out);

Outcome writeArray(const QJsonArray &array, int depth, QByteArray &out)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        if (const Outcome done = writeValue(array.at(i), depth, out); !done)
            return inside(done.error(), QString::number(i));
    }
    out += ']';
    return ok();
}

struct Member
{
    QString key;
    QJsonValue value;
};

/// The members sorted by the UTF-16 code units of their keys. Iterates instead of looking keys up:
/// in a parsed object, Qt 6.4 does not find all keys beyond the Basic Multilingual Plane.
QList<Member> sortedMembers(const QJsonObject &object)
{
    QList<Member> members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.append({ member.key(), member.value() });
    std::sort(members.begin(), members.end(), [](const Member &left, const Member &right) {
        return std::lexicographical_compare(
            left.key.begin(), left.key.end(), right.key.begin(), right.key.end());
    });
    return members;
}

Outcome writeObject(const QJsonObject &object, int depth, QByteArray &out)
{
    char before = '{';
    for (const auto &[key, value] : sortedMembers(object)) {
        out += std::exchange(before, ',');
        if (const Outcome done = writeText(key, out); !done)
            return inside(done.error(), key);
        out += ':';
        if (const Outcome done = writeValue(value, depth, out); !done)
            return inside(done.error(), key);
    }
    out += object.isEmpty() ? "{}" : "}";
    return ok();
}

/// `depth`: how many arrays and objects enclose this value.
Outcome writeValue(const QJsonValue &value, int depth, QByteArray &out)
{
    if ((value.isArray() || value.isObject()) && depth == kDeepest)
        return invalid(
            ProofText::tr("Data nested deeper than %1 levels cannot be signed").arg(kDeepest));
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return ok();
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return ok();
    case QJsonValue::Double:
        return writeNumber(value.toDouble(), out);
    case QJsonValue::String:
        return writeText(value.toString(), out);
    case QJsonValue::Array:
        return writeArray(value.toArray(), depth + 1, out);
    case QJsonValue::Object:
        return writeObject(value.toObject(), depth + 1, out);
    case QJsonValue::Undefined:
        break;
    }
    return invalid(ProofText::tr("A value that is not there cannot be signed"));
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    if (const Outcome done = writeValue(value, 0, out); !done)
        return done.error();
    return out;
}

} // namespace ita
