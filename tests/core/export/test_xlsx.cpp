// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/export/xlsx/workbook.h"
#include "core/export/xlsx/xlsxexporter.h"
#include "core/export/zip/ziparchive.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/support/workbookcells.h"

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray spreadsheetOf(const Tree &tree, const ExportScope &scope = {})
{
    const auto now = [] { return QDateTime({ 2024, 1, 10 }, { 8, 0 }, Qt::UTC); };
    const auto file = xlsxExporter({ .checks = contentChecks(), .clock = now })
                          .write({ .tree = tree,
                              .fileId = u"file"_s,
                              .report = firstOf(tree, RowKind::Report),
                              .scope = scope });
    REQUIRE(file);
    return *file;
}

/// The cells of the sheet that have the text.
QList<ReadCell> cellsWith(const ReadSheet &sheet, const QString &text)
{
    QList<ReadCell> found;
    for (const ReadCell &cell : sheet.cells)
        if (cell.text.contains(text))
            found.append(cell);
    return found;
}

/// The rows and columns of a free table in the report; the headings of the columns are their
/// numbers.
Tree withTable(const QList<ValueKind> &columns, const QList<QStringList> &rows)
{
    Subtree office = smallOffice();
    QList<Subtree> table;
    for (const ValueKind values : columns)
        table.append(leaf(FreeColumn { u"ช่อง %1"_s.arg(table.size()), {}, values }));
    for (const QStringList &texts : rows) {
        QList<Subtree> cells;
        for (const QString &text : texts)
            cells.append(leaf(FreeCell { text }));
        table.append(leaf(FreeRow {}, cells));
    }
    FreeTableSection section;
    section.heading = u"ตารางลอง"_s;
    office.children.last().children.append(leaf(section, table));
    return treeOf(office);
}

ReadSheet tableOf(const Tree &tree)
{
    const auto sheets = readWorkbook(spreadsheetOf(tree));
    REQUIRE(sheets.contains(u"ตารางลอง"_s));
    return sheets[u"ตารางลอง"_s];
}

} // namespace

TEST_CASE("A spreadsheet whose parts were cut by a full disk is not taken for one", "[export]")
{
    const QByteArray whole = spreadsheetOf(treeOf(smallOffice()));
    CHECK(checkWhole(whole));
    CHECK_FALSE(checkWhole(whole.chopped(30)));
    const auto archive = ZipArchive::open(whole);
    REQUIRE(archive);
    const QStringList names = archive->names();
    REQUIRE(names.size() > 3);
    for (const QString &cut : names) {
        CAPTURE(cut);
        QList<ZipEntry> entries;
        for (const QString &name : names) {
            const QByteArray part = archive->read(name).value();
            entries.append({ name, name == cut ? part.first(part.size() / 2) : part });
        }
        const auto book = zipped(entries);
        REQUIRE(book);
        CHECK_FALSE(checkWhole(*book));
    }
}

TEST_CASE("Each table of a paper is a sheet with a frozen head and a filter", "[export][xlsx]")
{
    const QByteArray file = spreadsheetOf(treeOf(officeWithMemo()));
    CHECK(sheetNamesOf(file).size() == 9); // texts, six tables, addresses, findings
    const auto sheets = readWorkbook(file);
    const ReadSheet own = sheets[u"ตารางอิสระแก่น"_s];
    CHECK(own.cells[u"A1"_s].text == u"ตารางอิสระแก่น"_s);
    CHECK(own.cells[u"A2"_s].text == u"แก่นเหนือหัว"_s);
    CHECK(own.cells[u"A3"_s].text == u"ข แก่นหัว"_s);
    CHECK(own.cells[u"B2"_s].text == u"จำนวน"_s);
    CHECK(own.merges.contains(u"B2:B3"_s));
    CHECK(own.frozen == u"A4"_s);
    CHECK(own.filter == u"A3:B5"_s);
    CHECK(own.merges.contains(u"A4:A5"_s));
    CHECK(own.cells[u"A4"_s].text == u"ข แก่นช่อง"_s);
    CHECK(own.cells[u"B4"_s].number == 5.0);
    CHECK(own.cells[u"B5"_s].number == 7.0);
}

