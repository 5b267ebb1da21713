// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"

#include "core/export/docx/docxbody.h"
#include "core/export/docx/docxparts.h"
#include "core/export/docx/docxstyles.h"
#include "core/export/exporttext.h"
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
    return docxFile(document, style, asks ? contentsPages(document) : QStringList());
}

} // namespace

Result<QByteArray> docxFile(
    const Document &document, const OfficeStyle &style, const QStringList &contentsPages)
{
    DocxRelations relations;
    relations.part("styles"_L1, u"styles.xml"_s);
    relations.part("numbering"_L1, u"numbering.xml"_s);
    relations.part("settings"_L1, u"settings.xml"_s);
    relations.part("fontTable"_L1, u"fontTable.xml"_s);
    const DocxHeaders headers { .numbered = relations.part("header"_L1, u"header1.xml"_s),
        .bare = relations.part("header"_L1, u"header2.xml"_s) };
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
