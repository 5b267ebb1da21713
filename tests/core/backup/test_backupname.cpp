// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupname.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day, int hour = 12)
{
    return { QDate(2023, 5, day), QTime(hour, 34, 56), Qt::UTC };
}

} // namespace

TEST_CASE("What is no backup has no backup's name", "[backup]")
{
    const QString name = GENERATE(u""_s, u"office.ita"_s, u"office 2566-05-17 12.34.56.ita"_s,
        u"office 2566-05-17 12.34.56 ตามเวลา.ita"_s,
        u"office 2566-13-17 12.34.56 ตามเวลา 0a1b2c3d.ita"_s,
        u"office 2566-05-17 12.60.56 ตามเวลา 0a1b2c3d.ita"_s,
        u"office 2566-05-17 12.34.56 อื่น 0a1b2c3d.ita"_s,
        u"office 2566-05-17 12.34.56 ตามเวลา 0A1B2C3D.ita"_s,
        u"office 2566-05-17 12.34.56 ตามเวลา 0a1b2c3d.ita.new"_s,
        u"สำเนาของ 2566-05-17 12.34.56 ตามเวลา 0a1b2c3d - Copy.ita"_s);
    CAPTURE(name);
    CHECK_FALSE(BackupName::fromFileName(name));
}

TEST_CASE("A backup's name says what it is, and can be read back", "[backup]")
{
    const QString office = GENERATE(
        u"office"_s, u"อบต. ตัวอย่าง 100% %1"_s, u"office 2566-05-17 12.34.56 ลงนาม 0a1b2c3d"_s);
    for (int reason = 0; reason < kBackupReasonCount; ++reason) {
        for (const int number : { 1, 2, 17 }) {
            const BackupName name { office, u"itareview"_s, u"0a1b2c3d"_s, at(17),
                BackupReason(reason), number };
            const auto read = BackupName::fromFileName(name.fileName());
            CAPTURE(name.fileName());
            REQUIRE(read);
            CHECK(*read == name);
        }
    }
    CHECK(BackupName { u"o"_s, u"ita"_s, u"0a1b2c3d"_s, at(17), BackupReason::SignOff }
              .fileName()
              .contains(u"2566-05-17"_s));
}

TEST_CASE("Names of backups sort by their times", "[backup]")
{
    const auto named = [](const QDateTime &time, BackupReason reason) {
        return BackupName { u"o"_s, u"ita"_s, u"0a1b2c3d"_s, time, reason }.fileName();
    };
    CHECK(named(at(9, 20), BackupReason::SignOff) < named(at(10, 1), BackupReason::Regular));
    CHECK(named(at(17, 9), BackupReason::Merge) < named(at(17, 10), BackupReason::Migration));
}
