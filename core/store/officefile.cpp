// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefile.h"

#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "core/store/newfile.h"
#include "core/store/officefiletext.h"
#include "core/store/searchindex.h"

#include <QDir>
#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Error about(Error::Code code, const QString &sentence, const QString &path, QString detail = {})
{
    return { code, sentence.arg(QDir::toNativeSeparators(path)), std::move(detail) };
}

/// One name for each file, so that a file has the same lock however it is opened.
QString canonical(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

Outcome quickCheck(Database &database)
{
    auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (*verdict != u"ok"_s)
        return about(Error::Code::Damaged, OfficeFileText::tr("“%1” is damaged"), database.path(),
            verdict->toString());
    return ok();
}

/// Checks the schema again: SQLite may have rolled back a hot journal after the header was read.
Outcome checkSchema(Database &database, Access access)
{
    auto found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    if (access == Access::Write)
        return migrate(database);
    if (found->toInt() < kOldestReadableSchema)
        return about(Error::Code::ReadOnly,
            OfficeFileText::tr(
                "“%1” was written by an earlier version of this program. Open it once "
                "where it can be changed, to bring it up to date"),
            database.path());
    return ok();
}

Outcome checkTarget(const QString &path, Overwrite overwrite)
{
    const QFileInfo target(path);
    if (target.isDir())
        return about(
            Error::Code::Storage, OfficeFileText::tr("“%1” is a folder, not a file"), path);
    if (target.exists() && overwrite == Overwrite::No)
        return about(Error::Code::Storage, OfficeFileText::tr("“%1” exists already"), path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return about(Error::Code::NotFound, OfficeFileText::tr("There is no folder “%1”"),
            target.absolutePath());
    return ok();
}

Result<std::unique_ptr<FileLock>> lockForMaking(const QString &path, const Opener &opener)
{
    auto lock = FileLock::acquire(path, opener.person, opener.now);
    if (!lock && lock.error().code != Error::Code::Locked)
        return about(Error::Code::Storage, OfficeFileText::tr("“%1” cannot be written"), path,
            lock.error().detail);
    return lock;
}

/// Locks the file; ReadOnly for a file that cannot be written, so that it is not locked for others.
Result<std::unique_ptr<FileLock>> lockForWriting(const QString &path, const Opener &opener)
{
    if (!QFileInfo(path).isWritable())
        return about(Error::Code::ReadOnly,
            OfficeFileText::tr("“%1” can only be read here: the file is read-only"), path);
    return FileLock::acquire(path, opener.person, opener.now);
}

/// Rolls back a change that a crash interrupted, which a read-only connection cannot. When the file
/// cannot be locked, because it has a writer or is read-only, the caller tries to read all the
/// same.
Outcome takeBackCutOff(const QString &path, const Opener &opener)
{
    auto lock = lockForWriting(path, opener);
    if (!lock)
        return ok();
    auto database = Database::open(path, Access::Write);
    if (!database)
        return database.error();
    return quickCheck(**database);
}

} // namespace

OfficeFile::OfficeFile(
    QString path, Access access, std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock)
    : m_path(std::move(path))
    , m_access(access)
    , m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::create(const QString &name, Overwrite overwrite,
    const Subtree &office, const JournalEntry &entry, const Opener &opener)
{
    const QString path = canonical(name);
    if (auto done = checkTarget(path, overwrite); !done)
        return done.error();
    auto lock = lockForMaking(path, opener);
    if (!lock)
        return lock.error();
    if (auto done = makeFile(path, office, entry); !done)
        return done.error();
    return openLocked(path, Access::Write, std::move(lock).value());
}

Outcome OfficeFile::copyTo(const QString &name, Overwrite overwrite) const
{
    const QString path = canonical(name);
    if (path == m_path)
        return about(
            Error::Code::Usage, OfficeFileText::tr("“%1” is the file itself, not a copy"), path);
    if (auto done = checkTarget(path, overwrite); !done)
        return done;
    const auto lock = lockForMaking(path, {});
    return lock ? copyFile(*m_database, path) : Outcome(lock.error());
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::open(
    const QString &name, Access access, const Opener &opener)
{
    const QString path = canonical(name);
    // First of all, so that no lock file is made beside a file that is not ours.
    auto header = readHeader(path, schemaVersion());
    if (!header)
        return header.error();
    if (access == Access::Read && header->hasHotJournal) {
        if (auto done = takeBackCutOff(path, opener); !done)
            return done.error();
    }
    std::unique_ptr<FileLock> lock;
    if (access == Access::Write) {
        auto acquired = lockForWriting(path, opener);
        if (!acquired)
            return acquired.error();
        lock = std::move(acquired).value();
    }
    return openLocked(path, access, std::move(lock));
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::openLocked(
    const QString &path, Access access, std::unique_ptr<FileLock> lock)
{
    // Read again under the lock: the last writer may have finished while we waited for the lock.
    auto header = readHeader(path, schemaVersion());
    if (!header)
        return header.error();
    const bool unclean = header->hasHotJournal || (lock && lock->wasAbandoned());
    auto database = Database::open(path, access);
    if (!database)
        return database.error();
    if (access == Access::Write && unclean) {
        if (auto done = quickCheck(**database); !done)
            return done.error();
    }
    if (auto done = checkSchema(**database, access); !done)
        return done.error();
    std::unique_ptr<OfficeFile> file(
        new OfficeFile(path, access, std::move(database).value(), std::move(lock)));
    auto version = file->m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    file->m_dataVersion = version->toLongLong();
    if (access == Access::Write)
        file->bringIndexUpToDate();
    return file;
}

std::optional<LockHolder> OfficeFile::writer() const
{
    return FileLock::holder(m_path);
}

Outcome OfficeFile::readAtOnce(const std::function<Outcome()> &read) const
{
    auto transaction = Transaction::begin(*m_database, Access::Read);
    return transaction ? read() : Outcome(transaction.error());
}

Result<Subtree> OfficeFile::load() const
{
    return content().load();
}

Result<qint64> OfficeFile::lastId() const
{
    return content().lastId();
}

Result<StoredRows> OfficeFile::rows(const Tree &wanted) const
{
    auto strays = content().strays();
    if (!strays)
        return strays.error();
    auto found = content().rows();
    if (!found)
        return found.error();
    return StoredRows { std::move(found).value(), storedRows(wanted), std::move(strays).value() };
}

Result<QStringList> OfficeFile::findProblems() const
{
    return ita::findProblems(*m_database);
}

Result<qint64> OfficeFile::lastEntry() const
{
    return journal().lastSeq();
}

Outcome OfficeFile::readJournal(
    const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row) const
{
    return journal().forEach(range, row);
}

Result<QList<StoredKey>> OfficeFile::sealedKeys() const
{
    return keys().all();
}

Outcome OfficeFile::write(
    const QList<Edit> &edits, const JournalEntry &entry, const QList<SealedKeyChange> &keys)
{
    if (m_access == Access::Read)
        return about(
            Error::Code::ReadOnly, OfficeFileText::tr("“%1” is open for reading only"), m_path);
    Outcome done = tryToWrite(edits, entry, keys, Indexing::Yes);
    // A damaged search index must not lose edits; it is rebuilt when the file is opened next.
    if (!done && done.error().code == Error::Code::Damaged)
        done = tryToWrite(edits, entry, keys, Indexing::No);
    return done;
}

Outcome OfficeFile::tryToWrite(const QList<Edit> &edits, const JournalEntry &entry,
    const QList<SealedKeyChange> &keyChanges, Indexing indexing)
{
    auto transaction = Transaction::begin(*m_database, Access::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = checkUnchangedByOthers(); !done)
        return done;
    if (auto done = content().apply(edits); !done)
        return done;
    if (auto done = journal().append(entry); !done)
        return done;
    for (const SealedKeyChange &key : keyChanges)
        if (auto done = keys().apply(key); !done)
            return done;
    if (indexing == Indexing::Yes)
        if (auto done = SearchIndex(*m_database).follow(edits); !done)
            return done;
    return transaction->commit();
}

/// Errors are ignored: search then reads all rows, and whoever reads damaged rows reports them.
void OfficeFile::bringIndexUpToDate()
{
    SearchIndex search(*m_database);
    if (auto current = search.isCurrent(); !current || !*current)
        std::ignore = search.rebuild();
}

std::optional<QSet<RowId>> OfficeFile::rowsWith(const QString &text) const
{
    if (!checkUnchangedByOthers())
        return {};
    return SearchIndex(*m_database).rowsWith(text);
}

Outcome OfficeFile::checkUnchangedByOthers() const
{
    auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    if (version->toLongLong() != m_dataVersion)
        return about(Error::Code::Damaged,
            OfficeFileText::tr(
                "“%1” was changed by another program while it was open here. Close it and "
                "open it again"),
            m_path);
    return ok();
}

} // namespace ita
