// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columns.h"
#include "core/report/documentbuilder.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

void set(Tree &tree, RowKind kind, const QString &field, const QJsonValue &value)
{
    REQUIRE(applyEdit(tree, SetField { firstOf(tree, kind), field, value }));
}

Document build(const Tree &tree, const ExportScope &selection = {})
{
    return buildDocument(tree, findReport(tree, {}), selection);
}

const PrintedSection &section(const Document &document, RowKind kind)
{
    return *std::ranges::find(document.sections, kind, &PrintedSection::kind);
}

const Table &tableIn(const Document &document, RowKind kind)
{
    for (const Block &block : section(document, kind).blocks)
        if (const auto *table = std::get_if<Table>(&block))
            return *table;
    FAIL("no table");
    std::abort();
}

QStringList textsOf(const Cell &cell)
{
    QStringList texts;
    for (const Paragraph &paragraph : cell.paragraphs)
        texts.append(paragraph.text);
    return texts;
}

} // namespace

TEST_CASE("Hidden and unselected sections are not printed", "[report]")
{
    Tree tree = treeOf(smallOffice());
    CHECK(build(tree).sections.size() == 8);
    set(tree, RowKind::Cover, u"hidden"_s, true);
    CHECK(build(tree).sections.size() == 7);
    const Document some = build(tree, { .sections = { RowKind::Plan, RowKind::Cover } });
    REQUIRE(some.sections.size() == 1);
    CHECK(some.sections[0].kind == RowKind::Plan);
}

TEST_CASE("Only results lie landscape unless the office says otherwise", "[report]")
{
    Tree tree = treeOf(smallOffice());
    CHECK(section(build(tree), RowKind::Plan).orientation == Orientation::Portrait);
    CHECK(section(build(tree), RowKind::Results).orientation == Orientation::Landscape);
    set(tree, RowKind::Plan, u"orientation"_s, u"landscape"_s);
    set(tree, RowKind::Results, u"orientation"_s, u"portrait"_s);
    CHECK(section(build(tree), RowKind::Plan).orientation == Orientation::Landscape);
    CHECK(section(build(tree), RowKind::Results).orientation == Orientation::Portrait);
}

TEST_CASE("A table prints the fields that have a heading, in order", "[report]")
{
    const Document document = build(treeOf(smallOffice()));
    const Table &table = tableIn(document, RowKind::Implementation);
    QStringList headings;
    for (const Column &column : table.columns)
        headings.append(column.groups.join(u'|') + u'|' + column.heading);
    CHECK(headings
        == QStringList { u"|มาตรการ"_s, u"|รายละเอียดการดำเนินงาน"_s, u"|ระยะเวลาการดำเนินงาน"_s,
            u"ผลการดำเนินการ|ผลผลิต"_s, u"ผลการดำเนินการ|ผลลัพธ์"_s, u"|หมายเหตุ"_s });
    CHECK(table.rows[0].cells.size() == table.columns.size());
}

TEST_CASE("The office's own column headings and widths stand, the others stay", "[report]")
{
    Tree tree = treeOf(smallOffice());
    set(tree, RowKind::Plan, u"column_headings"_s, QJsonArray { u""_s, u"วิธีทำ"_s });
    set(tree, RowKind::Plan, u"column_widths"_s, QJsonArray { u"๔๐"_s, u"กว้าง"_s });
    const QList<PrintedColumn> columns
        = printedColumns(RowKind::Plan, *sectionLayout(tree.value(firstOf(tree, RowKind::Plan))));
    CHECK(columns[0].heading == u"มาตรการ"_s);
    CHECK(columns[0].width == 40);
    CHECK(columns[1].heading == u"วิธีทำ"_s);
    CHECK(columns[1].width == describe(RowKind::Measure).field("approach"_L1)->width);
}

