// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/plan/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace ita {
namespace {

/// A move of width from one column to another must save this share of the height.
constexpr std::int64_t kLeastGain = 250; // one part of that many

/// What another start must save.
constexpr std::int64_t kLeastGainOfStart = 100; // one part of that many

int sumOf(const std::vector<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

class WidthSearch
{
public:
    WidthSearch(const WidthTask &task, const CellHeights &heights)
        : m_task(task)
        , m_heights(heights)
    {
    }

    struct Found
    {
        std::vector<int> widths;
        std::int64_t height = 0;
    };

    /// Moves width between two columns, first much, then little, as long as that saves enough.
    Found from(const std::vector<int> &start)
    {
        Found found { start, heightOf(start) };
        for (int step = std::max(1, sumOf(start) / 8); step > 0; step /= 2)
            while (improve(found, step)) { }
        return found;
    }

private:
    /// Makes the move of that width that saves most; false when none saves enough.
    bool improve(Found &found, int step)
    {
        Found best = found;
        best.height -= found.height / kLeastGain + 1;
        bool better = false;
        for (size_t from = 0; from < found.widths.size(); ++from)
            for (size_t to = 0; to < found.widths.size(); ++to) {
                if (to == from || found.widths[from] - step < m_task.least[from])
                    continue;
                std::vector<int> moved = found.widths;
                moved[from] -= step;
                moved[to] += step;
                const std::int64_t height = heightOf(moved);
                if (height > best.height || (better && height == best.height))
                    continue;
                best = { std::move(moved), height };
                better = true;
            }
        if (better)
            found = std::move(best);
        return better;
    }

    std::int64_t heightOf(const std::vector<int> &widths)
    {
        for (size_t i = 0; i < widths.size(); ++i) {
            const std::span<const std::int32_t> cells = m_heights(i, widths[i]);
            if (i == 0)
                m_rows.assign(cells.begin(), cells.end());
            else
                std::transform(cells.begin(), cells.end(), m_rows.begin(), m_rows.begin(),
                    [](std::int32_t a, std::int32_t b) { return std::max(a, b); });
        }
        return std::accumulate(m_rows.begin(), m_rows.end(), std::int64_t(0));
    }

    const WidthTask &m_task;
    const CellHeights &m_heights;
    std::vector<std::int32_t> m_rows;
};

/// A start in the proportion of the columns' text: of their heights at the widths of the first
/// start.
std::vector<int> startByText(const WidthTask &task, const CellHeights &heights)
{
    std::vector<int> area;
    for (size_t i = 0; i < task.start.size(); ++i) {
        const auto cells = heights(i, task.start[i]);
        const auto height = std::accumulate(cells.begin(), cells.end(), std::int64_t(0));
        area.push_back(int(std::min<std::int64_t>(1 << 24, height)) * task.start[i]);
    }
    // Whole numbers of the size of widths, so that sharing cannot overflow.
    const int most = std::max(1, *std::ranges::max_element(area));
    for (int &part : area)
        part = std::max(1, int(std::int64_t(1000) * part / most));
    return shareWidths(area, task.least, sumOf(task.start));
}

} // namespace

std::vector<int> findWidths(const WidthTask &task, const CellHeights &heights)
{
    if (task.start.size() < 2)
        return task.start;
    WidthSearch search(task, heights);
    const auto found = search.from(task.start);
    const auto other = search.from(startByText(task, heights));
    return other.height < found.height - found.height / kLeastGainOfStart ? other.widths
                                                                          : found.widths;
}

std::vector<int> leastWithin(
    int sum, const std::vector<int> &wanted, const std::vector<int> &numbers)
{
    const int all = sumOf(wanted);
    const int room = sum - sumOf(numbers);
    const int more = all - sumOf(numbers);
    if (all <= sum)
        return wanted;
    if (room <= 0 || more <= 0)
        return numbers;
    std::vector<int> least = numbers;
    for (size_t i = 0; i < least.size(); ++i)
        least[i] += int(std::int64_t(room) * (wanted[i] - numbers[i]) / more);
    return least;
}

std::vector<int> shareWidths(
    const std::vector<int> &relative, const std::vector<int> &least, int sum)
{
    const size_t count = relative.size();
    std::vector<int> widths(count, 0);
    const int needed = sumOf(least);
    const bool narrow = needed > sum;
    std::vector<bool> fixed(count, narrow);
    if (narrow) // too narrow for all: shrink in proportion
        for (size_t i = 0; i < count; ++i)
            widths[i] = int(std::int64_t(sum) * least[i] / needed);
    for (bool again = count > 0 && !narrow; again;) {
        again = false;
        int room = sum;
        int parts = 0;
        for (size_t i = 0; i < count; ++i)
            (fixed[i] ? room : parts) += fixed[i] ? -least[i] : std::max(1, relative[i]);
        for (size_t i = 0; i < count; ++i) {
            widths[i]
                = fixed[i] ? least[i] : int(std::int64_t(room) * std::max(1, relative[i]) / parts);
            if (widths[i] < least[i])
                fixed[i] = again = true;
        }
    }
    if (count > 0)
        widths.back() += sum - sumOf(widths); // the last column gets the rounding remainder
    return widths;
}

} // namespace ita
