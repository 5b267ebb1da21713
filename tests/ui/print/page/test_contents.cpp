// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The small office with a contents page behind its cover.
Tree withContents()
{
    Subtree office = smallOffice();
    ContentsSection contents;
    contents.heading = u"สารบัญ"_s;
    office.children.last().children.insert(1, leaf(contents));
    return treeOf(office);
}

PrintedReport reportOf(const Tree &tree)
{
    return pages(buildDocument(tree, findReport(tree, {})));
}

int pageOf(const PrintedReport &report, const QString &title)
{
    const QList<ReportBookmark> bookmarks = report.bookmarks();
    const auto found = std::ranges::find(bookmarks, title, &ReportBookmark::title);
    return found == bookmarks.end() ? 0 : found->page;
}

} // namespace

TEST_CASE("A contents page has each section with its printed page number", "[print]")
{
    const PrintedReport report = reportOf(withContents());
    const QStringList lines = linesOn(report, 2);
    CHECK(lines.contains(u"สารบัญ"_s));
    CHECK_FALSE(lines.contains(u"ปก"_s));
    for (const PrintedSection &section : report.document().sections) {
        if (section.kind == RowKind::Cover || section.kind == RowKind::Contents)
            continue;
        INFO(section.title.toStdString());
        const qsizetype at = lines.indexOf(section.title);
        REQUIRE(at >= 0);
        const PageStyle &style = report.style();
        CHECK(lines.value(at + 1)
            == style.pageNumber(pageOf(report, section.title), PageNumbers::Plain));
    }
    CHECK(recordPage(report, 2).dottedLines > 0);
}

TEST_CASE("Page numbers that begin anew are those of the contents page", "[print]")
{
    Tree tree = withContents();
    const RowId text = firstOf(tree, RowKind::Text);
    tree.set(text, *describe(RowKind::Text).field("page_number"_L1), 1);
    const PrintedReport report = reportOf(tree);
    const QStringList lines = linesOn(report, 2);
    CHECK(lines.value(lines.indexOf(u"คำนำ"_s) + 1) == u"๑"_s);
    CHECK_FALSE(linesOn(report, 2).contains(u"- ๒ -"_s)); // not numbered before
    CHECK(linesOn(report, 3).contains(u"- ๑ -"_s));
}

TEST_CASE("Each entry leads to the page on which it begins", "[print]")
{
    const PrintedReport report = reportOf(withContents());
    const QList<ReportLink> links = report.links();
    REQUIRE(links.size() >= 7);
    CHECK(links.first().from.page == 2);
    CHECK(links.first().page == pageOf(report, u"คำนำ"_s));
    for (const ReportLink &link : links) {
        CHECK(link.page > 2);
        CHECK(link.from.area.width() > 100);
    }
    CHECK(pages(document({ text(TextRole::Body, { u"ข้อความ"_s }) })).links().isEmpty());
}

TEST_CASE("A contents page of a paper without headings says so", "[print]")
{
    Tree tree = treeOf(
        leaf(Office {}, { leaf(Report { 2566, u"nacc"_s, 2566 }, { leaf(ContentsSection {}) }) }));
    const PrintedReport report = reportOf(tree);
    CHECK(allLines(report).contains(u"(เอกสารนี้ไม่มีหัวข้อ)"_s));
    CHECK(report.links().isEmpty());
}
