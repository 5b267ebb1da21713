// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/plan/pageplan.h"

#include <QRandomGenerator>

#include <map>

using namespace ita;

namespace {

PlanBlock lines(int count, int height = 10, bool maySplit = true)
{
    PlanBlock block;
    for (int i = 0; i < count; ++i)
        block.bands.push_back({ height, maySplit && i > 0 });
    return block;
}

/// A table with a row for each count: one cell with one paragraph of that many lines.
PlanBlock rows(const std::vector<int> &lineCounts, int header = 10)
{
    PlanBlock block { .headerHeight = header };
    for (const int count : lineCounts)
        block.rows.push_back({ { { .lineHeight = 10, .paragraphEnds = { count } } } });
    return block;
}

/// The block of each part of each page, -1 for a header, such as {{0}, {-1, 1}}.
std::vector<std::vector<int>> blocksOn(const std::vector<PlannedPage> &pages)
{
    std::vector<std::vector<int>> result;
    for (const PlannedPage &page : pages) {
        result.emplace_back();
        for (const PlacedPart &part : page.parts)
            result.back().push_back(part.kind == PlacedPart::Kind::Header ? -1 : part.block);
    }
    return result;
}

using Blocks = std::vector<std::vector<int>>;

} // namespace

TEST_CASE("Nothing to print still is one page", "[print]")
{
    CHECK(planPages({}, 100).size() == 1);
}

TEST_CASE("Rows stay whole where that costs little, and headers repeat", "[print]")
{
    const auto pages = planPages({ rows({ 4, 4, 4 }) }, 100);
    CHECK(blocksOn(pages) == Blocks { { -1, 0, 0 }, { -1, 0 } });
    for (const PlannedPage &page : pages)
        for (const PlacedPart &part : page.parts)
            CHECK(part.cells.empty());
}

TEST_CASE("A row taller than a page is cut between lines", "[print]")
{
    const auto pages = planPages({ rows({ 25 }) }, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0].parts[1].cells[0].end == 9);
    CHECK(pages[1].parts[1].cells[0].first == 9);
    CHECK(pages[2].parts[1].cells[0].end == 25);
    CHECK(pages[2].parts[1].height == 70);
}

TEST_CASE("A row that would be cut is rather kept whole if that takes no page more", "[print]")
{
    CHECK(blocksOn(planPages({ rows({ 6, 5 }) }, 100)) == Blocks { { -1, 0 }, { -1, 0 } });
    // Half a page would stay empty, so it is cut nevertheless.
    const auto pages = planPages({ rows({ 3, 9 }) }, 100);
    REQUIRE(blocksOn(pages) == Blocks { { -1, 0, 0 }, { -1, 0 } });
    CHECK(pages[0].parts[2].cells[0].end == 5);
    CHECK(pages[1].parts[1].cells[0].first == 5);
}

TEST_CASE("A few lines more go with a short rest", "[print]")
{
    // Ten lines fit on a page, but then the last would be alone on its own.
    const auto pages = planPages({ lines(101) }, 1000);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].parts[0].bands.size() >= 10);
}

TEST_CASE("A tall row begins a page when it is then cut less often", "[print]")
{
    // 12 lines need two pages of 9 lines, but three pages if the first has room for 2 lines only.
    CHECK(blocksOn(planPages({ rows({ 7, 12 }) }, 100))
        == Blocks { { -1, 0 }, { -1, 0 }, { -1, 0 } });
    CHECK(blocksOn(planPages({ rows({ 5, 12 }) }, 100)) == Blocks { { -1, 0, 0 }, { -1, 0 } });
}

TEST_CASE("A tall row leaves no line of a paragraph alone", "[print]")
{
    // Nine lines fit below the header; the tenth would be left alone.
    const auto pages = planPages({ rows({ 10 }) }, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].parts[1].cells[0].end == 8);
}

TEST_CASE("A heading stays with the header and the first row", "[print]")
{
    PlanBlock heading = lines(1);
    heading.keepWithNext = true;
    CHECK(blocksOn(planPages({ lines(7), heading, rows({ 2 }) }, 100))
        == Blocks { { 0 }, { 1, -1, 2 } });
    CHECK(
        blocksOn(planPages({ lines(6), heading, rows({ 2 }) }, 100)) == Blocks { { 0, 1, -1, 2 } });
}

TEST_CASE("A heading stays with the first lines of a tall row", "[print]")
{
    PlanBlock heading = lines(1);
    heading.keepWithNext = true;
    CHECK(blocksOn(planPages({ lines(5), heading, rows({ 30 }) }, 100)).front()
        == std::vector<int> { 0, 1, -1, 2 });
    CHECK(blocksOn(planPages({ lines(7), heading, rows({ 30 }) }, 100)).front()
        == std::vector<int> { 0 });
}

TEST_CASE("What is signed follows the signature to the next page", "[print]")
{
    PlanBlock text = lines(6);
    text.keepWithNext = true;
    const auto pages = planPages({ text, lines(5, 10, false) }, 100);
    REQUIRE(blocksOn(pages) == Blocks { { 0 }, { 0, 1 } });
    CHECK(pages[0].parts[0].bands.end == 5);
}

