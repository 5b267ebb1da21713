// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/plan/breakplaces.h"

using namespace ita;

namespace {

constexpr int kPageHeight = 100;

PlanBlock tableOf(const std::vector<PlanCell> &cells)
{
    return { .headerHeight = 10, .rows = { { cells } } };
}

/// The first lines of the cells after each cut that is allowed.
std::vector<std::vector<int>> cutsOf(const PlanBlock &table)
{
    const std::vector<PlanBlock> blocks { table };
    const BreakPlaces places(blocks, kPageHeight);
    std::vector<std::vector<int>> cuts;
    for (const BreakPlace &place : places.all())
        if (place.cutsRow() && place.cost < kForbidden) {
            const std::span<const int> lines = places.linesAt(place);
            cuts.emplace_back(lines.begin(), lines.end());
        }
    return cuts;
}

std::vector<int> costsOf(const std::vector<PlanBlock> &blocks)
{
    std::vector<int> costs;
    const BreakPlaces places(blocks, kPageHeight);
    for (const BreakPlace &place : places.all())
        costs.push_back(place.cost);
    return costs;
}

using Cuts = std::vector<std::vector<int>>;

} // namespace

TEST_CASE("No line of a paragraph stands alone", "[print]")
{
    const PlanCell cell { 10, { 5, 8, 9, 11 } };
    std::vector<int> allowed;
    for (int line = 0; line <= cell.lineCount(); ++line)
        if (cell.maySplitBefore(line))
            allowed.push_back(line);
    CHECK(allowed == std::vector<int> { 0, 2, 3, 5, 8, 9, 11 });
}

TEST_CASE("The line before a list stays with its first point", "[print]")
{
    const PlanCell cell { 10, { 2, 3, 6 }, { 3 } };
    CHECK(cell.maySplitBefore(2));
    CHECK_FALSE(cell.maySplitBefore(3));
}

TEST_CASE("A row is cut with two lines or more on both sides", "[print]")
{
    CHECK(cutsOf(tableOf({ { 10, { 3 } } })).empty());
    CHECK(cutsOf(tableOf({ { 10, { 1, 2, 3 } } })).empty());
    CHECK(cutsOf(tableOf({ { 10, { 1, 2, 3, 4 } } })) == Cuts { { 2 } });
    CHECK(cutsOf(tableOf({ { 10, { 6 } } })) == Cuts { { 2 }, { 3 }, { 4 } });
}

TEST_CASE("A cut keeps each cell's paragraphs and moves down with the tallest cell", "[print]")
{
    // The short paragraph of the first cell is whole or not begun; a cut that leaves a cell empty
    // is none.
    const PlanBlock table = tableOf({ { 10, { 3 } }, { 10, { 1 } }, { 10, { 6 } }, { 10, {} } });
    CHECK(cutsOf(table) == Cuts { { 3, 1, 3, 0 }, { 3, 1, 4, 0 } });
}

TEST_CASE("Lines of different heights are cut at the same depth", "[print]")
{
    CHECK(cutsOf(tableOf({ { 10, { 1, 2, 3, 4 } }, { 15, { 1, 2, 3, 4 } } }))
        == Cuts { { 2, 1 }, { 3, 2 }, { 4, 2 } });
}

TEST_CASE("Only a row that is higher than a page may have to be cut anywhere", "[print]")
{
    CHECK(costsOf({ tableOf({ { 10, { 3 } } }) }).size() == 2);
    PlanBlock tall = tableOf({ { 35, { 3 } } });
    CHECK(costsOf({ tall }) == std::vector<int> { 0, kForbidden, kForbidden, 0 });
}

TEST_CASE("A short row is cut less gladly than a tall one", "[print]")
{
    const auto cheapest = [](int lines) {
        std::vector<int> costs = costsOf({ tableOf({ { 1, { lines } } }) });
        return *std::min_element(costs.begin() + 1, costs.end() - 1);
    };
    CHECK(cheapest(4) > cheapest(9));
    CHECK(cheapest(9) > cheapest(40));
    CHECK(cheapest(4) < kPageCost);
}

TEST_CASE("A break after a block that is kept with the next is forbidden", "[print]")
{
    PlanBlock heading { .keepWithNext = true, .bands = { { 10, false } } };
    const PlanBlock text { .bands = { { 10, false }, { 10, false }, { 10, true } } };
    const std::vector<int> costs = costsOf({ heading, {}, text, text });
    REQUIRE(costs.size() == 8);
    CHECK(costs[1] == kForbidden);
    CHECK(costs[2] == kForbidden);
    CHECK(costs[3] < kPageCost);
    CHECK(costs[4] == 0);
}
