// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/thinning.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({ 2023, 5, 17 }, { 12, 0 }, Qt::UTC);
constexpr qint64 kAnHour = 3600;
constexpr qint64 kADay = 24 * kAnHour;

Backup ago(qint64 seconds, BackupReason reason = BackupReason::Regular)
{
    return { u"b%1"_s.arg(seconds), now.addSecs(-seconds), reason, 1 };
}

/// What stays of backups.
QList<Backup> kept(QList<Backup> backups, const QDateTime &at, const ThinningRule &rule = {})
{
    const QList<Backup> gone = toThin(backups, at, rule);
    backups.removeIf([&](const Backup &backup) { return gone.contains(backup); });
    return backups;
}

/// Whether some backup is at most `slack` seconds older than that age.
bool covers(const QList<Backup> &backups, const QDateTime &at, qint64 age, qint64 slack)
{
    return std::ranges::any_of(backups, [&](const Backup &backup) {
        const qint64 its = backup.time.secsTo(at);
        return its >= age && its <= age + slack;
    });
}

} // namespace

TEST_CASE("The only backup stays, however old it is", "[backup]")
{
    CHECK(toThin({}, now, {}).isEmpty());
    CHECK(toThin({ ago(9999 * kADay) }, now, {}).isEmpty());
    CHECK(toThin({ ago(9999 * kADay) }, now, { .months = 0 }).isEmpty());
}

TEST_CASE("Backups that seem to come from the future stay", "[backup]")
{
    CHECK(toThin({ ago(-kADay), ago(-kADay - 60), ago(-kADay - 120), ago(60) }, now, {}).isEmpty());
}

TEST_CASE("All backups of the last hour stay, of earlier hours the newest", "[backup]")
{
    const QList<Backup> backups { ago(60), ago(120), ago(180), ago(3 * kAnHour - 60),
        ago(3 * kAnHour - 120) };
    CHECK(toThin(backups, now, {}) == QList { ago(3 * kAnHour - 60) });
}

TEST_CASE("Backups with a reason of their own stay for a month", "[backup]")
{
    const auto merge = [](qint64 seconds) { return ago(seconds, BackupReason::Merge); };
    CHECK(toThin({ ago(0), merge(5 * kADay), merge(5 * kADay + 1), merge(5 * kADay + 2) }, now, {})
              .isEmpty());
    CHECK(toThin({ ago(0), merge(40 * kADay), merge(40 * kADay + 1) }, now, {})
        == QList { merge(40 * kADay + 1) });
}

TEST_CASE("Backups are kept for as many months as were chosen", "[backup]")
{
    QList<Backup> backups;
    for (int month = 0; month < 40; ++month)
        backups.append({ QString::number(month), now.addMonths(-month), BackupReason::Regular, 1 });
    CHECK(kept(backups, now, { .months = 24 }).size() == 25);
    CHECK(kept(backups, now, { .months = 6 }).size() == 7);
}

TEST_CASE("Of years of work every hour, day, week and month stays covered", "[backup]")
{
    std::mt19937 random(GENERATE(1u, 2u, 3u));
    std::uniform_int_distribution<qint64> pause(15LL * 60, 3 * kAnHour);
    QList<Backup> backups;
    QDateTime time = now;
    int number = 0;
    while (time < now.addDays(500)) {
        time = time.addSecs(pause(random));
        const auto reason = ++number % 97 == 0 ? BackupReason::SignOff : BackupReason::Regular;
        const Backup newest { QString::number(number), time, reason, 1 };
        backups = kept(backups + QList { newest }, time);
        REQUIRE(backups.contains(newest));
    }
    // Once thinned, nothing more goes.
    CHECK(toThin(backups, time, {}).isEmpty());
    CHECK(backups.size() < 24 + 31 + 26 + 24 + 12 + 30);
    for (qint64 hour = 0; hour < 20; ++hour)
        CHECK(covers(backups, time, hour * kAnHour, 4 * kAnHour));
    for (qint64 day = 1; day < 29; ++day)
        CHECK(covers(backups, time, day * kADay, 2 * kADay));
    for (qint64 week = 5; week < 24; ++week)
        CHECK(covers(backups, time, week * 7 * kADay, 14 * kADay));
    for (qint64 month = 7; month < 15; ++month)
        CHECK(covers(backups, time, month * 30 * kADay, 62 * kADay));
}

TEST_CASE("The order of the list does not matter", "[backup]")
{
    std::mt19937 random(7);
    QList<Backup> backups;
    for (qint64 i = 0; i < 300; ++i)
        backups.append(ago(i * i * 700));
    QList<Backup> expected = toThin(backups, now, {});
    std::ranges::shuffle(backups, random);
    QList<Backup> thinned = toThin(backups, now, {});
    std::ranges::sort(expected, {}, &Backup::time);
    std::ranges::sort(thinned, {}, &Backup::time);
    CHECK(thinned == expected);
    CHECK_FALSE(thinned.isEmpty());
}
