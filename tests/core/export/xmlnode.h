// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace ita::test {

/// An element of an XML document, with its prefix in the name as the file has it.
struct XmlNode
{
    QString name;
    QHash<QString, QString> attributes;
    QString text; ///< directly in it
    QList<XmlNode> children;

    /// Null when there is none; the first of several.
    const XmlNode *child(const QString &wanted) const;
    QString value(const QString &attribute) const { return attributes.value(attribute); }
    /// Itself and all below it, in order.
    void visit(const std::function<void(const XmlNode &)> &visitor) const;
    QList<const XmlNode *> all(const QString &wanted) const;
};

/// The root element. The test fails when the document is not well-formed.
XmlNode parsedXml(const QByteArray &document);

} // namespace ita::test
