// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/documents.h"

#include "tests/support/catch.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/page/typesetter.h"

using namespace Qt::StringLiterals;

namespace ita::test {

Paragraph paragraph(const QString &text, qint64 row, const QString &field)
{
    return { text, Marker::None, { { row }, field } };
}

TextBlock text(TextRole role, const QStringList &texts, qint64 row)
{
    TextBlock block { .role = role };
    for (const QString &line : texts)
        block.paragraphs.append(paragraph(line, row));
    return block;
}

Table table(const QStringList &headings, const QList<QStringList> &rows, qint64 firstRow)
{
    Table made;
    for (const QString &heading : headings)
        made.columns.append({ .heading = heading });
    for (const QStringList &cells : rows) {
        TableRow row { .row = { firstRow++ } };
        for (const QString &cell : cells)
            row.cells.append(
                { { paragraph(cell, row.row.value, u"c%1"_s.arg(row.cells.size())) } });
        made.rows.append(row);
    }
    return made;
}

SignatureBlock signature(qint64 row, int opinionLines)
{
    return { .row = { row },
        .heading = opinionLines ? u"ความเห็นของปลัด"_s : QString(),
        .opinionLines = opinionLines,
        .label = u"ผู้รายงาน"_s,
        .positionLines = { paragraph(u"นักวิชาการ"_s, row, u"position_lines"_s) } };
}

Document document(const QList<Block> &blocks, Orientation orientation)
{
    Document made { .title = u"รายงาน"_s };
    made.sections.append(
        { .row = { 10 }, .title = u"ส่วนแรก"_s, .orientation = orientation, .blocks = blocks });
    return made;
}

PrintedReport pages(const Document &document)
{
    Result<PrintedReport> set = Typesetter().typeset(document);
    REQUIRE(set);
    return *set;
}

QStringList linesOn(const PrintedReport &report, int page)
{
    return recordPage(report, page).texts;
}

QStringList allLines(const PrintedReport &report)
{
    QStringList lines;
    for (int page = 1; page <= report.pageCount(); ++page) {
        lines += linesOn(report, page);
        lines.removeOne(report.style().pageNumber(page));
    }
    return lines;
}

QString sentence(int words, int seed)
{
    QStringList all;
    for (int i = 0; i < words; ++i)
        all.append(u"w%1x%2"_s.arg(seed).arg(i));
    return all.join(u' ');
}

} // namespace ita::test