TEST_CASE("Columns that the office adds are printed where they are put", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto printed = [&]() -> Table { return tableIn(build(tree), RowKind::Results); };
    const auto headings = [&] {
        QStringList found;
        const Table table = printed();
        for (const Column &column : table.columns)
            found.append(column.heading);
        return found;
    };
    const QStringList fixed = headings();
    REQUIRE(fixed.size() == 7);
    set(tree, RowKind::ResultRow, u"own_2"_s, u"83.71\n- ข้อ I1"_s);
    CHECK(headings() == fixed);
    set(tree, RowKind::Results, u"columns_own"_s, QJsonArray { u"งบประมาณ"_s, u"คะแนน"_s });
    CHECK(headings() == fixed + QStringList { u"งบประมาณ"_s, u"คะแนน"_s });
    set(tree, RowKind::Results, u"column_order"_s, QJsonArray { u"no"_s, u"own_2"_s });
    set(tree, RowKind::Results, u"columns_hidden"_s, QJsonArray { u"own_1"_s, u"method"_s });
    CHECK(headings().first(3) == QStringList { fixed[0], u"คะแนน"_s, fixed[1] });
    CHECK(headings().size() == 7);
    const Cell cell = printed().rows[0].cells[1];
    CHECK(textsOf(cell) == QStringList { u"83.71"_s, u"ข้อ I1"_s });
    CHECK(cell.paragraphs[1].marker == Marker::Dash);
    // A width set by hand is that of the added column, behind the widths of the fixed ones.
    set(tree, RowKind::Results, u"column_widths"_s,
        QJsonArray { u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s, u"40"_s });
    CHECK(printed().columns[1].width == 40);
}

TEST_CASE("An added column is printed as what it holds", "[report]")
{
    Tree tree = treeOf(smallOffice());
    set(tree, RowKind::Plan, u"columns_own"_s,
        QJsonArray { u"งบประมาณ"_s, u"สถานะ"_s, u"ขั้น"_s, u"อื่น ๆ"_s });
    set(tree, RowKind::Measure, u"own_1"_s, u"5,000.50"_s);
    set(tree, RowKind::Measure, u"own_2"_s, u"ดำเนินการแล้ว"_s);
    set(tree, RowKind::Measure, u"own_3"_s, u"หนึ่ง\nสอง"_s);
    set(tree, RowKind::Measure, u"own_4"_s, u"ดำเนินการแล้ว"_s);
    const auto printed = [&]() -> Table { return tableIn(build(tree), RowKind::Plan); };
    CHECK(printed().columns[5].align == Align::Left);
    CHECK(printed().rows[0].cells[7].paragraphs[0].marker == Marker::None);
    set(tree, RowKind::Plan, u"columns_own_values"_s,
        QJsonArray { u"number"_s, u"status"_s, u"points"_s, u"no such word"_s });
    CHECK(printed().columns[5].align == Align::Decimal);
    const QList<Cell> cells = printed().rows[0].cells;
    REQUIRE(cells[6].paragraphs.size() == 2);
    CHECK(cells[6].paragraphs[0].marker == Marker::Unticked);
    CHECK(cells[6].paragraphs[1].marker == Marker::Ticked);
    CHECK(cells[7].paragraphs[1].marker == Marker::Dash);
    CHECK(textsOf(cells[8]) == QStringList { u"ดำเนินการแล้ว"_s });
}

TEST_CASE("Points typed with a dash hang, numbers of the program are Thai", "[report]")
{
    const Document document = build(treeOf(smallOffice()));
    const Cell &steps = tableIn(document, RowKind::Plan).rows[0].cells[2];
    REQUIRE(steps.paragraphs.size() == 2);
    CHECK(steps.paragraphs[0].marker == Marker::None);
    CHECK(steps.paragraphs[1].marker == Marker::Dash);
    CHECK(steps.paragraphs[1].text == u"เผยแพร่"_s);
    CHECK(textsOf(tableIn(document, RowKind::Results).rows[0].cells[0]) == QStringList { u"๑"_s });
    CHECK(textsOf(tableIn(document, RowKind::Indicators).rows[0].cells[0])
        == QStringList { u"๑. การปฏิบัติหน้าที่"_s });
}