TEST_CASE("The items of all groups are one sheet that can be filtered by group", "[export][xlsx]")
{
    Subtree office = smallOffice();
    OitItem item;
    item.code = u"O2"_s;
    item.name = u"แผน"_s;
    office.children.last().children.last().children.append(
        leaf(OitGroup { u"9.2"_s, u"การบริหาร"_s, {}, {} }, { leaf(item) }));
    const auto sheets = readWorkbook(spreadsheetOf(treeOf(office)));
    const auto sheet = std::ranges::find_if(
        sheets, [](const ReadSheet &each) { return each.cells[u"B3"_s].text == u"O1"_s; });
    REQUIRE(sheet != sheets.end());
    CHECK(sheet->cells[u"A3"_s].text == u"ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน"_s);
    CHECK(sheet->cells[u"A4"_s].text == u"ตัวชี้วัดย่อยที่ ๙.๒ การบริหาร"_s);
    CHECK(sheet->cells[u"B4"_s].text == u"O2"_s);
    CHECK(sheet->filter == u"A2:F4"_s);
}

TEST_CASE("No text of an office becomes a formula", "[export][xlsx]")
{
    const QStringList texts { u"=1+1"_s, u"+x"_s, u"-5+cmd|' /C calc'!A0"_s, u"@SUM(A1)"_s,
        u"{=1}"_s, u"=HYPERLINK(\"http://a.b\")"_s };
    QList<QStringList> rows;
    for (const QString &text : texts)
        rows.append({ text, text, text });
    const ReadSheet sheet
        = tableOf(withTable({ ValueKind::Text, ValueKind::Number, ValueKind::Date }, rows));
    for (const ReadCell &cell : sheet.cells)
        CHECK_FALSE(cell.hasFormula);
    for (const QString &text : texts)
        CHECK(cellsWith(sheet, text).size() == 3);
}

TEST_CASE("Numbers and days of a table are values that Excel can count with", "[export][xlsx]")
{
    const ReadSheet sheet
        = tableOf(withTable({ ValueKind::Number, ValueKind::Date, ValueKind::Text },
            { { u"๑,๒๐๐"_s, u"๑๐ มกราคม ๒๕๖๗"_s, u"๕"_s }, { u"ไม่มี"_s, u"ตลอดปี"_s, u"007"_s } }));
    CHECK(sheet.cells[u"A3"_s].number == 1200.0);
    CHECK(sheet.cells[u"A3"_s].format == u"[$-D00041E]#,##0"_s);
    CHECK(sheet.cells[u"B3"_s].number == 45301.0);
    CHECK(sheet.cells[u"B3"_s].format == u"[$-D07041E]d mmmm yyyy"_s);
    CHECK(sheet.cells[u"C3"_s].text == u"๕"_s);
    CHECK(sheet.cells[u"A4"_s].text == u"ไม่มี"_s);
    CHECK(sheet.cells[u"B4"_s].text == u"ตลอดปี"_s);
    CHECK(sheet.cells[u"C4"_s].text == u"007"_s);
}

