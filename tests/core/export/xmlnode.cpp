// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/export/xmlnode.h"

#include "tests/support/catch.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace ita::test {
namespace {

XmlNode readElement(QXmlStreamReader &reader)
{
    XmlNode node { .name = reader.qualifiedName().toString() };
    const QXmlStreamAttributes attributes = reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes)
        node.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            node.children.append(readElement(reader));
        else if (reader.isCharacters())
            node.text += reader.text();
        else if (reader.isEndElement())
            break;
    }
    return node;
}

} // namespace

const XmlNode *XmlNode::child(const QString &wanted) const
{
    const auto found = std::ranges::find(children, wanted, &XmlNode::name);
    return found == children.end() ? nullptr : &*found;
}

void XmlNode::visit(const std::function<void(const XmlNode &)> &visitor) const
{
    visitor(*this);
    for (const XmlNode &below : children)
        below.visit(visitor);
}

QList<const XmlNode *> XmlNode::all(const QString &wanted) const
{
    QList<const XmlNode *> found;
    visit([&](const XmlNode &node) {
        if (node.name == wanted)
            found.append(&node);
    });
    return found;
}

XmlNode parsedXml(const QByteArray &document)
{
    QXmlStreamReader reader(document);
    XmlNode root;
    if (reader.readNextStartElement())
        root = readElement(reader);
    reader.readNext();
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return root;
}

} // namespace ita::test
