// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupschedule.h"
#include "tests/support/catch.h"

using namespace ita;

namespace {

QDateTime after(int seconds)
{
    return QDateTime({ 2023, 5, 17 }, { 12, 0 }, Qt::UTC).addSecs(seconds);
}

} // namespace

TEST_CASE("Without a change no backup is due", "[backup]")
{
    BackupSchedule schedule;
    CHECK_FALSE(schedule.isDue(after(0)));
    schedule.changed(after(0));
    schedule.begun();
    CHECK(schedule.isUpToDate());
    CHECK_FALSE(schedule.isDue(after(100'000)));
}

TEST_CASE("A backup is due a quarter of an hour after the first change", "[backup]")
{
    BackupSchedule schedule;
    schedule.changed(after(0));
    schedule.changed(after(600));
    CHECK_FALSE(schedule.isUpToDate());
    CHECK_FALSE(schedule.isDue(after(899)));
    CHECK(schedule.isDue(after(900)));
}

TEST_CASE("A backup waits for a pause in typing, but not for ever", "[backup]")
{
    BackupSchedule schedule;
    for (int second = 0; second < 1200; ++second) {
        schedule.changed(after(second));
        CHECK_FALSE(schedule.isDue(after(second)));
    }
    CHECK_FALSE(schedule.isDue(after(1199)));
    schedule.changed(after(1200));
    CHECK(schedule.isDue(after(1200)));
}

TEST_CASE("What is stored while a backup is made is for the next one", "[backup]")
{
    BackupSchedule schedule;
    schedule.changed(after(0));
    schedule.begun();
    schedule.changed(after(900));
    CHECK_FALSE(schedule.isDue(after(901)));
    CHECK(schedule.isDue(after(1800)));
}

TEST_CASE("A backup that failed is tried again, and not all the time", "[backup]")
{
    BackupSchedule schedule;
    schedule.changed(after(0));
    schedule.begun();
    schedule.failed(after(900));
    CHECK_FALSE(schedule.isUpToDate());
    CHECK_FALSE(schedule.isDue(after(1799)));
    CHECK(schedule.isDue(after(1800)));
}

TEST_CASE("A clock that is set back does not put a backup off", "[backup]")
{
    BackupSchedule schedule;
    schedule.changed(after(86'400));
    CHECK(schedule.isDue(after(0)));
}

TEST_CASE("What the last run may have left is backed up soon after opening", "[backup]")
{
    BackupSchedule schedule;
    schedule.opened(after(0));
    CHECK_FALSE(schedule.hasSeenChange());
    CHECK_FALSE(schedule.isDue(after(59)));
    CHECK(schedule.isDue(after(60)));
    schedule.changed(after(30));
    CHECK(schedule.hasSeenChange());
    CHECK(schedule.isDue(after(60)));
}
