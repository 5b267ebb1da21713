// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/pastdamage.h"
#include "tests/support/catch.h"

#include <QMap>
#include <QSet>

using namespace ita;

namespace {

/// A table of a B-tree: rows on pages, some of them destroyed.
struct DamagedTable
{
    QMap<qint64, int> pages; ///< the page of each key
    QSet<int> destroyed;
    QSet<qint64> unreadable; ///< rows whose long text lies on a destroyed page
    QList<qint64> seen;
    int lookedFor = 0;

    bool read()
    {
        return readPastDamage(
            [this](qint64 from, qint64 &last) -> Outcome {
                for (auto it = pages.lowerBound(from); it != pages.end(); ++it) {
                    if (destroyed.contains(*it) || unreadable.contains(it.key()))
                        return Error { Error::Code::Damaged, {}, {} };
                    seen.append(it.key());
                    last = it.key();
                }
                return ok();
            },
            [this](qint64 from) -> Result<std::optional<qint64>> {
                ++lookedFor;
                const auto it = pages.lowerBound(from);
                if (it == pages.end())
                    return std::optional<qint64>();
                if (destroyed.contains(*it))
                    return Error { Error::Code::Damaged, {}, {} };
                return std::optional(it.key());
            });
    }
};

DamagedTable tableOf(qint64 rows, qint64 gap = 1)
{
    DamagedTable table;
    for (qint64 i = 0; i < rows; ++i)
        table.pages.insert(1 + i * gap, int(i / 10));
    return table;
}

} // namespace

TEST_CASE("A table without a row that can be read ends", "[store][recovery]")
{
    DamagedTable table = tableOf(1000);
    for (int page = 0; page < 100; ++page)
        table.destroyed.insert(page);
    // The end itself is beyond them.
    CHECK_FALSE(table.read());
    CHECK(table.seen.isEmpty());
}

TEST_CASE("A table where all can be read is read once", "[store][recovery]")
{
    DamagedTable table = tableOf(1000, 7);
    CHECK(table.read());
    CHECK(table.seen == table.pages.keys());
    CHECK(table.lookedFor == 0);
    CHECK(DamagedTable().read());
}

TEST_CASE("What lies around damaged pages is read", "[store][recovery]")
{
    const qint64 gap = GENERATE(1, 3, 100);
    DamagedTable table = tableOf(1000, gap);
    table.destroyed = { 0, 7, 9, 10, 50, 99 };
    table.unreadable = { 1 + 200 * gap, 1 + 201 * gap, 1 + 209 * gap };
    CHECK_FALSE(table.read());
    QList<qint64> readable;
    for (auto it = table.pages.cbegin(); it != table.pages.cend(); ++it)
        if (!table.destroyed.contains(*it) && !table.unreadable.contains(it.key()))
            readable.append(it.key());
    CHECK(table.seen == readable);
}
