// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/backupfile.h"

#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/migrations.h"
#include "core/store/officefiletext.h"
#include "core/store/safekeeping/contentdigest.h"
#include "core/store/safekeeping/filebeside.h"
#include "core/store/trust/structurecheck.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// 1 MB, a few milliseconds: so long the one who writes may have to wait for the lock.
constexpr int kPagesAtOnce = 256;
constexpr int kAllPages = -1;
/// How often to begin anew because somebody has written meanwhile.
constexpr int kTries = 10;

Error sourceError(Error::Code code, const QString &sentence, const QString &path)
{
    return { code, sentence.arg(QDir::toNativeSeparators(path)), {} };
}

Result<Original> look(Database &database)
{
    auto digest = contentDigest(database);
    if (!digest)
        return digest.error();
    QStringList structure;
    auto read = database.forEach(
        u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s, {}, [&](const QSqlQuery &row) {
            for (int i = 0; i < 4; ++i)
                structure.append(row.value(i).toString());
            return ok();
        });
    if (!read)
        return read.error();
    auto version = database.value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return Original { *digest, structure, version->toLongLong() };
}

Result<Original> lookAtOnce(Database &database)
{
    auto transaction = Transaction::begin(database, Access::Read);
    return transaction ? look(database) : Result<Original>(transaction.error());
}

/// The lock on what is read is given back after so many pages.
Outcome copyPages(Database &from, Database &to, int pagesAtOnce)
{
    auto source = from.handle();
    if (!source)
        return source.error();
    auto target = to.handle();
    if (!target)
        return target.error();
    sqlite3_backup *backup = sqlite3_backup_init(*target, "main", *source, "main");
    if (!backup)
        return to.lastError();
    int code = SQLITE_OK;
    while (code == SQLITE_OK)
        code = sqlite3_backup_step(backup, pagesAtOnce);
    sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        return ok();
    // Which of the two files it was, SQLite says only where it reports reading errors as such.
    const bool isSource = code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_CORRUPT
        || code == SQLITE_NOTADB || code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    return isSource ? from.errorOf(code) : to.errorOf(code);
}

/// Gives what has been copied.
Result<Original> copyOneMoment(Database &from, Database &to)
{
    for (int i = 0; i < kTries; ++i) {
        auto before = lookAtOnce(from);
        if (!before)
            return before;
        if (auto done = copyPages(from, to, kPagesAtOnce); !done)
            return done.error();
        auto version = from.value(u"PRAGMA data_version"_s);
        if (!version)
            return version.error();
        if (version->toLongLong() == before->version)
            return before;
    }
    // Who never stops writing has to wait this once.
    auto transaction = Transaction::begin(from, Access::Read);
    if (!transaction)
        return transaction.error();
    auto before = look(from);
    if (!before)
        return before;
    if (auto done = copyPages(from, to, kAllPages); !done)
        return done.error();
    return before;
}

} // namespace

Result<Original> fillCopy(const QString &path, const QString &copy)
{
    auto from = Database::open(path, Access::Read, &requireOurStructure);
    if (!from)
        return from.error();
    auto to = Database::open(copy, Access::Write);
    if (!to)
        return to.error();
    return copyOneMoment(**from, **to);
}

Outcome checkCopy(const QString &copy, const Original &original)
{
    auto database = Database::open(copy, Access::Read);
    if (!database)
        return database.error();
    auto verdict = (*database)->value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    auto found = look(**database);
    if (!found)
        return found.error();
    if (*verdict != u"ok"_s || found->digest != original.digest
        || found->structure != original.structure)
        return sourceError(Error::Code::Damaged,
            OfficeFileText::tr("“%1” was written, but holds something else when it is read again"),
            copy);
    return ok();
}

Outcome backUpFile(const QString &path, const QString &copy)
{
    if (auto header = readHeader(path, schemaVersion()); !header)
        return header.error();
    if (QFileInfo::exists(copy))
        return sourceError(Error::Code::Storage, OfficeFileText::tr("“%1” exists already"), copy);
    return makeBeside(copy, [&](const QString &made) {
        auto original = fillCopy(path, made);
        return original ? checkCopy(made, *original) : Outcome(original.error());
    });
}

} // namespace ita
