// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/xlsxexporter.h"

#include "core/export/exporttext.h"
#include "core/export/xlsx/findingsheet.h"
#include "core/export/xlsx/papersheets.h"
#include "core/report/documentbuilder.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

void addSheet(Workbook &book, const SheetContent &content)
{
    Sheet sheet = book.addSheet(content.name);
    fillSheet(sheet, content);
}

/// The sheet of texts; where a table stands in the paper, a click leads to its sheet.
void addTexts(Workbook &book, const PaperSheets &paper)
{
    Sheet sheet = book.addSheet(paper.texts.name);
    const QList<int> rows = fillSheet(sheet, paper.texts);
    for (const auto &[row, table] : paper.tableAt.asKeyValueRange()) {
        const SheetContent &target = paper.tables[table];
        sheet.putSheetLink(
            { .row = rows[row], .column = 1 }, u"ตาราง: "_s + target.name, target.name);
    }
}

Result<QByteArray> writeXlsx(const ExportJob &job, const XlsxOptions &options)
{
    const Document document = buildDocument(job.tree, job.paper(), job.scope);
    const QDateTime now = options.clock();
    Workbook book({ .title = document.title,
        .office = document.office,
        .family = options.family.isEmpty() ? u"TH Sarabun New"_s : options.family,
        .time = now });
    SheetNames names;
    const PaperSheets paper = paperSheets(document, names);
    addTexts(book, paper);
    for (const SheetContent &table : paper.tables)
        addSheet(book, table);
    if (const auto addresses = addressSheet(job.tree, document, names))
        addSheet(book, *addresses);
    addSheet(
        book, findingSheet(options.checks, job.tree, job.report, now.toLocalTime().date(), names));
    return book.finish();
}

} // namespace

Exporter xlsxExporter(const XlsxOptions &options)
{
    return { .suffix = "xlsx"_L1,
        .name = ExportText::tr("the paper as a spreadsheet"),
        .takesSections = true,
        .write = [options](const ExportJob &job) { return writeXlsx(job, options); } };
}

} // namespace ita
