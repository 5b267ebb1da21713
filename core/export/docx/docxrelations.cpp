// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxrelations.h"

#include "core/export/office/xmlfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kOfficeTypes
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString kPackageTypes = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

} // namespace

QString DocxRelations::part(QLatin1StringView type, const QString &target)
{
    return add({ type, target });
}

QString DocxRelations::link(const QString &url)
{
    return add({ u"hyperlink"_s, url, true });
}

QString DocxRelations::picture(const QByteArray &image, bool isJpeg)
{
    const auto known = std::ranges::find(m_pictures, image, &Picture::image);
    if (known != m_pictures.end())
        return add({ u"image"_s, known->name });
    const QString name = u"media/image%1.%2"_s.arg(
        QString::number(m_pictures.size() + 1), isJpeg ? u"jpeg"_s : u"png"_s);
    m_pictures.append({ name, image });
    return add({ u"image"_s, name });
}

QString DocxRelations::add(const Relation &relation)
{
    const auto same = std::ranges::find_if(m_relations, [&](const Relation &known) {
        return known.type == relation.type && known.target == relation.target;
    });
    if (same != m_relations.end())
        return u"rId%1"_s.arg(same - m_relations.begin() + 1);
    m_relations.append(relation);
    return u"rId%1"_s.arg(m_relations.size());
}

QByteArray DocxRelations::xml() const
{
    XmlFile xml;
    xml.open("Relationships"_L1, { { "xmlns"_L1, kPackageTypes } });
    int number = 0;
    for (const Relation &relation : m_relations) {
        const QString id = u"rId%1"_s.arg(++number);
        const QString type = kOfficeTypes + relation.type;
        if (relation.outside)
            xml.empty("Relationship"_L1,
                { { "Id"_L1, id }, { "Type"_L1, type }, { "Target"_L1, relation.target },
                    { "TargetMode"_L1, u"External"_s } });
        else
            xml.empty("Relationship"_L1,
                { { "Id"_L1, id }, { "Type"_L1, type }, { "Target"_L1, relation.target } });
    }
    return xml.finish();
}

} // namespace ita
