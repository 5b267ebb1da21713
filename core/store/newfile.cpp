// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfile.h"

#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/journalstore.h"
#include "core/store/migrations.h"
#include "core/store/officefiletext.h"
#include "core/store/searchindex.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Outcome fill(Database &database, const Subtree &office, const JournalEntry &entry)
{
    if (auto done = database.execute(u"PRAGMA application_id = %1"_s.arg(qint64(kApplicationId)));
        !done)
        return done.error();
    if (auto done = migrate(database); !done)
        return done;
    auto transaction = Transaction::begin(database, Access::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = ContentStore(database).apply({ InsertRow { {}, 0, office } }); !done)
        return done;
    if (auto done = JournalStore(database).append(entry); !done)
        return done;
    if (auto done = SearchIndex(database).follow({ InsertRow { {}, 0, office } }); !done)
        return done;
    return transaction->commit();
}

Outcome make(const QString &path, const Subtree &office, const JournalEntry &entry)
{
    auto database = Database::open(path, Access::Write);
    if (!database)
        return database.error();
    return fill(**database, office, entry);
}

/// Renames the finished file to its path; QFile::rename() would not replace an existing file.
Outcome putInPlace(const QString &made, const QString &path)
{
    // SQLite would roll back a journal left by the old file into the new one.
    QFile::remove(rollbackJournalOf(path));
    std::error_code failed;
    std::filesystem::rename(
        QFileInfo(made).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), failed);
    if (failed)
        return Error { Error::Code::Storage,
            OfficeFileText::tr("“%1” cannot be written").arg(QDir::toNativeSeparators(path)),
            QString::fromStdString(failed.message()) };
    return ok();
}

/// Calls `write` for a temporary file beside `path`, then renames it to `path`.
Outcome makeBeside(const QString &path, const std::function<Outcome(const QString &made)> &write)
{
    const QString made
        = u"%1.%2.new"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
    Outcome done = write(made);
    if (done)
        done = putInPlace(made, path);
    if (!done) {
        QFile::remove(made);
        QFile::remove(rollbackJournalOf(made));
        // The user knows the file by its final name.
        Error error = done.error();
        error.message.replace(QDir::toNativeSeparators(made), QDir::toNativeSeparators(path));
        return error;
    }
    return ok();
}

} // namespace

Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry)
{
    return makeBeside(path, [&](const QString &made) { return make(made, office, entry); });
}

Outcome copyFile(Database &database, const QString &path)
{
    return makeBeside(path, [&](const QString &made) {
        const auto done = database.execute(u"VACUUM INTO ?"_s, { made });
        return done ? ok() : Outcome(done.error());
    });
}

} // namespace ita