TEST_CASE("The progress cell has two boxes, the points and the evidence", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto progress = [&] { return tableIn(build(tree), RowKind::Oit).rows[0].cells[4]; };
    CHECK(textsOf(progress())
        == QStringList {
            u"ยังไม่ได้ดำเนินการ"_s, u"ดำเนินการ"_s, u"https://www.example.com/o1"_s, u"หน้าแรก"_s });
    CHECK(progress().paragraphs[0].marker == Marker::Ticked);
    CHECK(progress().paragraphs[1].marker == Marker::Unticked);

    set(tree, RowKind::OitItem, u"status"_s, u"in_progress"_s);
    CHECK(progress().paragraphs[0].marker == Marker::Unticked);
    CHECK(progress().paragraphs[1].marker == Marker::Ticked);
    CHECK(progress().paragraphs[1].text == u"ดำเนินการ (อยู่ระหว่างดำเนินการ)"_s);

    set(tree, RowKind::OitItem, u"status"_s, u"done"_s);
    CHECK(progress().paragraphs[1].text == u"ดำเนินการ"_s);
}

TEST_CASE("What is known of evidence is printed around its address", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto evidence
        = [&] { return textsOf(tableIn(build(tree), RowKind::Oit).rows[0].cells[4]).sliced(2); };
    set(tree, RowKind::Evidence, u"kind"_s, u"pdf"_s);
    CHECK(evidence() == QStringList { u"(PDF)"_s, u"https://www.example.com/o1"_s, u"หน้าแรก"_s });
    set(tree, RowKind::Evidence, u"title"_s, u"โครงสร้าง"_s);
    set(tree, RowKind::Evidence, u"click_path"_s, QJsonArray { u"หน้าแรก"_s, u"เมนู"_s });
    const QStringList first { u"โครงสร้าง (PDF)"_s, u"https://www.example.com/o1"_s, u"๑) หน้าแรก"_s,
        u"๒) เมนู"_s, u"หน้าแรก"_s };
    CHECK(evidence() == first);

    Subtree twin = leaf(Evidence { .url = u"https://www.example.com/o1.xlsx"_s,
        .explanation = {},
        .kind = EvidenceKind::Spreadsheet,
        .twin = true });
    twin.id = { 900 };
    const RowId item = firstOf(tree, RowKind::OitItem);
    tree.insert(item, 1, twin);
    const QStringList second { u"(ตารางคำนวณ)"_s, u"https://www.example.com/o1.xlsx"_s };
    CHECK(evidence() == first + second);

    // What was found when somebody looked at an address is no part of the report.
    set(tree, RowKind::Evidence, u"checked_on"_s, u"2026-11-30"_s);
    set(tree, RowKind::Evidence, u"link_state"_s, u"not_found"_s);
    CHECK(evidence() == first + second);
}

TEST_CASE("The address of the EIT survey is printed as a code, others are not", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto codes = [&](RowKind kind) {
        QStringList addresses;
        const Document document = build(tree);
        for (const Block &block : section(document, kind).blocks)
            if (const auto *code = std::get_if<CodeBlock>(&block))
                addresses.append(code->address.text);
        return addresses;
    };
    set(tree, RowKind::Results, u"intro"_s,
        u"ดู https://www.example.com/go/eit/x https://itas.nacc.go.th/go/eit/ และ "
        "https://itas.nacc.go.th/go/other/x"_s);
    CHECK(codes(RowKind::Results).isEmpty());
    set(tree, RowKind::Results, u"intro"_s,
        u"แบบวัด itas.nacc.go.th/go/eit/abc123 หรือ https://itas.nacc.go.th/go/eit/abc123"_s);
    CHECK(codes(RowKind::Results) == QStringList { u"https://itas.nacc.go.th/go/eit/abc123"_s });
    CHECK(codes(RowKind::Text).isEmpty());
    set(tree, RowKind::Text, u"paragraphs"_s,
        QJsonArray { u"หนึ่ง"_s, u"https://itas.nacc.go.th/go/eit/k7"_s, u"สอง"_s });
    const Document document = build(tree);
    const QList<Block> blocks = section(document, RowKind::Text).blocks;
    REQUIRE(blocks.size() == 5);
    CHECK(std::holds_alternative<CodeBlock>(blocks[3])); // below its paragraph
}

