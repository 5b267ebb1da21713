// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "ui/print/page/typesetter.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// Three sections with a table of that many rows in the middle.
Document longDocument(int rows)
{
    QList<QStringList> cells;
    for (int i = 0; i < rows; ++i)
        cells.append({ QString::number(i), sentence(20, i), sentence(5, i) });
    Document made = document({ text(TextRole::Body, { sentence(50) }) });
    made.sections.append({ .row = { 11 },
        .title = u"ตาราง"_s,
        .blocks = { text(TextRole::Heading, { u"หัวข้อ"_s }, 11),
            table({ u"ที่"_s, u"ก"_s, u"ข"_s }, cells) } });
    made.sections.append({ .row = { 12 },
        .title = u"จบ"_s,
        .blocks = { text(TextRole::Body, { sentence(9) }, 12) } });
    return made;
}

Table &tableIn(Document &document)
{
    return std::get<Table>(document.sections[1].blocks[1]);
}

} // namespace

TEST_CASE("A typeface that is missing is an error", "[print]")
{
    const auto set = Typesetter({ .family = u"No Such Face"_s }).typeset(longDocument(1));
    REQUIRE_FALSE(set);
    CHECK(set.error().code == Error::Code::NotFound);
}

TEST_CASE("An empty document has no pages", "[print]")
{
    CHECK(pages({}).pageCount() == 0);
    CHECK(pages(document({})).pageCount() == 1);
}

TEST_CASE("Each page of a table has its header", "[print]")
{
    const PrintedReport report = pages(longDocument(60));
    const SectionPages section = report.sections()[1];
    CHECK(section.last - section.first >= 2);
    for (int page = section.first; page <= section.last; ++page)
        CHECK(linesOn(report, page).count(u"ที่"_s) == 1);
}

TEST_CASE("A row taller than a page loses nothing", "[print]")
{
    const QString tall = sentence(900);
    const PrintedReport report = pages(document({ table({ u"ก"_s, u"ข"_s }, { { {}, tall } }) }));
    CHECK(report.pageCount() > 1);
    QStringList lines = allLines(report);
    lines.removeAll(u"ก"_s);
    lines.removeAll(u"ข"_s);
    CHECK(lines.join(QString()) == tall);
}

namespace {

/// The texts of a column on all pages, joined.
QString cellText(const PrintedReport &report, const QString &mark)
{
    QString whole;
    for (const QString &line : allLines(report))
        if (line.contains(mark))
            whole += line;
    return whole;
}

/// A table with two equal columns.
Table halves(const QList<QStringList> &rows)
{
    Table made = table({ u"ก"_s, u"ข"_s }, rows);
    for (Column &column : made.columns)
        column.hasOwnWidth = true;
    return made;
}

} // namespace

TEST_CASE("A row is cut between lines rather than leave much of a page empty", "[print]")
{
    const QString first = sentence(70, 1);
    const QString second = sentence(110, 2);
    const PrintedReport report
        = pages(document({ halves({ { u"๑"_s, first }, { u"๒"_s, second } }) }));
    REQUIRE(report.pageCount() == 2);
    CHECK(linesOn(report, 1).contains(u"๒"_s));
    CHECK(linesOn(report, 1).filter(u"w2x"_s).size() >= 2);
    CHECK(linesOn(report, 2).filter(u"w2x"_s).size() >= 2);
    CHECK(cellText(report, u"w1x"_s) == first);
    CHECK(cellText(report, u"w2x"_s) == second);
}

TEST_CASE("A cut row is found by a click on each of its pages", "[print]")
{
    const PrintedReport report
        = pages(document({ halves({ { u"๑"_s, sentence(70) }, { u"๒"_s, sentence(110) } }) }));
    REQUIRE(report.pageCount() == 2);
    CHECK(report.find({ { 101 }, u"c1"_s })->page == 1);
    const Place click = report.placeAt(2, { 150, 50 }).value_or(Place {});
    CHECK(click == Place { { 101 }, u"c1"_s });
    // Beside the lines, where the cell ended on the page before.
    CHECK(report.placeAt(2, { 40, 50 }) == Place { { 101 }, u"c0"_s });
}

TEST_CASE("A table whose first row is cut has one bookmark", "[print]")
{
    const PrintedReport report
        = pages(document({ table({ u"ก"_s, u"ข"_s }, { { {}, sentence(900) } }) }));
    REQUIRE(report.pageCount() > 1);
    CHECK(report.bookmarks().size() == 1);
}

TEST_CASE("A long text goes on over pages and loses nothing", "[print]")
{
    const QString body = sentence(2000);
    const PrintedReport report = pages(document({ text(TextRole::Body, { body }) }));
    CHECK(report.pageCount() > 2);
    CHECK(allLines(report).join(QString()) == body);
}

