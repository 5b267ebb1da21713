// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/xmlfile.h"

#include <algorithm>

namespace ita {
namespace {

bool isForbidden(QStringView text, qsizetype at)
{
    const QChar character = text[at];
    if (character.isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    if (character.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xFFFE;
}

} // namespace

QString asXmlText(QStringView text)
{
    QString allowed;
    allowed.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (!isForbidden(text, at))
            allowed.append(text[at]);
    return allowed;
}

XmlFile::XmlFile()
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void XmlFile::open(QLatin1StringView name, Attributes list)
{
    m_writer.writeStartElement(name);
    attributes(list);
}

void XmlFile::empty(QLatin1StringView name, Attributes list)
{
    m_writer.writeEmptyElement(name);
    attributes(list);
}

void XmlFile::text(QStringView text)
{
    m_writer.writeCharacters(asXmlText(text));
}

void XmlFile::close()
{
    m_writer.writeEndElement();
}

void XmlFile::element(QLatin1StringView name, QStringView content, Attributes list)
{
    open(name, list);
    text(content);
    close();
}

QByteArray XmlFile::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

void XmlFile::attributes(Attributes list)
{
    for (const Attribute &attribute : list)
        m_writer.writeAttribute(attribute.name, asXmlText(attribute.value));
}

} // namespace ita
