// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/plan/columnwidths.h"

#include <QRandomGenerator>

#include <map>
#include <numeric>

using namespace ita;

namespace {

/// By row and column, each an amount of text: a cell of 12 takes 4 lines at a width of 3.
using Cells = std::vector<std::vector<int>>;

class TextTable
{
public:
    explicit TextTable(Cells texts)
        : cells(std::move(texts))
    {
    }

    CellHeights heights()
    {
        return [this](size_t column, int width) -> std::span<const std::int32_t> {
            std::vector<std::int32_t> &known = m_known[{ column, width }];
            if (known.empty())
                for (const std::vector<int> &row : cells)
                    known.push_back((row[column] + width - 1) / width);
            return known;
        };
    }

    int height(const std::vector<int> &widths) const
    {
        int sum = 0;
        for (const std::vector<int> &row : cells) {
            int height = 0;
            for (size_t i = 0; i < row.size(); ++i)
                height = qMax(height, (row[i] + widths[i] - 1) / widths[i]);
            sum += height;
        }
        return sum;
    }

    Cells cells;

private:
    std::map<std::pair<size_t, int>, std::vector<std::int32_t>> m_known;
};

TextTable randomTable(QRandomGenerator &random, int rows, int columns)
{
    Cells cells;
    std::vector<int> most;
    most.reserve(size_t(columns));
    for (int i = 0; i < columns; ++i)
        most.push_back(random.bounded(20, 900));
    for (int r = 0; r < rows; ++r) {
        cells.emplace_back();
        for (int i = 0; i < columns; ++i)
            cells.back().push_back(random.bounded(1, most[size_t(i)]));
    }
    return TextTable(cells);
}

int sum(const std::vector<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

} // namespace

TEST_CASE("Widths share a sum by numbers, not below the least", "[print]")
{
    CHECK(shareWidths({ 1, 2, 1 }, { 0, 0, 0 }, 4000) == std::vector<int> { 1000, 2000, 1000 });
    CHECK(shareWidths({}, {}, 4000).empty());
    CHECK(shareWidths({ 0, 0 }, { 0, 0 }, 4000) == std::vector<int> { 2000, 2000 });
    CHECK(shareWidths({ 1, 9 }, { 1500, 0 }, 4000) == std::vector<int> { 1500, 2500 });
    CHECK(shareWidths({ 1, 1 }, { 6000, 2000 }, 4000) == std::vector<int> { 3000, 1000 });
    CHECK(shareWidths({ 1, 1, 1 }, { 0, 0, 0 }, 100) == std::vector<int> { 33, 33, 34 });
}

TEST_CASE("A column with much text is made wide, one with little narrow", "[print]")
{
    TextTable table(Cells { { 10, 500, 50 }, { 10, 500, 50 } });
    const std::vector<int> widths = findWidths({ { 20, 20, 20 }, { 2, 2, 2 } }, table.heights());
    CHECK(sum(widths) == 60);
    CHECK(widths[1] > 40);
    CHECK(table.height(widths) <= 24);
}

TEST_CASE("Widths that are good enough stay as they are", "[print]")
{
    TextTable table(Cells { { 20, 40, 10 }, { 18, 40, 10 } });
    CHECK(findWidths({ { 20, 40, 10 }, { 2, 2, 2 } }, table.heights())
        == std::vector<int> { 20, 40, 10 });
    TextTable single(Cells { { 5 } });
    CHECK(findWidths({ { 7 }, { 1 } }, single.heights()) == std::vector<int> { 7 });
}

TEST_CASE("Found widths keep the sum and the least, and no row set grows", "[print]")
{
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        const int columns = random.bounded(2, 7);
        TextTable table = randomTable(random, random.bounded(1, 20), columns);
        std::vector<int> least;
        std::vector<int> relative;
        for (int i = 0; i < columns; ++i) {
            least.push_back(random.bounded(1, 10));
            relative.push_back(random.bounded(1, 40));
        }
        const std::vector<int> start = shareWidths(relative, least, 64);
        const std::vector<int> widths = findWidths({ start, least }, table.heights());
        REQUIRE(sum(widths) == 64);
        for (int i = 0; i < columns; ++i)
            REQUIRE(widths[size_t(i)] >= least[size_t(i)]);
        REQUIRE(table.height(widths) <= table.height(start));
    }
}

TEST_CASE("Found widths are nearly as good as the best of all", "[print]")
{
    QRandomGenerator random(8);
    for (int round = 0; round < 60; ++round) {
        CAPTURE(round);
        TextTable table = randomTable(random, 12, 3);
        int best = 1 << 30;
        for (int a = 1; a < 39; ++a)
            for (int b = 1; a + b < 40; ++b)
                best = qMin(best, table.height({ a, b, 40 - a - b }));
        const std::vector<int> widths
            = findWidths({ { 13, 13, 14 }, { 1, 1, 1 } }, table.heights());
        CHECK(table.height(widths) <= best * 104 / 100 + 1);
    }
}

TEST_CASE("Small changes of the text seldom change the widths", "[print]")
{
    QRandomGenerator random(21);
    int changed = 0;
    for (int round = 0; round < 20; ++round) {
        TextTable table = randomTable(random, 30, 5);
        const WidthTask task { { 12, 13, 13, 13, 13 }, { 3, 3, 3, 3, 3 } };
        std::vector<int> widths = findWidths(task, table.heights());
        for (int edit = 0; edit < 10; ++edit) {
            int &cell = table.cells[size_t(random.bounded(30))][size_t(random.bounded(5))];
            cell = qMax(1, cell + random.bounded(-15, 16));
            TextTable edited(table.cells);
            const std::vector<int> now = findWidths(task, edited.heights());
            changed += now != widths;
            widths = now;
        }
    }
    CHECK(changed <= 40); // of 200
}

TEST_CASE("Where there is too little room, columns are shrunk down to their numbers", "[print]")
{
    CHECK(leastWithin(100, { 30, 40 }, { 10, 40 }) == std::vector<int> { 30, 40 });
    CHECK(leastWithin(70, { 50, 40 }, { 10, 40 }) == std::vector<int> { 30, 40 });
    CHECK(leastWithin(60, { 40, 40, 20 }, { 10, 20, 20 }) == std::vector<int> { 16, 24, 20 });
    CHECK(leastWithin(40, { 50, 40 }, { 10, 40 }) == std::vector<int> { 10, 40 });
    CHECK(leastWithin(0, {}, {}).empty());
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        std::vector<int> wanted;
        std::vector<int> numbers;
        for (int column = random.bounded(1, 12); column > 0; --column) {
            numbers.push_back(random.bounded(0, 300));
            wanted.push_back(numbers.back() + random.bounded(0, 300));
        }
        const int room = sum(numbers) + random.bounded(0, 2000);
        const std::vector<int> least = leastWithin(room, wanted, numbers);
        CHECK(sum(least) <= room);
        for (size_t column = 0; column < least.size(); ++column) {
            CHECK(least[column] >= numbers[column]);
            CHECK(least[column] <= wanted[column]);
        }
    }
}