TEST_CASE("The last row follows the signature to the next page", "[print]")
{
    PlanBlock table = rows({ 3, 3 });
    table.keepWithNext = true;
    CHECK(blocksOn(planPages({ table, lines(5, 10, false) }, 100))
        == Blocks { { -1, 0 }, { -1, 0, 1 } });
}

TEST_CASE("The end of a tall row follows the signature to the next page", "[print]")
{
    PlanBlock table = rows({ 17 });
    table.keepWithNext = true;
    const auto pages = planPages({ table, lines(5, 10, false) }, 100);
    CHECK(blocksOn(pages) == Blocks { { -1, 0 }, { -1, 0 }, { -1, 0, 1 } });
}

TEST_CASE("A signature is cut only when it is taller than a page", "[print]")
{
    CHECK(blocksOn(planPages({ lines(3), lines(8, 10, false) }, 100)) == Blocks { { 0 }, { 1 } });
    CHECK(planPages({ lines(25, 10, false) }, 100).size() == 3);
}

TEST_CASE("A block at the foot ends where the page ends", "[print]")
{
    PlanBlock foot = lines(2);
    foot.atFoot = true;
    for (PlanBand &band : foot.bands)
        band.maySplitBefore = false;
    const auto pages = planPages({ lines(2), foot }, 100);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].parts[1].top == 80);
}

TEST_CASE("A gap stands between blocks but not at the top of a page", "[print]")
{
    PlanBlock second = lines(1);
    second.gap = 5;
    CHECK(planPages({ lines(1), second }, 100)[0].parts[1].top == 15);
    CHECK(planPages({ lines(10), second }, 100)[1].parts[0].top == 0);
}

TEST_CASE("A page is tightened no more than it takes", "[print]")
{
    const auto tightness = [](int height) {
        PlanBlock text = lines(30, 100);
        text.tightens = true;
        const auto pages = planPages({ text }, height);
        REQUIRE(pages.size() == 1);
        CHECK(pages[0].parts[0].height <= height);
        return pages[0].tightness;
    };
    CHECK(tightness(3000) == 0);
    CHECK(tightness(2970) == 1);
    CHECK(tightness(2880) == 4);
}

namespace {

std::vector<PlanBlock> randomBlocks(QRandomGenerator &random)
{
    std::vector<PlanBlock> blocks;
    for (int b = random.bounded(1, 7); b > 0; --b) {
        PlanBlock block { .gap = random.bounded(8),
            .tightens = random.bounded(2) == 0,
            .keepWithNext = random.bounded(3) == 0 };
        if (random.bounded(2)) {
            for (int i = random.bounded(1, 30); i > 0; --i)
                block.bands.push_back({ random.bounded(1, 20), random.bounded(2) == 0 });
        } else {
            block.headerHeight = random.bounded(50);
            block.cellPadding = random.bounded(4);
            for (int r = random.bounded(1, 12); r > 0; --r) {
                PlanRow row;
                for (int c = random.bounded(1, 4); c > 0; --c) {
                    PlanCell cell { .lineHeight = random.bounded(5, 12) };
                    for (int p = random.bounded(6); p > 0; --p)
                        cell.paragraphEnds.push_back(cell.lineCount() + random.bounded(1, 15));
                    row.cells.push_back(cell);
                }
                block.rows.push_back(row);
            }
        }
        blocks.push_back(block);
    }
    return blocks;
}

/// Checks that a part begins with the next line of each column, and counts its lines in `next`.
void note(const PlanBlock &block, const PlacedPart &part, int tightness,
    std::map<std::array<int, 3>, int> &next)
{
    if (part.kind == PlacedPart::Kind::Bands) {
        REQUIRE(next[{ part.block, -1, 0 }] == part.bands.first);
        next[{ part.block, -1, 0 }] = part.bands.end;
    } else if (part.kind == PlacedPart::Kind::Row) {
        const PlanRow &row = block.rows[size_t(part.row)];
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const LineRange range
                = part.cells.empty() ? LineRange { 0, row.cells[c].lineCount() } : part.cells[c];
            int &at = next[{ part.block, part.row, int(c) }];
            REQUIRE(at == range.first);
            at = range.end;
            REQUIRE(range.size() * block.lineHeight(row.cells[c].lineHeight, tightness)
                    + block.padding(tightness)
                <= part.height);
        }
    }
}

} // namespace

TEST_CASE("Whatever the blocks, all is placed once, in order, and on the page", "[print]")
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        const std::vector<PlanBlock> blocks = randomBlocks(random);
        std::map<std::array<int, 3>, int> next;
        for (const PlannedPage &page : planPages(blocks, 100)) {
            int bottom = 0;
            for (const PlacedPart &part : page.parts) {
                REQUIRE(part.top >= bottom);
                bottom = part.top + part.height;
                note(blocks[size_t(part.block)], part, page.tightness, next);
            }
            REQUIRE(bottom <= 100);
        }
        for (int b = 0; b < int(blocks.size()); ++b) {
            const PlanBlock &block = blocks[size_t(b)];
            if (!block.bands.empty())
                REQUIRE(next[{ b, -1, 0 }] == int(block.bands.size()));
            for (int r = 0; r < int(block.rows.size()); ++r)
                for (int c = 0; c < int(block.rows[size_t(r)].cells.size()); ++c)
                    REQUIRE(
                        next[{ b, r, c }] == block.rows[size_t(r)].cells[size_t(c)].lineCount());
        }
    }
}
