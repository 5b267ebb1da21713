// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefile.h"

#include "core/base/durablefile.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/migrations.h"
#include "core/store/newfile.h"
#include "core/store/officefiletext.h"
#include "core/store/safekeeping/filebeside.h"
#include "core/store/searchindex.h"
#include "core/store/trust/structurecheck.h"
#include "core/store/upgrade.h"

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

/// Locks the file; ReadOnly for a file that cannot be written, so that it is not locked for others.
Result<std::unique_ptr<FileLock>> lockForWriting(const QString &path, const Opener &opener)
{
    if (!QFileInfo(path).isWritable())
        return about(Error::Code::ReadOnly,
            OfficeFileText::tr("“%1” can only be read here: the file is read-only"), path);
    return FileLock::acquire(path, opener.person, opener.now, opener.lock);
}

/// Rolls back a change that a crash interrupted, which a read-only connection cannot. When the file
/// cannot be locked, because it has a writer or is read-only, the caller tries to read all the
/// same.
Outcome takeBackCutOff(const QString &path, const Opener &opener)
{
    auto lock = lockForWriting(path, opener);
    if (!lock)
        return ok();
    auto database = Database::open(path, Access::Write, &requireOurStructure);
    if (!database)
        return database.error();
    return quickCheck(**database);
}

} // namespace

OfficeFile::OfficeFile(
    QString path, Access access, std::unique_ptr<Database> database, std::shared_ptr<FileLock> lock)
    : m_path(std::move(path))
    , m_access(access)
    , m_lock(std::move(lock))
    , m_witness(m_path)
    , m_database(std::move(database))
{
}

