// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/secondversion.h"

#include "core/model/replay.h"
#include "core/model/session.h"

#include <algorithm>

namespace ita {
namespace {

/// The hash of one entry; empty when there is none of this number.
Result<QString> hashOf(const Storage &storage, qint64 seq)
{
    QString hash;
    auto read = storage.readJournal({ .from = seq, .to = seq }, [&](const JournalRow &row) {
        hash = row.hash;
        return ok();
    });
    return read ? Result<QString>(hash) : Result<QString>(read.error());
}

/// The number of the last entry that both histories have. Each hash stands for all entries before
/// it, so the place where they part is found by halving.
Result<qint64> lastShared(const Storage &here, const Storage &there)
{
    const auto mostHere = here.lastEntry();
    if (!mostHere)
        return mostHere.error();
    const auto mostThere = there.lastEntry();
    if (!mostThere)
        return mostThere.error();
    qint64 same = 0;
    qint64 other = std::min(*mostHere, *mostThere) + 1;
    while (other - same > 1) {
        const qint64 middle = same + (other - same) / 2;
        const auto hashHere = hashOf(here, middle);
        const auto hashThere = hashOf(there, middle);
        if (!hashHere || !hashThere)
            return hashHere ? hashThere.error() : hashHere.error();
        (*hashHere == *hashThere ? same : other) = middle;
    }
    return same;
}

/// Whether years leave the file with this entry.
Result<bool> isArchiveEntry(const Storage &storage, qint64 seq)
{
    bool isOne = false;
    auto read = storage.readJournal({ .from = seq, .to = seq }, [&](const JournalRow &row) {
        const QJsonArray edits = row.entry().edits;
        for (const QJsonValue form : edits) {
            const auto edit = editFromJournal(form.toObject());
            const auto *insert = edit ? std::get_if<InsertRow>(&*edit) : nullptr;
            isOne = isOne || (insert && kindOf(insert->content.value) == RowKind::ArchivedYear);
        }
        return ok();
    });
    return read ? Result<bool>(isOne) : Result<bool>(read.error());
}

/// Whether one is the archive of a year of the other, or both are archives of one file: they part
/// with an entry of the archiving.
bool isArchived(const Storage &here, const Storage &there, qint64 shared)
{
    const auto isHere = isArchiveEntry(here, shared + 1);
    const auto isThere = isArchiveEntry(there, shared + 1);
    return isHere && isThere && *isHere && *isThere;
}

void collectIds(const Subtree &row, QSet<RowId> &ids)
{
    ids.insert(row.id);
    for (const Subtree &child : row.children)
        collectIds(child, ids);
}

/// All rows that the first `to` entries have brought.
Result<QSet<RowId>> rowsUpTo(const Storage &storage, qint64 to)
{
    QSet<RowId> rows;
    if (to == 0)
        return rows;
    const auto collect = [&](const JournalRow &, const Edit &edit, const Tree &) {
        if (const auto *insert = std::get_if<InsertRow>(&edit))
            collectIds(insert->content, rows);
    };
    auto replay = replayJournal(storage, { .edit = collect, .entry = {} }, to);
    return replay ? Result<QSet<RowId>>(rows) : Result<QSet<RowId>>(replay.error());
}

/// Numbers the rows of the other version as SecondVersion says.
class Renumbering
{
public:
    Renumbering(const Tree &here, const QSet<RowId> &shared, qint64 firstFree)
        : m_here(here)
        , m_shared(shared)
        , m_next(firstFree)
    {
    }

    void number(Subtree &row, RowId parent)
    {
        if (!m_shared.contains(row.id)) {
            const RowId twin = equalRow(row, parent);
            row.id = twin ? twin : RowId { m_next++ };
        }
        for (Subtree &child : row.children)
            number(child, row.id);
    }

private:
    RowId equalRow(const Subtree &row, RowId parent)
    {
        if (!m_here.contains(parent))
            return {};
        for (const RowId child : m_here.children(parent)) {
            if (m_shared.contains(child) || m_taken.contains(child)
                || m_here.value(child) != row.value)
                continue;
            m_taken.insert(child);
            return child;
        }
        return {};
    }

    const Tree &m_here;
    const QSet<RowId> &m_shared;
    QSet<RowId> m_taken; ///< rows here that have got their equal
    qint64 m_next;
};

void forgetNumbers(Subtree &row, const QSet<RowId> &known)
{
    if (!known.contains(row.id))
        row.id = {};
    for (Subtree &child : row.children)
        forgetNumbers(child, known);
}

} // namespace

QList<Edit> SecondVersion::merging(const QList<Edit> &edits, const Tree &now) const
{
    QList<Edit> merged;
    for (Edit edit : edits) {
        if (auto *insert = std::get_if<InsertRow>(&edit))
            forgetNumbers(insert->content, shared);
        const auto *remove = std::get_if<RemoveRow>(&edit);
        const auto *move = std::get_if<MoveRow>(&edit);
        const bool wasAddedHere = remove && !shared.contains(remove->row);
        const bool goesBelowNew
            = move && !now.contains(move->parent) && !shared.contains(move->parent);
        if (!wasAddedHere && !goesBelowNew)
            merged.append(edit);
    }
    return merged;
}

bool isSecondVersion(const Session &session, const QString &path)
{
    const auto other = session.storages().open(path, Access::Read);
    if (!other)
        return false;
    const auto shared = lastShared(session.storage(), **other);
    const auto last = (*other)->lastEntry();
    return shared && last && *shared > 0 && *last > *shared
        && !isArchived(session.storage(), **other, *shared);
}

Result<SecondVersion> readSecondVersion(const Session &session, const QString &path)
{
    auto contents = readBackup(session.storages(), path);
    if (!contents)
        return contents.error();
    const auto other = session.storages().open(path, Access::Read);
    if (!other)
        return other.error();
    const auto parted = lastShared(session.storage(), **other);
    if (!parted)
        return parted.error();
    auto shared = rowsUpTo(**other, *parted);
    if (!shared)
        return shared.error();
    const auto lastHere = session.storage().lastId();
    const auto lastThere = (*other)->lastId();
    if (!lastHere || !lastThere)
        return lastHere ? lastThere.error() : lastHere.error();
    Subtree office = contents->tree.subtree(contents->tree.root());
    Renumbering(session.tree(), *shared, std::max(*lastHere, *lastThere) + 1).number(office, {});
    contents->tree = {};
    contents->tree.insert({}, 0, office);
    return SecondVersion { std::move(contents).value(), std::move(shared).value() };
}

} // namespace ita