TEST_CASE("Signs of other formats are printed as they are", "[print]")
{
    const QString odd = u"<b>หนา</b> & \"คำ\" office file https://a.th/?a=1&b=2"_s;
    CHECK(allLines(pages(document({ text(TextRole::Body, { odd }) }))).join(QString()) == odd);
}

TEST_CASE("A signature brings along a line of what is signed", "[print]")
{
    for (int words = 300; words < 420; words += 8) {
        Document made = document({ text(TextRole::Body, { sentence(words) }) });
        made.sections.append({ .row = { 20 },
            .continues = true,
            .title = u"การลงนาม"_s,
            .blocks = { signature(21), signature(22, 3) } });
        const PrintedReport report = pages(made);
        const auto signedOn = report.find({ { 21 }, u"label"_s });
        REQUIRE(signedOn);
        const QStringList lines = linesOn(report, signedOn->page);
        CAPTURE(words);
        CHECK(lines.filter(u"w0x"_s).size() >= 2);
        CHECK(lines.contains(u"(ลงชื่อ)"));
    }
}

TEST_CASE("A signature stays on one page with all its lines", "[print]")
{
    QList<Block> blocks { text(TextRole::Body, { sentence(30) }) };
    for (int i = 0; i < 8; ++i)
        blocks.append(signature(30 + i, 3));
    const PrintedReport report = pages(document(blocks));
    CHECK(report.pageCount() > 1);
    for (int i = 0; i < 8; ++i)
        CHECK(report.find({ { 30 + i }, u"heading"_s })->page
            == report.find({ { 30 + i }, u"position_lines"_s })->page);
}

TEST_CASE("A typed opinion takes the place of dotted lines", "[print]")
{
    SignatureBlock typed = signature(5, 3);
    typed.opinion = { paragraph(u"เห็นชอบ"_s, 5, u"opinion"_s) };
    typed.name = u"นายสมชาย ใจดี"_s;
    CHECK(allLines(pages(document({ typed })))
        == QStringList { u"ความเห็นของปลัด"_s, u"เห็นชอบ"_s, u"(ลงชื่อ)"_s, u"ผู้รายงาน"_s,
            u"(นายสมชาย ใจดี)"_s, u"นักวิชาการ"_s });
}

TEST_CASE("A section that turns the page does not continue the one before", "[print]")
{
    Document made = document({ text(TextRole::Body, { u"ก"_s }) });
    made.sections.append({ .row = { 20 },
        .continues = true,
        .orientation = Orientation::Landscape,
        .blocks = { signature(21) } });
    CHECK(pages(made).pageCount() == 2);
    made.sections[1].orientation = Orientation::Portrait;
    CHECK(pages(made).pageCount() == 1);
}

TEST_CASE("Setting again after an edit gives the pages of a fresh start", "[print]")
{
    Typesetter typesetter;
    Document made = longDocument(80);
    REQUIRE(typesetter.typeset(made));
    const auto edit = GENERATE(0, 1, 2, 3, 4, 5);
    CAPTURE(edit);
    if (edit == 0)
        tableIn(made).rows[40].cells[1].paragraphs[0].text += sentence(90, 7);
    else if (edit == 1)
        tableIn(made).rows.removeAt(3);
    else if (edit == 2)
        tableIn(made).rows.move(70, 2);
    else if (edit == 3)
        tableIn(made).columns[1].width = 40;
    else if (edit == 4)
        made.sections.move(1, 0);
    else
        made.sections[1].orientation = Orientation::Landscape;
    const auto again = typesetter.typeset(made);
    REQUIRE(again);
    const PrintedReport fresh = pages(made);
    REQUIRE(again->pageCount() == fresh.pageCount());
    CHECK(allLines(*again) == allLines(fresh));
    CHECK(again->bookmarks() == fresh.bookmarks());
}

TEST_CASE("Pages live on after their typesetter and its later documents", "[print]")
{
    auto typesetter = std::make_unique<Typesetter>();
    const auto first = typesetter->typeset(longDocument(5));
    REQUIRE(first);
    const QStringList lines = allLines(*first);
    typesetter->setStyle({ .tableSize = 12 });
    REQUIRE(typesetter->typeset(longDocument(7)));
    typesetter.reset();
    CHECK(allLines(*first) == lines);
}

TEST_CASE("The name of the office's place is not cut", "[print]")
{
    Document made = document({ text(TextRole::Body, { u"นากอก"_s.repeated(60) }) });
    made.office = u"องค์การบริหารส่วนตำบลนากอก"_s;
    for (const QString &line : allLines(pages(made)))
        CHECK(line.size() % 5 == 0);
}
