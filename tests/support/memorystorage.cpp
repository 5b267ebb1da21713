// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystorage.h"

#include "core/store/contentstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

Error about(Error::Code code, const QString &what, const QString &path)
{
    return { code, u"“%1” %2"_s.arg(QDir::toNativeSeparators(path), what), {} };
}

/// A different folder for each disk, so that their paths differ. It is not made on disk.
QDir ownFolder()
{
    static int count = 0;
    return QDir(u"/memory-%1"_s.arg(++count));
}

qint64 highestId(const Subtree &subtree)
{
    qint64 highest = subtree.id.value;
    for (const Subtree &child : subtree.children)
        highest = std::max(highest, highestId(child));
    return highest;
}

} // namespace

/// The content of one path, shared by all who have it open.
struct MemoryStorages::Office
{
    Tree tree;
    QList<JournalRow> journal;
    QMap<QString, QString> keys; ///< sealed, by public key
    QList<Draft> drafts;
    qint64 lastId = 0;
    std::optional<LockHolder> writer;
    int readers = 0; ///< running calls of readAtOnce()
    int changesByOthers = 0;
    bool isProtected = false;

    JournalMark mark() const
    {
        return journal.isEmpty() ? JournalMark {}
                                 : JournalMark { journal.last().seq, journal.last().hash };
    }

    /// After an error the office may be half changed, so call this on a copy.
    Outcome take(
        const QList<Edit> &edits, const JournalEntry &entry, const QList<SealedKeyChange> &changes)
    {
        for (const Edit &edit : edits) {
            RowKinds touched;
            if (auto done = applyUnchecked(tree, edit, touched); !done)
                return done.error();
            if (const auto *insert = std::get_if<InsertRow>(&edit))
                lastId = std::max(lastId, highestId(insert->content));
        }
        for (const SealedKeyChange &change : changes) {
            if (change.sealed)
                keys.insert(change.publicKey, *change.sealed);
            else
                keys.remove(change.publicKey);
        }
        journal.append(JournalRow::next(journal.isEmpty() ? JournalRow {} : journal.last(), entry));
        return ok();
    }
};

struct MemoryStorages::Disk
{
    const QDir folder = ownFolder();
    QMap<QString, std::shared_ptr<Office>> offices; ///< by their paths
    bool isFull = false;
    std::optional<Error> doubt;

    QString path(const QString &name) const
    {
        return QDir::cleanPath(folder.absoluteFilePath(name));
    }
    std::shared_ptr<Office> find(const QString &name) const { return offices.value(path(name)); }

    /// Whether a new office can be put there.
    Outcome checkTarget(const QString &path, Overwrite overwrite) const
    {
        const auto there = find(path);
        if (there && overwrite == Overwrite::No)
            return about(Error::Code::Storage, u"exists already"_s, path);
        if (there && there->writer)
            return about(Error::Code::Locked, u"is open in another program"_s, path);
        if (isFull)
            return about(Error::Code::Storage, u"cannot be written: the disk is full"_s, path);
        return ok();
    }
};

/// An office that is open for reading or writing; a path can be open several times.
class MemoryStorages::OpenOffice final : public Storage
{
public:
    OpenOffice(std::shared_ptr<Disk> disk, std::shared_ptr<Office> office, QString path,
        Access access, const Opener &opener)
        : m_disk(std::move(disk))
        , m_office(std::move(office))
        , m_path(std::move(path))
        , m_access(access)
        , m_changesByOthers(m_office->changesByOthers)
        , m_last(m_office->mark())
    {
        if (access == Access::Write)
            m_office->writer = { .program = QCoreApplication::applicationName(),
                .computer = QSysInfo::machineHostName(),
                .process = QCoreApplication::applicationPid(),
                .person = opener.person,
                .since = opener.now.toUTC() };
    }
    ~OpenOffice() override
    {
        if (m_access == Access::Write && !m_isOpenAgain)
            m_office->writer.reset();
    }
    Q_DISABLE_COPY_MOVE(OpenOffice)

    const QString &path() const override { return m_path; }
    Access access() const override { return m_access; }
    std::optional<LockHolder> writer() const override { return m_office->writer; }