TEST_CASE("A signature takes the person's name, or dots when there is none", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto signature = [&] {
        return std::get<SignatureBlock>(section(build(tree), RowKind::SignOff).blocks.last());
    };
    CHECK(signature().name.isEmpty());
    CHECK(signature().opinionLines == 2);
    set(tree, RowKind::Person, u"name"_s, u"นางสาวตัวอย่าง"_s);
    CHECK(signature().name == u"นางสาวตัวอย่าง"_s);
}

TEST_CASE("A table without rows prints no page with its heading alone", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto prints = [&](RowKind kind) {
        const Document document = build(tree);
        return std::ranges::any_of(
            document.sections, [&](const PrintedSection &printed) { return printed.kind == kind; });
    };
    for (const RowKind kind : { RowKind::Indicator, RowKind::OitGroup, RowKind::Measure })
        tree.remove(firstOf(tree, kind));
    CHECK_FALSE(prints(RowKind::Indicators));
    CHECK_FALSE(prints(RowKind::Oit));
    // A text that introduces the table is printed without it.
    set(tree, RowKind::Plan, u"intro"_s, u""_s);
    CHECK_FALSE(prints(RowKind::Plan));
    set(tree, RowKind::Plan, u"intro"_s, u"ปีนี้ไม่มีมาตรการ"_s);
    CHECK(prints(RowKind::Plan));
    CHECK(prints(RowKind::Text));
    CHECK(prints(RowKind::SignOff));
}

TEST_CASE("A sign-off continues on the page of what is signed", "[report]")
{
    const Document document = build(treeOf(smallOffice()));
    for (const PrintedSection &printed : document.sections)
        CHECK(printed.continues == (printed.kind == RowKind::SignOff));
}

TEST_CASE("A section is called by its title, else its heading, else its kind", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const auto title = [&](RowKind kind) { return sectionTitle(tree, firstOf(tree, kind)); };
    CHECK(title(RowKind::Text) == u"คำนำ"_s);
    CHECK(title(RowKind::Plan) == u"แผนมาตรการ ปีงบประมาณ พ.ศ. ๒๕๖๗"_s);
    CHECK(title(RowKind::Results) == u"รายงานผล"_s);
    set(tree, RowKind::Results, u"title"_s, u"ผลปีก่อน"_s);
    CHECK(title(RowKind::Results) == u"ผลปีก่อน"_s);
}

TEST_CASE("A sub-indicator without a heading of its own gets one, and a bookmark", "[report]")
{
    const Document document = build(treeOf(smallOffice()));
    const auto &heading = std::get<TextBlock>(section(document, RowKind::Oit).blocks.first());
    CHECK(heading.paragraphs[0].text == u"ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน"_s);
    CHECK(heading.bookmark == heading.paragraphs[0].text);
}

TEST_CASE("The newest report is meant when no year is named", "[report]")
{
    Subtree office = smallOffice();
    office.children.append(leaf(Report { 2568, u"nacc"_s, 2568 }));
    office.children.append(leaf(Report { 2567, u"nacc"_s, 2567 }));
    const Tree tree = treeOf(office);
    CHECK(tree.get<Report>(findReport(tree, {})).fiscalYear == 2568);
    CHECK(tree.get<Report>(findReport(tree, 2566)).fiscalYear == 2566);
    CHECK_FALSE(findReport(tree, 2560));
}

