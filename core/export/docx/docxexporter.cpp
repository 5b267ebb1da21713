// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"

#include "core/export/docx/docxbody.h"
#include "core/export/docx/docxorigin.h"
#include "core/export/docx/docxparts.h"
#include "core/export/docx/docxstyles.h"
#include "core/export/exporttext.h"
#include "core/export/office/xmlfile.h"
#include "core/export/zip/ziparchive.h"
#include "core/report/documentbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool hasContents(const Document &document)
{
    return std::ranges::any_of(document.sections,
        [](const PrintedSection &section) { return section.kind == RowKind::Contents; });
}

Result<QByteArray> writeDocx(
    const ExportJob &job, const OfficeStyle &style, const ContentsPages &contentsPages)
{
    const Document document = buildDocument(job.tree, job.paper(), job.scope);
    const bool asks = contentsPages && hasContents(document);
    return docxFile(document, style, asks ? contentsPages(document) : QStringList(),
        { job.fileId, job.paper() });
}

/// The origin of the file, in the three parts in which Word keeps data that it does not show.
QList<ZipEntry> originParts(const DocxSource &source, const QByteArray &body)
{
    const QString data = u"http://schemas.openxmlformats.org/officeDocument/2006/customXml"_s;
    DocxRelations relations;
    relations.part("customXmlProps"_L1, u"itemProps1.xml"_s);
    XmlFile properties;
    properties.open("ds:datastoreItem"_L1,
        { { "xmlns:ds"_L1, data },
            { "ds:itemID"_L1, u"{6B1F4A0E-5C0B-4B8E-9C61-2A3D5E7F9011}"_s } });
    properties.empty("ds:schemaRefs"_L1);
    return { { u"customXml/item1.xml"_s, originPart(source.fileId, source.paper, body) },
        { u"customXml/itemProps1.xml"_s, properties.finish() },
        { u"customXml/_rels/item1.xml.rels"_s, relations.xml() } };
}

} // namespace

QByteArray docxMainPart(const Document &document)
{
    DocxRelations relations;
    return docxBody(document, {}, {}, {}, relations);
}

Result<QByteArray> docxFile(const Document &document, const OfficeStyle &style,
    const QStringList &contentsPages, const DocxSource &source)
{
    DocxRelations relations;
    relations.part("styles"_L1, u"styles.xml"_s);
    relations.part("numbering"_L1, u"numbering.xml"_s);
    relations.part("settings"_L1, u"settings.xml"_s);
    relations.part("fontTable"_L1, u"fontTable.xml"_s);
    const DocxHeaders headers { .numbered = relations.part("header"_L1, u"header1.xml"_s),
        .bare = relations.part("header"_L1, u"header2.xml"_s) };
    relations.part("customXml"_L1, u"../customXml/item1.xml"_s);
    const QByteArray body = docxBody(document, style, contentsPages, headers, relations);
    QList<ZipEntry> parts { { u"[Content_Types].xml"_s, docxContentTypes(relations) },
        { u"_rels/.rels"_s, docxRootRelations() }, { u"word/document.xml"_s, body },
        { u"word/_rels/document.xml.rels"_s, relations.xml() },
        { u"word/styles.xml"_s, docxStyles(style) },
        { u"word/numbering.xml"_s, docxNumbering(style) },
        { u"word/settings.xml"_s, docxSettings() }, { u"word/fontTable.xml"_s, docxFonts(style) },
        { u"word/header1.xml"_s, docxHeader(document, style, true) },
        { u"word/header2.xml"_s, docxHeader(document, style, false) },
        { u"docProps/core.xml"_s, docxProperties(document) } };
    parts += originParts(source, body);
    for (const DocxRelations::Picture &picture : relations.pictures())
        parts.append({ u"word/"_s + picture.name, picture.image, true });
    return zipped(parts);
}

Exporter docxExporter(const OfficeStyle &style, const ContentsPages &contentsPages)
{
    return { .suffix = "docx"_L1,
        .name = ExportText::tr("the paper as a Word file"),
        .takesSections = true,
        .write = [style, contentsPages](
                     const ExportJob &job) { return writeDocx(job, style, contentsPages); } };
}

} // namespace ita