    Outcome checkInPlace() const override
    {
        if (m_disk->offices.value(m_path) == m_office
            && m_office->changesByOthers == m_changesByOthers)
            return ok();
        const bool isThere = m_disk->offices.contains(m_path);
        return isThere ? about(Error::Code::Changed, u"was changed by another program"_s, m_path)
                       : about(Error::Code::Gone, u"is gone"_s, m_path);
    }
    const JournalMark &lastMark() const override { return m_last; }
    Result<std::unique_ptr<Storage>> openAgain() override
    {
        const auto there = m_disk->offices.value(m_path);
        if (!there)
            return about(Error::Code::NotFound, u"is not there"_s, m_path);
        m_isOpenAgain = true;
        const Opener opener { m_office->writer.value_or(LockHolder {}).person,
            m_office->writer.value_or(LockHolder {}).since };
        return std::unique_ptr<Storage>(
            std::make_unique<OpenOffice>(m_disk, there, m_path, m_access, opener));
    }

    Outcome readAtOnce(const std::function<Outcome()> &read) const override
    {
        ++m_office->readers;
        auto done = read();
        --m_office->readers;
        return done;
    }
    Result<Subtree> load() const override { return m_office->tree.subtree(m_office->tree.root()); }
    Result<qint64> lastId() const override { return m_office->lastId; }
    Result<StoredRows> rows(const Tree &wanted) const override
    {
        return StoredRows { storedRows(m_office->tree), storedRows(wanted), {} };
    }
    Result<QStringList> findProblems() const override { return QStringList(); }
    std::optional<QSet<RowId>> rowsWith(const QString & /*text*/) const override { return {}; }

    Result<qint64> lastEntry() const override { return m_office->journal.constLast().seq; }
    Outcome readJournal(const JournalRange &range,
        const std::function<Outcome(const JournalRow &)> &row) const override
    {
        const QList<JournalRow> rows = m_office->journal;
        const QString id = u':' + QString::number(range.about.value);
        for (const JournalRow &stored : rows) {
            const bool isWanted = stored.seq >= range.from && stored.seq <= range.to
                && (!range.about || stored.edits.contains(id));
            if (auto done = isWanted ? row(stored) : ok(); !done)
                return done;
        }
        return ok();
    }
    Result<QList<StoredKey>> sealedKeys() const override
    {
        QList<StoredKey> keys;
        for (auto it = m_office->keys.cbegin(); it != m_office->keys.cend(); ++it)
            keys.append({ it.key(), it.value() });
        return keys;
    }
    Result<QList<Draft>> drafts() const override { return m_office->drafts; }

    Outcome copyTo(const QString &name, Overwrite overwrite) const override
    {
        const QString path = m_disk->path(name);
        if (path == m_path)
            return about(Error::Code::Usage, u"is itself, not a copy"_s, path);
        if (auto done = m_disk->checkTarget(path, overwrite); !done)
            return done;
        auto copy = std::make_shared<Office>(*m_office);
        copy->writer.reset();
        copy->readers = 0;
        copy->isProtected = false;
        m_disk->offices[path] = std::move(copy);
        return ok();
    }

    Outcome write(const QList<Edit> &edits, const JournalEntry &entry,
        const QList<SealedKeyChange> &keys) override
    {
        if (auto may = checkWritable(); !may)
            return may;
        Office changed = *m_office;
        if (auto done = changed.take(edits, entry, keys); !done)
            return done;
        *m_office = std::move(changed);
        m_last = m_office->mark();
        return ok();
    }
    std::optional<Error> doubt() const override { return m_disk->doubt; }

    Outcome keepDraft(const Draft &draft) override
    {
        if (auto done = dropDraft(draft.of); !done)
            return done;
        m_office->drafts.append(draft);
        return ok();
    }
    Outcome dropDraft(const DraftPlace &place) override
    {
        if (auto may = checkWritable(); !may)
            return may;
        m_office->drafts.removeIf([&](const Draft &draft) { return draft.of == place; });
        return ok();
    }

private:
    Outcome checkWritable() const
    {
        if (m_access == Access::Read)
            return about(Error::Code::ReadOnly, u"is open for reading only"_s, m_path);
        if (m_office->readers > 0)
            return about(Error::Code::Locked, u"is being read"_s, m_path);
        if (auto inPlace = checkInPlace(); !inPlace)
            return inPlace;
        if (m_disk->isFull)
            return about(Error::Code::Storage, u"cannot be written: the disk is full"_s, m_path);
        return ok();
    }

    std::shared_ptr<Disk> m_disk;
    std::shared_ptr<Office> m_office;
    QString m_path;
    Access m_access;
    int m_changesByOthers; ///< of the office when it was opened
    JournalMark m_last;
    bool m_isOpenAgain = false; ///< the storage of openAgain() has the write access now
};

MemoryStorages::MemoryStorages()
    : m_disk(std::make_shared<Disk>())
{
}

MemoryStorages::~MemoryStorages() = default;

