// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rows/edit.h"
#include "core/storage/storage.h"

#include <QObject>

#include <memory>

namespace ita {

/// Who works with this program; shown in the journal and to others who find the file locked.
struct Author
{
    QString name;
    Clock clock = systemClock();
    QString person {}; ///< key of the Person of the file; empty: the owner of the file
};

/// The open office file in memory, and the only way to change it. A change is first written to the
/// storage, then applied in memory edit by edit; signals are emitted before and after each edit.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Makes a new file with `office`. `label` names its first journal entry. `storages`, here and
    /// below, must outlive the session.
    static Result<std::unique_ptr<Session>> create(const Storages &storages, const QString &path,
        Overwrite overwrite, Subtree office, const QString &label, const Author &author,
        Lock lock = Lock::Respect);
    /// Opens for writing, or read-only when the file is locked or cannot be written here; then
    /// whyReadOnly() gives the reason.
    static Result<std::unique_ptr<Session>> open(const Storages &storages, const QString &path,
        Access access, const Author &author, Lock lock = Lock::Respect);

    const Tree &tree() const { return m_tree; }
    const QString &path() const { return m_storage->path(); }
    /// For reading the history and the keys. Only the session writes.
    const Storage &storage() const { return *m_storage; }
    /// Where review copies are made and read.
    const Storages &storages() const { return m_storages; }

    /// A session on what is stored at path() now, to go on with in the place of this one. After an
    /// error this one goes on.
    Result<std::unique_ptr<Session>> openAgain();
    /// Whether that storage holds all that is stored in this one: its history goes on from ours.
    Result<bool> isHeldBy(const Storage &other) const;

    bool isReadOnly() const { return m_storage->access() == Access::Read; }
    /// The error of apply() in a read-only session.
    const Error &whyReadOnly() const { return m_whyReadOnly; }
    /// Who had the file open for writing when it was locked on opening.
    const std::optional<LockHolder> &lockHolder() const { return m_lockHolder; }

    const QString &author() const { return m_author.name; }
    void setAuthor(const QString &name) { m_author.name = name; }
    /// The person of the file who works here, which decides what apply() allows. In a review copy
    /// it is always the person the copy is for. Empty: the owner of the file.
    QString person() const;
    void setPerson(const QString &key);
    const Clock &clock() const { return m_author.clock; }
    /// The time of the session's clock, UTC.
    QDateTime now() const { return m_author.clock().toUTC(); }
    /// The day on the calendar of this computer.
    QDate today() const { return now().toLocalTime().date(); }
    /// The permanent identity of the file: the hash of its first journal entry.
    const QString &fileId() const { return m_fileId; }

    /// Applies all edits or none. Returns the change that undoes it; without edits when there was
    /// nothing to change, and then nothing is written and no signal emitted. Rows without an id get
    /// one, which is in the inverse. Must not be called from a slot of the signals below, except
    /// changed() and saved().
    Result<Change> apply(const Change &change);
    /// The same in the name of an authenticated person, and with changes of sealed keys.
    Result<Change> applyAs(
        const QString &person, const Change &change, const QList<SealedKeyChange> &keys = {});
    /// As Storage, for the session's office. Nothing is announced.
    Outcome keepDraft(const Draft &draft);
    Outcome dropDraft(const DraftPlace &place);

Q_SIGNALS:
    /// person() has changed.
    void personChanged();
    /// A change has been found valid and is about to be stored: what is stored is still without it.
    void aboutToWrite(const ita::Change &change);
    /// Once before all edits of a change, for receivers that handle a change as a whole.
    void aboutToChange(const ita::Change &change);
    /// The row is inserted with all rows below it.
    void aboutToInsert(ita::RowId parent, ita::RowKind kind, qsizetype position);
    void inserted(ita::RowId row);
    void aboutToRemove(ita::RowId row);
    void removed(ita::RowId parent, ita::RowKind kind, qsizetype position);
    /// `position` is the row's new index, counted without the row itself.
    void aboutToMove(ita::RowId row, ita::RowId parent, qsizetype position);
    void moved(ita::RowId row, ita::RowId oldParent, qsizetype oldPosition);
    void fieldChanged(ita::RowId row, const ita::Field *field);

    /// Once after all edits of a change.
    void changed(const ita::Change &change);
    /// The change is on disk, at this UTC time.
    void saved(const QDateTime &time);
    /// It is stored, but the disk has reported this: it may not survive a power failure.
    void storedInDoubt(const ita::Error &why);

private:
    Session(const Storages &storages, std::unique_ptr<Storage> storage, const Author &author);
    /// Makes the session of an open storage.
    static Result<std::unique_ptr<Session>> start(
        const Storages &storages, std::unique_ptr<Storage> storage, const Author &author);
    Outcome load();
    Outcome readContent();
    Outcome readFileId();
    Outcome readSent();
    QDateTime timeOf(const QList<Edit> &edits) const;
    Outcome checkBinding(const QList<Edit> &edits, const JournalEntry &entry) const;
    QString nameFor(const QString &person) const;
    void play(const Edit &edit);
    void playInsert(const InsertRow &edit);
    void playRemove(const RemoveRow &edit);
    void playMove(const MoveRow &edit);

    const Storages &m_storages;
    std::unique_ptr<Storage> m_storage;
    Tree m_tree;
    Author m_author;
    QString m_fileId;
    std::optional<Tree> m_sent; ///< the content with which a review copy was sent
    qint64 m_nextId = 1;
    Error m_whyReadOnly;
    std::optional<LockHolder> m_lockHolder;
    bool m_applying = false;
};

} // namespace ita
