// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/plan/pagebreaks.h"

#include <QRandomGenerator>

using namespace ita;

namespace {

constexpr int kSmallPage = 60;

/// Blocks with a dozen places to break at.
std::vector<PlanBlock> fewBlocks(QRandomGenerator &random)
{
    std::vector<PlanBlock> blocks;
    int left = 11;
    while (left > 0) {
        PlanBlock block { .gap = random.bounded(15),
            .tightens = random.bounded(2) == 0,
            .keepWithNext = random.bounded(4) == 0 };
        const int size = qMin(left, random.bounded(1, 6));
        if (random.bounded(2)) {
            for (int i = 0; i < size; ++i)
                block.bands.push_back({ random.bounded(5, 25), random.bounded(3) > 0 });
        } else {
            block.headerHeight = random.bounded(15);
            block.cellPadding = random.bounded(12);
            block.rows.push_back({ { { 10, { size } }, { 10, { 1 } } } });
        }
        left -= size;
        blocks.push_back(block);
    }
    return blocks;
}

/// The height of a page from one place to a later one, counted line by line; negative when a cell
/// goes back.
int heightBetween(const std::vector<PlanBlock> &blocks, const BreakPlaces &places, size_t from,
    size_t to, int tightness)
{
    const auto line = [&](const PlanBlock &block, int height) {
        return block.tightens ? height - height * tightness / 100 : height;
    };
    const auto gap = [&](const PlanBlock &block, int height) {
        return block.tightens ? height - height * tightness / 10 : height;
    };
    int height = 0;
    int block = -1;
    for (size_t at = from; at < to;) {
        const BreakPlace &begin = places.all()[at];
        const PlanBlock &here = blocks[size_t(begin.block)];
        if (begin.block != block)
            height += (block >= 0 ? gap(here, here.gap) : 0) + here.headerHeight;
        block = begin.block;
        ++at;
        if (here.rows.empty()) {
            height += line(here, here.bands[size_t(begin.item)].height);
            continue;
        }
        while (at < to && places.all()[at].cutsRow())
            ++at;
        int text = 0;
        for (size_t i = 0; i < here.rows[size_t(begin.item)].cells.size(); ++i) {
            const PlanCell &cell = here.rows[size_t(begin.item)].cells[i];
            const BreakPlace &end = places.all()[at];
            const int first = begin.cutsRow() ? places.linesAt(begin)[i] : 0;
            const int last = end.cutsRow() ? places.linesAt(end)[i] : cell.lineCount();
            if (last < first)
                return -1;
            text = qMax(text, (last - first) * line(here, cell.lineHeight));
        }
        height += text + gap(here, here.cellPadding);
    }
    return height;
}

constexpr int kImpossible = 1 << 30;

/// What the room on a page costs, or kImpossible where its content is too high.
int roomCost(
    const std::vector<PlanBlock> &blocks, const BreakPlaces &places, size_t from, size_t to)
{
    const int height = heightBetween(blocks, places, from, to, 0);
    if (height < 0)
        return kImpossible;
    if (height > kSmallPage)
        return heightBetween(blocks, places, from, to, kTightest) > kSmallPage ? kImpossible : 150;
    const bool last = to + 1 == places.all().size();
    const int blank = 1000 * (kSmallPage - height) / kSmallPage;
    return last ? qMax(0, 120 - 1000 * height / kSmallPage) : blank * blank / 1000;
}

int costOf(const std::vector<PlanBlock> &blocks, const BreakPlaces &places,
    const std::vector<size_t> &ends)
{
    int cost = 0;
    size_t from = 0;
    for (const size_t to : ends) {
        const int room = roomCost(blocks, places, from, to);
        if (room == kImpossible)
            return kImpossible;
        cost += kPageCost + places.all()[to].cost + room;
        from = to;
    }
    return cost;
}

/// The cheapest of all sets of breaks, by trying each.
int leastByTrying(const std::vector<PlanBlock> &blocks, const BreakPlaces &places)
{
    int least = kImpossible;
    const size_t inner = places.all().size() - 2;
    for (unsigned set = 0; set < 1U << inner; ++set) {
        std::vector<size_t> ends;
        for (size_t i = 0; i < inner; ++i)
            if (set >> i & 1U)
                ends.push_back(i + 1);
        ends.push_back(inner + 1);
        least = qMin(least, costOf(blocks, places, ends));
    }
    return least;
}

PlanBlock rowsOf(const std::vector<int> &lineCounts)
{
    PlanBlock block { .headerHeight = 10 };
    for (const int count : lineCounts)
        block.rows.push_back({ { { .lineHeight = 10, .paragraphEnds = { count } } } });
    return block;
}

std::vector<PageEnd> breaksOf(const std::vector<PlanBlock> &blocks, int pageHeight)
{
    return bestBreaks(blocks, BreakPlaces(blocks, pageHeight), pageHeight);
}

} // namespace

TEST_CASE("No set of breaks is cheaper than the one found", "[print]")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const std::vector<PlanBlock> blocks = fewBlocks(random);
        const BreakPlaces places(blocks, kSmallPage);
        REQUIRE(places.all().size() <= 13);
        std::vector<size_t> found;
        for (const PageEnd &end : bestBreaks(blocks, places, kSmallPage))
            found.push_back(end.place);
        REQUIRE(found.back() == places.all().size() - 1);
        REQUIRE(costOf(blocks, places, found) == leastByTrying(blocks, places));
    }
}

TEST_CASE("Breaks take time in proportion to the lines, even of one row", "[print]")
{
    // Each line of each paragraph may begin a page; a search that is not bounded by the page would
    // not end here within the time of a test.
    const std::vector<PlanBlock> blocks { rowsOf({ 60000 }) };
    CHECK(breaksOf(blocks, 310).size() == 2000);
}

TEST_CASE("No page more is taken to keep a row whole", "[print]")
{
    CHECK(breaksOf({ rowsOf({ 5, 6, 7 }) }, 100).size() == 2);
    CHECK(breaksOf({ rowsOf({ 5, 5, 6 }) }, 100).size() == 2);
}

TEST_CASE("A place that no page can reach is left in need", "[print]")
{
    // A signature of six bands that must not be cut, on pages that hold three.
    PlanBlock signature;
    for (int i = 0; i < 6; ++i)
        signature.bands.push_back({ 10, false });
    CHECK(breaksOf({ signature }, 30).size() == 2);
    PlanBlock high { .bands = { { 70, false }, { 10, false } } };
    CHECK(breaksOf({ high }, 60) == std::vector<PageEnd> { { 1 }, { 2 } });
}

TEST_CASE("A little tightening saves a short rest from a page of its own", "[print]")
{
    PlanBlock text { .tightens = true };
    for (int i = 0; i < 31; ++i)
        text.bands.push_back({ 100, i > 0 });
    CHECK(breaksOf({ text }, 3000) == std::vector<PageEnd> { { 31, true } });
    text.tightens = false;
    CHECK(breaksOf({ text }, 3000).size() == 2);
    // Too much to be saved: no page is tightened then.
    text.tightens = true;
    text.bands.resize(40, { 100, true });
    const std::vector<PageEnd> ends = breaksOf({ text }, 3000);
    REQUIRE(ends.size() == 2);
    CHECK_FALSE(ends[0].tight);
}
