// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/pastdamage.h"

#include <limits>

namespace ita {
namespace {

/// So many keys are tried one by one, so that no sound page between two damaged ones is passed
/// over; then in steps that double, as a damaged page may stand for any number of rows.
constexpr int kOneByOne = 4096;
constexpr qint64 kHighestKey = std::numeric_limits<qint64>::max() / 4;

/// The least key between `bad`, which cannot be looked for, and `good`, which can, that can be.
qint64 firstGood(const FindRow &find, qint64 bad, qint64 good)
{
    while (good - bad > 1) {
        const qint64 middle = bad + (good - bad) / 2;
        (find(middle) ? good : bad) = middle;
    }
    return good;
}

/// The least key from there on that can be found; none when there is none any more.
std::optional<qint64> nextReadable(const FindRow &find, qint64 from)
{
    qint64 bad = from - 1;
    qint64 step = 1;
    for (int tries = 0; from < kHighestKey; ++tries) {
        if (const auto found = find(from))
            return step == 1 ? *found : *find(firstGood(find, bad, from));
        bad = from;
        step = tries < kOneByOne ? 1 : step * 2;
        from += step;
    }
    return {};
}

} // namespace

bool readPastDamage(const ReadRows &read, const FindRow &find)
{
    bool isWhole = true;
    qint64 from = 1;
    for (std::optional<qint64> tried;;) {
        qint64 last = from - 1;
        if (read(from, last))
            return isWhole;
        isWhole = false;
        auto next = nextReadable(find, last + 1);
        // Its place can be found, but what it says cannot be read.
        if (next && next == tried)
            next = nextReadable(find, *next + 1);
        if (!next)
            return false;
        tried = next;
        from = *next;
    }
}

} // namespace ita
