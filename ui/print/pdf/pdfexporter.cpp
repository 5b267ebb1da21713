// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfexporter.h"

#include "core/domain/placename.h"
#include "core/export/exporttext.h"
#include "core/report/documentbuilder.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Result<QByteArray> writePdf(const ExportJob &job, const PageStyle &style)
{
    const Document document = stampedDocument(job.tree, job.paper(), job.fileId, job.scope);
    Typesetter typesetter(style);
    const auto printed = typesetter.typeset(document);
    if (!printed)
        return printed.error();
    const auto nameOf
        = [&](const Place &place) { return placeName(job.tree, place.row, place.field); };
    return exportPdf(
        job.replacesMissing ? printed->withReplacements() : *printed, nameOf, job.progress);
}

} // namespace

Exporter pdfExporter(const PageStyle &style)
{
    return { .suffix = "pdf"_L1,
        .name = ExportText::tr("the report as a PDF"),
        .takesSections = true,
        .hasGlyphs = true,
        .write = [style](const ExportJob &job) { return writePdf(job, style); } };
}

} // namespace ita
