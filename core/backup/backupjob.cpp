// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"

#include "core/base/durablefile.h"
#include "core/storage/storage.h"

#include <QFile>
#include <QFileInfo>

namespace ita {
namespace {

/// The entry that a backup's history ends with.
Result<JournalRow> lastEntryOf(const Storage &storage)
{
    auto last = storage.lastEntry();
    if (!last)
        return last.error();
    JournalRow found;
    auto read = storage.readJournal({ .from = *last, .to = *last }, [&](const JournalRow &row) {
        found = row;
        return ok();
    });
    if (!read)
        return read.error();
    return found;
}

/// Hashes are chained: who has the same entry has all before it.
bool holdsHistoryOf(const Storage &newer, const Storage &older)
{
    const auto last = lastEntryOf(older);
    if (!last || last->hash.isEmpty())
        return false;
    bool isHeld = false;
    const auto read
        = newer.readJournal({ .from = last->seq, .to = last->seq }, [&](const JournalRow &row) {
              isHeld = row.hash == last->hash;
              return ok();
          });
    return read && isHeld;
}

void thin(const Storages &storages, const QList<Backup> &backups, const Backup &made,
    const BackupPlaces &places, const QDateTime &now)
{
    const QList<Backup> old = toThin(backups, now, places.rule);
    if (old.isEmpty())
        return;
    const auto newest = storages.open(made.path, Access::Read);
    for (const Backup &backup : old) {
        if (!newest || backup.path == made.path)
            continue;
        const auto older = storages.open(backup.path, Access::Read);
        // One that cannot be removed is tried again with the next backup.
        if (older && holdsHistoryOf(**newest, **older))
            QFile::remove(backup.path);
    }
}

class BackupMaker
{
public:
    BackupMaker(const Storages &storages, const BackupPlaces &places, const BackupOrder &order)
        : m_storages(storages)
        , m_places(places)
        , m_order(order)
    {
    }

    BackupOutcome run()
    {
        const auto first = makeIn(m_places.first, m_order.office);
        std::optional<Backup> second;
        if (!m_places.second.isEmpty())
            second = makeIn(m_places.second, first ? first->path : m_order.office);
        m_outcome.made = first ? first : second;
        return m_outcome;
    }

private:
    std::optional<Backup> makeIn(const QString &place, const QString &from)
    {
        const QString folder = backupFolder(m_order.office, place);
        if (auto made = makeBackupFolder(folder, place); !made)
            return failed(made.error());
        const QFileInfo office(m_order.office);
        const QString path = freeBackupPath(folder,
            { office.completeBaseName(), office.suffix(), m_order.fileId.left(kBackupIdLength),
                m_order.time, m_order.reason });
        removeLeftovers(path);
        if (auto made = m_storages.backUp(from, path); !made)
            return failed(made.error());
        const Backup backup { path, m_order.time, m_order.reason, QFileInfo(path).size() };
        thin(m_storages, backupsIn(folder, m_order.office, m_order.fileId), backup, m_places,
            m_order.time);
        return backup;
    }

    std::optional<Backup> failed(const Error &error)
    {
        m_outcome.troubles.append(error);
        return {};
    }

    const Storages &m_storages;
    const BackupPlaces &m_places;
    const BackupOrder &m_order;
    BackupOutcome m_outcome;
};

} // namespace

void clearBackupFolders(const BackupPlaces &places, const QString &officePath)
{
    removeLeftovers(backupFolder(officePath, places.first) + u"/any"_s);
    if (!places.second.isEmpty())
        removeLeftovers(backupFolder(officePath, places.second) + u"/any"_s);
}

std::optional<Backup> backupOfNow(const Storages &storages, const BackupPlaces &places,
    const QString &office, const QString &fileId)
{
    const QList<Backup> backups = backupsIn(backupFolder(office, places.first), office, fileId);
    if (backups.isEmpty())
        return {};
    const auto newest = storages.open(backups.constFirst().path, Access::Read);
    const auto now = storages.open(office, Access::Read);
    if (!newest || !now || !holdsHistoryOf(**newest, **now))
        return {};
    const auto problems = (*newest)->findProblems();
    return problems && problems->isEmpty() ? std::optional(backups.constFirst()) : std::nullopt;
}

BackupOutcome backUp(const Storages &storages, const BackupPlaces &places, const BackupOrder &order)
{
    return BackupMaker(storages, places, order).run();
}

} // namespace ita
