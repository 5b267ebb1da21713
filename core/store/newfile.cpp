// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newfile.h"

#include "core/base/durablefile.h"
#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/journalstore.h"
#include "core/store/keystore.h"
#include "core/store/migrations.h"
#include "core/store/officefiletext.h"
#include "core/store/safekeeping/filebeside.h"
#include "core/store/searchindex.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// What a new file begins with.
struct Beginning
{
    const Subtree &office;
    QList<JournalRow> journal;
    QList<StoredKey> keys {};
    qint64 lastId = 0;
};

Outcome fillTables(Database &database, const Beginning &beginning)
{
    if (auto done = ContentStore(database).apply({ InsertRow { {}, 0, beginning.office } }); !done)
        return done;
    JournalStore journal(database);
    for (const JournalRow &row : beginning.journal)
        if (auto done = journal.append(row); !done)
            return done;
    KeyStore keys(database);
    for (const StoredKey &key : beginning.keys)
        if (auto done = keys.apply({ key.publicKey, key.sealed }); !done)
            return done;
    // Numbers of rows that are gone are not given again.
    const auto counted
        = database.execute(u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'node'"_s,
            { beginning.lastId });
    if (!counted)
        return counted.error();
    return SearchIndex(database).follow({ InsertRow { {}, 0, beginning.office } });
}

Outcome fill(Database &database, const Beginning &beginning)
{
    if (auto done = database.execute(u"PRAGMA application_id = %1"_s.arg(qint64(kApplicationId)));
        !done)
        return done.error();
    if (auto done = migrate(database); !done)
        return done;
    auto transaction = Transaction::begin(database, Access::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = fillTables(database, beginning); !done)
        return done;
    return transaction->commit();
}

Outcome make(const QString &path, const Beginning &beginning)
{
    auto database = Database::open(path, Access::Write);
    if (!database)
        return database.error();
    return fill(**database, beginning);
}

/// Signatures and other people's copies know the history by its hashes.
Outcome checkHashes(const QString &path, const QList<JournalRow> &expected)
{
    auto database = Database::open(path, Access::Read);
    if (!database)
        return database.error();
    qsizetype same = 0;
    auto read = JournalStore(**database).forEach({}, [&](const JournalRow &row) {
        same += same < expected.size() && expected[same] == row ? 1 : 0;
        return ok();
    });
    if (read && same != expected.size())
        return Error { Error::Code::Damaged,
            OfficeFileText::tr("“%1” cannot be made with the history that was found")
                .arg(QDir::toNativeSeparators(path)),
            {} };
    return read;
}

Error targetError(Error::Code code, const QString &sentence, const QString &path)
{
    return { code, sentence.arg(QDir::toNativeSeparators(path)), {} };
}

} // namespace

Outcome checkTarget(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (target.isDir())
        return targetError(
            Error::Code::Storage, OfficeFileText::tr("“%1” is a folder, not a file"), path);
    if (target.exists() && !target.isFile())
        return targetError(
            Error::Code::Storage, OfficeFileText::tr("“%1” is not an ordinary file"), path);
    if (target.exists() && overwrite == Overwrite::No)
        return targetError(Error::Code::Storage, OfficeFileText::tr("“%1” exists already"), path);
    if (target.exists() && !target.isWritable())
        return targetError(Error::Code::ReadOnly,
            OfficeFileText::tr("“%1” cannot be replaced: the file is read-only"), path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return targetError(Error::Code::NotFound, OfficeFileText::tr("There is no folder “%1”"),
            target.absolutePath());
    return checkBeside(path);
}

Outcome makeFile(const QString &path, const RebuiltOffice &rebuilt)
{
    return makeBeside(path, [&](const QString &made) {
        if (auto done
            = make(made, { rebuilt.office, rebuilt.journal, rebuilt.keys, rebuilt.lastId });
            !done)
            return done;
        return checkHashes(made, rebuilt.journal);
    });
}

Outcome makeFile(const QString &path, const Subtree &office, const JournalEntry &entry,
    const std::function<Outcome(const QString &made)> &accept)
{
    return makeBeside(path, [&](const QString &made) {
        auto done = make(made, { office, { JournalRow::next({}, entry) } });
        return done && accept ? accept(made) : done;
    });
}

Result<std::unique_ptr<FileLock>> lockForMaking(const QString &path, const Opener &opener)
{
    auto lock = FileLock::acquire(path, opener.person, opener.now, opener.lock);
    if (!lock && lock.error().code != Error::Code::Locked)
        return Error { Error::Code::Storage,
            OfficeFileText::tr("“%1” cannot be written: %2")
                .arg(QDir::toNativeSeparators(path), whyNoFile(path)),
            lock.error().detail };
    return lock;
}

} // namespace ita