TEST_CASE("Hidden columns take no room, moved ones stand where they are put", "[report]")
{
    Tree tree = treeOf(smallOffice());
    const RowId oit = firstOf(tree, RowKind::Oit);
    const auto set = [&](const char *field, const QStringList &keys) {
        tree.set(oit, *describe(RowKind::Oit).field(QLatin1StringView(field)),
            QJsonArray::fromStringList(keys));
    };
    const auto table = [&] {
        const Document document = buildDocument(tree, findReport(tree, {}));
        const auto printed = std::ranges::find(document.sections, oit, &PrintedSection::row);
        for (const Block &block : printed->blocks)
            if (const auto *found = std::get_if<Table>(&block))
                return *found;
        FAIL("no table");
        return Table {};
    };
    REQUIRE(table().columns.size() == 5);
    set("columns_hidden", { u"elements"_s, u"nothing of that name"_s });
    CHECK(table().columns.size() == 4);
    CHECK(table().rows.first().cells.size() == 4);
    set("column_order", { u"progress"_s, u"name"_s });
    CHECK(table().columns.first().heading == u"ความก้าวหน้าผลการดำเนินการ");
    CHECK(table().columns.at(1).heading == u"ข้อมูล");
    CHECK(table().columns.at(2).heading == u"ข้อ");
    const auto boxes = [&] {
        const QList<Paragraph> cell = table().rows.first().cells.first().paragraphs;
        return std::ranges::count_if(cell, [](const Paragraph &paragraph) {
            return paragraph.marker == Marker::Ticked || paragraph.marker == Marker::Unticked;
        });
    };
    CHECK(boxes() == 2);
    tree.set(oit, *describe(RowKind::Oit).field("boxes_off"_L1), true);
    CHECK(boxes() == 0);
}

TEST_CASE("A paper is printed with its own sections, title and page numbers", "[report]")
{
    Subtree office = smallOffice();
    Paper memo;
    memo.key = u"memo"_s;
    memo.paperKind = PaperKind::Memo;
    memo.pageNumbers = PageNumbers::Plain;
    memo.numberPlace = NumberPlace::Right;
    TextSection text;
    text.heading = u"เรื่อง"_s;
    text.paper = memo.key;
    text.start = SectionStart::Continues;
    text.pageNumber = 4;
    office.children.last().children += { leaf(memo), leaf(text) };
    Tree tree = treeOf(office);
    const RowId report = findReport(tree, {});
    const RowId paper = firstOf(tree, RowKind::Paper);
    CHECK(buildDocument(tree, report).sections.size() == 8);
    const Document document = buildDocument(tree, paper);
    CHECK(document.title == u"บันทึกข้อความ ปีงบประมาณ พ.ศ. ๒๕๖๖");
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections.first().title == u"เรื่อง");
    CHECK(document.sections.first().continues);
    CHECK(document.sections.first().pageNumber == 4);
    CHECK(document.pageNumbers == PageNumbers::Plain);
    CHECK(document.numberPlace == NumberPlace::Right);
    tree.set(paper, *describe(RowKind::Paper).field("title"_L1), u"บันทึกเสนอ"_s);
    CHECK(buildDocument(tree, paper).title == u"บันทึกเสนอ");
}

TEST_CASE("The strip is a choice of the paper, by itself on what people sign here", "[report]")
{
    Subtree office = smallOffice();
    Paper memo;
    memo.key = u"memo"_s;
    office.children.last().children += leaf(memo);
    Tree tree = treeOf(office);
    const RowId report = findReport(tree, {});
    const RowId paper = firstOf(tree, RowKind::Paper);
    const auto set = [&](RowId row, const char *field, const QJsonValue &value) {
        tree.set(row, *describe(tree.kind(row)).field(QLatin1StringView(field)), value);
    };
    set(firstOf(tree, RowKind::SignOffStep), "person", u"person-1"_s);
    CHECK(hasStrip(tree, report));
    CHECK(stampedDocument(tree, report, u"8c4689aa"_s).strip);
    CHECK_FALSE(hasStrip(tree, paper)); // it has no chain
    for (const QString &kind : { u"memo"_s, u"order"_s, u"announcement"_s, u"form"_s }) {
        set(report, "paper_kind", kind);
        CHECK_FALSE(hasStrip(tree, report));
    }
    set(report, "strip", u"always"_s);
    CHECK(hasStrip(tree, report));
    set(report, "paper_kind", u"report"_s);
    set(report, "strip", u"never"_s);
    CHECK_FALSE(hasStrip(tree, report));
    CHECK_FALSE(stampedDocument(tree, report, u"8c4689aa"_s).strip);
    set(report, "strip", u"automatic"_s);
    set(firstOf(tree, RowKind::SignOffStep), "person", u""_s);
    CHECK_FALSE(hasStrip(tree, report));
}