TEST_CASE("A cell with one address opens it, and too long a one stays a text", "[export][xlsx]")
{
    const QString address = u"https://www.example.go.th/o1?a=1&b=2"_s;
    const QString tooLong = u"https://www.example.go.th/"_s + QString(2'100, u'a');
    const ReadSheet sheet = tableOf(withTable({ ValueKind::Address },
        { { address }, { tooLong }, { u"ดู "_s + address }, { u"javascript:alert(1)"_s } }));
    CHECK(sheet.cells[u"A3"_s].url == address);
    CHECK(sheet.cells[u"A3"_s].text == address);
    CHECK(sheet.cells[u"A4"_s].url.isEmpty());
    CHECK(sheet.cells[u"A4"_s].text == tooLong);
    CHECK(sheet.cells[u"A5"_s].url.isEmpty());
    CHECK(sheet.cells[u"A6"_s].url.isEmpty());
}

TEST_CASE(
    "All addresses of a paper are a sheet, with the places where they stand", "[export][xlsx]")
{
    const auto sheets = readWorkbook(spreadsheetOf(treeOf(smallOffice())));
    REQUIRE(sheets.contains(u"ที่อยู่เว็บ"_s));
    const ReadSheet &addresses = sheets[u"ที่อยู่เว็บ"_s];
    CHECK(addresses.cells[u"C3"_s].url == u"https://www.example.com/o1"_s);
    CHECK_FALSE(addresses.cells[u"B3"_s].text.isEmpty());
}

TEST_CASE("More addresses than Excel takes stay texts", "[export][xlsx]")
{
    constexpr int kMost = 65'530;
    Workbook book({ .title = u"ก"_s, .office = {}, .family = u"TH Sarabun New"_s, .time = {} });
    Sheet sheet = book.addSheet(u"ก"_s);
    for (int row = 0; row <= kMost; ++row)
        sheet.putLink({ .row = row }, u"ก"_s, "http://a.b/" + QByteArray::number(row), {});
    const auto file = book.finish();
    REQUIRE(file);
    const ReadSheet links = readWorkbook(*file)[u"ก"_s];
    CHECK(links.cells[u"A65530"_s].url == u"http://a.b/65529"_s);
    CHECK(links.cells[u"A65531"_s].url.isEmpty());
    CHECK(links.cells[u"A65531"_s].text == u"ก"_s);
}

TEST_CASE("A text longer than a cell goes on in the row below", "[export][xlsx]")
{
    const QString text = u"ข้อความ "_s.repeated(5'000);
    const ReadSheet sheet = tableOf(
        withTable({ ValueKind::Text, ValueKind::Text }, { { text, u"ก"_s }, { u"ข"_s, u"ค"_s } }));
    CHECK(sheet.cells[u"A3"_s].text + sheet.cells[u"A4"_s].text == text);
    CHECK(sheet.cells[u"B3"_s].text == u"ก"_s);
    CHECK(sheet.cells[u"A5"_s].text == u"ข"_s);
    CHECK(sheet.filter == u"A2:B5"_s);
}

TEST_CASE("The sheet of texts has what is no table, and leads to the tables", "[export][xlsx]")
{
    const auto sheets = readWorkbook(spreadsheetOf(treeOf(officeWithMemo())));
    const ReadSheet &texts = sheets[u"ข้อความ"_s];
    CHECK(cellsWith(texts, u"ย่อหน้า"_s).size() == 1);
    CHECK(cellsWith(texts, u"(ลงชื่อ)"_s).size() == 1);
    const QList<ReadCell> leads = cellsWith(texts, u"ตาราง: ตารางอิสระแก่น"_s);
    REQUIRE(leads.size() == 1);
    CHECK(leads.first().url == u"#'ตารางอิสระแก่น'!A1"_s);
}

TEST_CASE("The findings of the checks are a sheet with what people said to them", "[export][xlsx]")
{
    const auto sheets = readWorkbook(spreadsheetOf(treeOf(smallOffice())));
    REQUIRE(sheets.contains(u"Findings"_s));
    const ReadSheet &findings = sheets[u"Findings"_s];
    CHECK(findings.cells[u"A2"_s].text == u"Severity"_s);
    CHECK(cellsWith(findings, u"Not filled in"_s).size() > 3);
    CHECK(findings.filter.startsWith(u"A2:E"_s));
}

TEST_CASE("The same paper is the same file, which names paper and office", "[export][xlsx]")
{
    const Tree tree = treeOf(officeWithMemo());
    const QByteArray file = spreadsheetOf(tree);
    CHECK(spreadsheetOf(tree) == file);
    const QString core = QString::fromUtf8(partOf(file, u"docProps/core.xml"_s));
    CHECK(core.contains(u"<dc:title>รายงาน</dc:title>"_s));
    CHECK(core.contains(u"<dc:creator>สำนักงานตัวอย่าง</dc:creator>"_s));
    CHECK(core.contains(u"2024-01-10T08:00:00Z"_s));
}

TEST_CASE("Only the sections that are asked for are in a spreadsheet", "[export][xlsx]")
{
    const QByteArray file
        = spreadsheetOf(treeOf(smallOffice()), { .fiscalYear = {}, .sections = { RowKind::Plan } });
    CHECK(sheetNamesOf(file).size() == 3);
}