Result<std::unique_ptr<Storage>> MemoryStorages::create(const QString &name, Overwrite overwrite,
    const Subtree &content, const JournalEntry &entry, const Opener &opener) const
{
    const QString path = m_disk->path(name);
    if (auto done = m_disk->checkTarget(path, overwrite); !done)
        return done.error();
    auto office = std::make_shared<Office>();
    if (auto done = office->take({ InsertRow { {}, 0, content } }, entry, {}); !done)
        return done.error();
    m_disk->offices[path] = office;
    return std::unique_ptr<Storage>(
        std::make_unique<OpenOffice>(m_disk, office, path, Access::Write, opener));
}

Outcome MemoryStorages::make(const QString &name, Overwrite overwrite, const Subtree &content,
    const JournalEntry &entry, const Opener &opener,
    const std::function<Outcome(const Storage &made)> &accept) const
{
    const QString path = m_disk->path(name);
    if (auto done = m_disk->checkTarget(path, overwrite); !done)
        return done;
    auto office = std::make_shared<Office>();
    if (auto done = office->take({ InsertRow { {}, 0, content } }, entry, {}); !done)
        return done;
    if (auto done = accept(OpenOffice(m_disk, office, path, Access::Read, opener)); !done)
        return done;
    m_disk->offices[path] = office;
    return m_disk->doubt ? Outcome(*m_disk->doubt) : ok();
}

Result<std::unique_ptr<Storage>> MemoryStorages::open(
    const QString &name, Access access, const Opener &opener) const
{
    const QString path = m_disk->path(name);
    const auto office = m_disk->find(path);
    if (!office)
        return about(Error::Code::NotFound, u"is not there"_s, path);
    if (access == Access::Write && office->isProtected)
        return about(Error::Code::ReadOnly, u"can only be read here"_s, path);
    const bool isBroken
        = opener.lock == Lock::Break && office->writer && !office->writer->isAliveHere;
    if (access == Access::Write && office->writer && !isBroken)
        return about(Error::Code::Locked,
            u"is open in another program by "_s + office->writer->person, path);
    return std::unique_ptr<Storage>(
        std::make_unique<OpenOffice>(m_disk, office, path, access, opener));
}

Outcome MemoryStorages::backUp(const QString &name, const QString &copy) const
{
    auto office = open(name, Access::Read);
    return office ? (*office)->copyTo(copy, Overwrite::No) : Outcome(office.error());
}

/// Memory is never damaged: all can be read.
Result<Rescue> MemoryStorages::rescue(const QString &name) const
{
    const auto office = m_disk->find(name);
    if (!office)
        return about(Error::Code::NotFound, u"is not there"_s, name);
    Rescue rescue { .journal = office->journal,
        .isJournalWhole = true,
        .rows = {},
        .isContentWhole = true,
        .keys = {},
        .areKeysWhole = true };
    for (auto it = office->keys.cbegin(); it != office->keys.cend(); ++it)
        rescue.keys.append({ it.key(), it.value() });
    for (const RowId id : office->tree.descendants(office->tree.root()))
        rescue.rows.append({ .id = id,
            .parent = office->tree.parent(id),
            .position = id == office->tree.root() ? 0 : office->tree.position(id),
            .kind = office->tree.kind(id),
            .value = office->tree.value(id),
            .extra = office->tree.find(id)->extra,
            .hasFields = true });
    return rescue;
}

Result<std::unique_ptr<Storage>> MemoryStorages::rebuild(const QString &name, Overwrite overwrite,
    const RebuiltOffice &rebuilt, const Opener &opener) const
{
    const QString path = m_disk->path(name);
    if (auto done = m_disk->checkTarget(path, overwrite); !done)
        return done.error();
    auto office = std::make_shared<Office>();
    office->tree.insert({}, 0, rebuilt.office);
    office->journal = rebuilt.journal;
    for (const StoredKey &key : rebuilt.keys)
        office->keys.insert(key.publicKey, key.sealed);
    office->lastId = std::max(rebuilt.lastId, highestId(rebuilt.office));
    m_disk->offices[path] = office;
    return std::unique_ptr<Storage>(
        std::make_unique<OpenOffice>(m_disk, office, path, Access::Write, opener));
}

void MemoryStorages::setFull(bool full)
{
    m_disk->isFull = full;
}

void MemoryStorages::doubt(const std::optional<Error> &why)
{
    m_disk->doubt = why;
}

void MemoryStorages::protect(const QString &path)
{
    m_disk->find(path)->isProtected = true;
}

void MemoryStorages::changeByOthers(const QString &path, const SetField &edit)
{
    const auto office = m_disk->find(path);
    carryOut(office->tree, edit);
    ++office->changesByOthers;
}

} // namespace ita::test