OfficeFile::~OfficeFile()
{
    const auto seen = m_witness.look();
    const bool isGone = seen == FileWitness::Sight::Gone;
    // What is called so now may be the journal of the file that came in the place of ours, or of
    // the connection that goes on with it.
    if (seen == FileWitness::Sight::Changed || m_lock.use_count() > 1)
        m_database->leaveJournal();
    m_database.reset();
    if (const QString journal = rollbackJournalOf(m_path); isGone && QFileInfo(journal).size() == 0)
        QFile::remove(journal);
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

Outcome OfficeFile::make(const QString &name, Overwrite overwrite, const Subtree &office,
    const JournalEntry &entry, const Opener &opener,
    const std::function<Outcome(const Storage &made)> &accept)
{
    const QString path = canonical(name);
    if (auto done = checkTarget(path, overwrite); !done)
        return done.error();
    const auto lock = lockForMaking(path, opener);
    if (!lock)
        return lock.error();
    return makeFile(path, office, entry, [&](const QString &made) -> Outcome {
        const auto file = openLocked(made, Access::Read, {});
        return file ? accept(**file) : Outcome(file.error());
    });
}

Result<std::unique_ptr<OfficeFile>> OfficeFile::rebuild(
    const QString &name, Overwrite overwrite, const RebuiltOffice &office, const Opener &opener)
{
    const QString path = canonical(name);
    if (auto done = checkTarget(path, overwrite); !done)
        return done.error();
    auto lock = lockForMaking(path, opener);
    if (!lock)
        return lock.error();
    if (auto done = makeFile(path, office); !done)
        return done.error();
    return openLocked(path, Access::Write, std::move(lock).value());
}

Outcome OfficeFile::copyTo(const QString &name, Overwrite overwrite) const
{
    const QString path = canonical(name);
    const bool putsBack = path == m_path && m_witness.look() == FileWitness::Sight::Gone;
    if (path == m_path && !putsBack)
        return about(
            Error::Code::Usage, OfficeFileText::tr("“%1” is the file itself, not a copy"), path);
    if (m_access == Access::Write && m_witness.lookAtOpen() == FileWitness::Sight::Changed)
        return changedError();
    if (auto done = checkTarget(path, overwrite); !done)
        return done;
    if (putsBack) // the lock of that name is ours
        return copyFile(*m_database, path);
    const auto lock = lockForMaking(path, {});
    return lock ? copyFile(*m_database, path) : Outcome(lock.error());
}

Result<std::unique_ptr<Storage>> OfficeFile::openAgain()
{
    if (auto header = readHeader(m_path, schemaVersion()); !header)
        return header.error();
    auto again = openLocked(m_path, m_access, m_lock);
    if (!again)
        return again.error();
    return std::unique_ptr<Storage>(std::move(again).value());
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
    const QString &path, Access access, std::shared_ptr<FileLock> lock)
{
    // Read again under the lock: the last writer may have finished while we waited for the lock.
    auto header = readHeader(path, schemaVersion());
    if (!header)
        return header.error();
    auto database = Database::open(path, access, &requireOurStructure);
    if (!database)
        return database.error();
    if (access == Access::Write)
        removeLeftovers(path);
    // Whatever is written on a page that is damaged makes it worse.
    if (access == Access::Write) {
        if (auto done = quickCheck(**database); !done)
            return done.error();
    }
    // Asked again: SQLite may have rolled back a hot journal after the header was read.
    auto readable
        = access == Access::Write ? upgrade(**database) : requireReadableSchema(**database);
    if (!readable)
        return readable.error();
    std::unique_ptr<OfficeFile> file(
        new OfficeFile(path, access, std::move(database).value(), std::move(lock)));
    if (access == Access::Write)
        file->bringIndexUpToDate();
    file->m_database->setPatience(Patience::Usual);
    if (auto done = file->rememberState(); !done)
        return done.error();
    return file;
}

Outcome OfficeFile::rememberState()
{
    auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    auto last = journal().last();
    if (!last)
        return last.error();
    m_dataVersion = version->toLongLong();
    m_last = *last;
    m_witness.note();
    return ok();
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
    if (auto may = checkAccess(); !may)
        return may;
    m_doubt.reset();
    if (auto unchanged = checkInPlace(); !unchanged)
        return unchanged;
    Outcome done = tryToWrite(edits, entry, keys, Indexing::Yes);
    // A damaged search index must not lose edits; it is rebuilt when the file is opened next.
    if (!done && done.error().code == Error::Code::Damaged)
        done = tryToWrite(edits, entry, keys, Indexing::No);
    return done;
}

Outcome OfficeFile::tryToWrite(const QList<Edit> &edits, const JournalEntry &entry,
    const QList<SealedKeyChange> &keyChanges, Indexing indexing)
{
    JournalMark written;
    Outcome committed = ok();
    {
        auto transaction = Transaction::begin(*m_database, Access::Write);
        if (!transaction)
            return transaction.error();
        auto filled = fillIn(edits, entry, keyChanges, indexing);
        if (!filled)
            return filled.error();
        written = *filled;
        committed = transaction->commit();
    } // Taken back where it has failed.
    if (!committed)
        return tellStored(written, committed.error());
    m_last = written;
    m_unsure.reset();
    m_witness.note();
    return ok();
}

Result<JournalMark> OfficeFile::fillIn(const QList<Edit> &edits, const JournalEntry &entry,
    const QList<SealedKeyChange> &keyChanges, Indexing indexing)
{
    if (auto done = checkUnchangedByOthers(); !done)
        return done.error();
    if (auto done = content().apply(edits); !done)
        return done.error();
    if (auto done = journal().append(entry); !done)
        return done.error();
    for (const SealedKeyChange &key : keyChanges)
        if (auto done = keys().apply(key); !done)
            return done.error();
    if (indexing == Indexing::Yes)
        if (auto done = SearchIndex(*m_database).follow(edits); !done)
            return done.error();
    return journal().last();
}

/// What has become of a commit that failed. The last thing it does is to sync the journal that it
/// has emptied: when that alone fails, all is stored.
Outcome OfficeFile::tellStored(const JournalMark &written, const Error &failed)
{
    if (failed.code == Error::Code::Locked)
        return failed;
    const auto last = journal().last();
    if (last && *last == m_last)
        return failed;
    if (last && *last == written) {
        m_doubt = failed;
        return rememberState();
    }
    m_unsure = written;
    return Error { Error::Code::Storage,
        OfficeFileText::tr("It is not known whether the latest change is stored: %1")
            .arg(failed.message),
        failed.detail };
}

Outcome OfficeFile::checkAccess() const
{
    if (m_access == Access::Read)
        return about(
            Error::Code::ReadOnly, OfficeFileText::tr("“%1” is open for reading only"), m_path);
    return ok();
}

Result<QList<Draft>> OfficeFile::drafts() const
{
    return DraftStore(*m_database).all();
}

Outcome OfficeFile::keepDraft(const Draft &draft)
{
    return writeDrafts([&](DraftStore &store) { return store.keep(draft); });
}

Outcome OfficeFile::dropDraft(const DraftPlace &place)
{
    return writeDrafts([&](DraftStore &store) { return store.drop(place); });
}

Outcome OfficeFile::writeDrafts(const std::function<Outcome(DraftStore &)> &write)
{
    if (auto may = checkAccess(); !may)
        return may;
    if (auto unchanged = checkInPlace(); !unchanged)
        return unchanged;
    {
        auto transaction = Transaction::begin(*m_database, Access::Write);
        if (!transaction)
            return transaction.error();
        if (auto done = checkUnchangedByOthers(); !done)
            return done;
        DraftStore store(*m_database);
        if (auto done = write(store); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    } // The lock is given back.
    m_witness.note();
    return ok();
}

/// Errors are ignored: search then reads all rows, and whoever reads damaged rows reports them.
void OfficeFile::bringIndexUpToDate()
{
    SearchIndex search(*m_database);
    const auto current = search.isCurrent();
    const auto finds = search.findsWhatItHolds();
    if (!current || !*current || !finds || !*finds)
        std::ignore = search.rebuild();
}

std::optional<QSet<RowId>> OfficeFile::rowsWith(const QString &text) const
{
    if (!checkInPlace())
        return {};
    return SearchIndex(*m_database).rowsWith(text);
}

Error OfficeFile::changedError() const
{
    return about(Error::Code::Changed,
        OfficeFileText::tr("“%1” was changed by another program while it was open here"), m_path);
}

Outcome OfficeFile::checkInPlace() const
{
    switch (m_witness.look()) {
    case FileWitness::Sight::Same:
        return ok();
    case FileWitness::Sight::Gone:
        return about(Error::Code::Gone,
            OfficeFileText::tr("“%1” was moved, renamed or deleted while it was open here. Put it "
                               "back where it was"),
            m_path);
    case FileWitness::Sight::Changed:
        if (!m_unsure)
            return changedError();
        break;
    case FileWitness::Sight::Touched:
        break;
    }
    return checkLastEntry();
}

/// Looks with a connection of its own: ours may hold pages in memory that are not on disk any more.
Outcome OfficeFile::checkLastEntry() const
{
    auto fresh = Database::open(m_path, Access::Read, &requireOurStructure);
    const auto last = fresh ? JournalStore(**fresh).last() : Result<JournalMark>(fresh.error());
    if (!last) // we do not damage it ourselves
        return last.error().code == Error::Code::Damaged ? changedError() : last.error();
    if (m_unsure && *last == *m_unsure)
        return about(Error::Code::Changed,
            OfficeFileText::tr("The latest change is stored in “%1” after all, although the disk "
                               "reported an error"),
            m_path);
    if (*last != m_last)
        return changedError();
    auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    m_dataVersion = version->toLongLong();
    m_witness.note();
    return ok();
}

/// Within a transaction, when nobody can change the file any more. SQLite's count also rises when
/// it has dropped its own pages after an error.
Outcome OfficeFile::checkUnchangedByOthers() const
{
    if (auto inPlace = checkInPlace(); !inPlace)
        return inPlace;
    auto version = m_database->value(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong() == m_dataVersion ? ok() : checkLastEntry();
}

} // namespace ita
