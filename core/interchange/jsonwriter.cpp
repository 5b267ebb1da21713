// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ita {
namespace {

/// The short escape of a character, or 0.
char escapeOf(char16_t c)
{
    switch (c) {
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    default:
        return 0;
    }
}

/// A number, true, false or null; for numbers Qt writes the shortest exact form.
QByteArray scalar(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

} // namespace

void JsonWriter::beginObject()
{
    begin('{');
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray()
{
    begin('[');
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(const QString &name)
{
    separate();
    text(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::value(const QJsonValue &value)
{
    if (value.isArray()) {
        beginArray();
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries)
            this->value(entry);
        endArray();
    } else if (value.isObject()) {
        beginObject();
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            key(it.key());
            this->value(it.value());
        }
        endObject();
    } else {
        separate();
        if (value.isString())
            text(value.toString());
        else
            m_out += scalar(value);
    }
}

QByteArray JsonWriter::finish() &&
{
    m_out += '\n';
    return std::move(m_out);
}

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        indent();
    m_out += bracket;
    m_first = false;
}

/// Writes the comma, line end and indent between the value before and the next one.
void JsonWriter::separate()
{
    if (!m_afterKey && m_depth > 0) {
        if (!m_first)
            m_out += ',';
        indent();
    }
    m_first = false;
    m_afterKey = false;
}

void JsonWriter::indent()
{
    m_out += '\n';
    m_out.append(m_depth, ' ');
}

void JsonWriter::text(QStringView text)
{
    m_out += '"';
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const char escape = escapeOf(c);
        if (!escape && c >= 0x20)
            continue;
        m_out += text.sliced(plain, i - plain).toUtf8();
        plain = i + 1;
        m_out += '\\';
        if (escape)
            m_out += escape;
        else
            m_out += 'u' + QByteArray::number(c, 16).rightJustified(4, '0');
    }
    m_out += text.sliced(plain).toUtf8();
    m_out += '"';
}

} // namespace ita
