// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

// Decides how wide the columns of a table are. Input and output are numbers.

namespace ita {

/// The height of each row's cell in a column of that width.
using CellHeights = std::function<std::span<const std::int32_t>(size_t column, int width)>;

/// Widths in steps, so that they do not change with every letter.
struct WidthTask
{
    std::vector<int> start; ///< of each column; kept where another width saves little
    std::vector<int> least; ///< of each column; their sum is at most that of `start`
};

/// Widths with the same sum, none below its least, at which the rows together are least high, each
/// as high as its highest cell. A function of its input alone; a change of a few cells seldom
/// changes the result, because each step away from the start has to save something.
std::vector<int> findWidths(const WidthTask &task, const CellHeights &heights);

/// The least widths of columns that have that width together: as wanted if there is room; else
/// those of columns with more than `numbers`, in which no number is split, are shrunk down to
/// these.
std::vector<int> leastWithin(
    int sum, const std::vector<int> &wanted, const std::vector<int> &numbers);

/// Whole widths that are in the proportion of `relative` and sum up to `sum`, but none below
/// `least` if the sum is enough for that; otherwise in the proportion of `least`.
std::vector<int> shareWidths(
    const std::vector<int> &relative, const std::vector<int> &least, int sum);

} // namespace ita
