// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedplace.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

void makeEmpty(const QString &path)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace

TEST_CASE("A folder of this computer alone is not shared", "[base]")
{
    const QTemporaryDir dir;
    makeEmpty(dir.filePath(u"งาน/office.ita"_s));
    CHECK_FALSE(sharedPlaceOf(dir.filePath(u"งาน/office.ita"_s)));
}

TEST_CASE("A synchronised folder is known by what its program leaves there", "[base]")
{
    const auto [marker, service] = GENERATE(table<const char *, const char *>({
        { ".dropbox", "Dropbox" },
        { ".dropbox.cache/x", "Dropbox" },
        { ".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive" },
        { ".tmp.drivedownload/x", "Google Drive" },
        { ".sync_0123456789ab.db", "Nextcloud" },
        { ".stfolder/x", "Syncthing" },
    }));
    CAPTURE(marker);
    const QTemporaryDir dir;
    makeEmpty(dir.filePath(u"root/"_s + QLatin1StringView(marker)));
    makeEmpty(dir.filePath(u"root/a/b/office.ita"_s));
    CHECK(sharedPlaceOf(dir.filePath(u"root/a/b/office.ita"_s))
        == SharedPlace { QLatin1StringView(service), dir.filePath(u"root"_s) });
}

TEST_CASE("A synchronised folder is known by its name", "[base]")
{
    const auto [folder, service] = GENERATE(table<const char *, const char *>({
        { "OneDrive - Office", "OneDrive" },
        { "OneDrive", "OneDrive" },
        { "Dropbox (Personal)", "Dropbox" },
        { "Google Drive", "Google Drive" },
    }));
    const QTemporaryDir dir;
    const QString path = dir.filePath(QLatin1StringView(folder) + u"/office.ita"_s);
    makeEmpty(path);
    REQUIRE(sharedPlaceOf(path));
    CHECK(sharedPlaceOf(path)->service == QLatin1StringView(service));
}

TEST_CASE("Second versions are known by their names, and other files are not", "[base]")
{
    const QTemporaryDir dir;
    const QStringList copies {
        u"งาน (Somchai's conflicted copy 2026-11-29).ita"_s,
        u"งาน (conflicted copy 2026-11-29 145800).ita"_s,
        u"งาน-DESKTOP-AB12CD3.ita"_s,
        u"งาน (1).ita"_s,
        u"งาน.sync-conflict-20261129-145800-ABCDEF7.ita"_s,
        u"งาน_conflict-20261129-145800.ita"_s,
    };
    const QStringList others { u"งาน.ita"_s, u"งาน-2567.ita"_s, u"งาน (สำเนา).ita"_s,
        u"งาน-ร่าง.ita"_s, u"งาน-draft.ita"_s, u"แผนงาน (1).ita"_s, u"งาน (1).json"_s };
    for (const QString &name : copies + others)
        makeEmpty(dir.filePath(name));
    QStringList found = possibleConflictCopies(dir.filePath(u"งาน.ita"_s));
    for (QString &path : found)
        path = QFileInfo(path).fileName();
    CHECK(QSet<QString>(found.begin(), found.end()) == QSet<QString>(copies.begin(), copies.end()));
}
