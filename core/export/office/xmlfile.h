// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace ita {

/// The text without what XML cannot hold in any form: controls other than tabs and line ends, half
/// surrogate pairs, U+FFFE and U+FFFF.
QString asXmlText(QStringView text);

/// An XML document that is written from its beginning to its end. Names are written with their
/// prefixes as they are given.
class XmlFile
{
public:
    struct Attribute
    {
        QLatin1StringView name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    XmlFile();

    void open(QLatin1StringView name, Attributes attributes = {});
    void empty(QLatin1StringView name, Attributes attributes = {});
    void text(QStringView text);
    void close();
    /// The element with nothing in it but the text.
    void element(QLatin1StringView name, QStringView content, Attributes attributes = {});

    /// Closes what is open and returns the document.
    QByteArray finish();

private:
    void attributes(Attributes list);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer { &m_bytes };
};

} // namespace ita
