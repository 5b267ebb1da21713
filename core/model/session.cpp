// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/changeplan.h"
#include "core/model/guard.h"
#include "core/model/history.h"
#include "core/model/replay.h"
#include "core/rows/newtext.h"
#include "core/signoff/record.h"

#include <QDir>
#include <QScopedValueRollback>

#include <algorithm>

namespace ita {
namespace {

/// Whether the file may be readable although it cannot be opened for writing.
bool canStillRead(const Error &error)
{
    return error.code == Error::Code::Locked || error.code == Error::Code::ReadOnly;
}

} // namespace

Session::Session(const Storages &storages, std::unique_ptr<Storage> storage, const Author &author)
    : m_storages(storages)
    , m_storage(std::move(storage))
    , m_author(author)
{
}

Result<std::unique_ptr<Session>> Session::create(const Storages &storages, const QString &path,
    Overwrite overwrite, Subtree office, const QString &label, const Author &author, Lock lock)
{
    Tree empty;
    auto plan
        = planChange(empty, { label, { InsertRow { {}, 0, withoutTraps(std::move(office)) } } }, 1);
    if (!plan)
        return plan.error();
    const QDateTime now = author.clock();
    const JournalEntry entry { now, withoutTraps(author.name), withoutTraps(label), plan->journal };
    const auto &insertion = std::get<InsertRow>(plan->change.edits.constFirst());
    auto storage
        = storages.create(path, overwrite, insertion.content, entry, { author.name, now, lock });
    if (!storage)
        return storage.error();
    return start(storages, std::move(storage).value(), author);
}

Result<std::unique_ptr<Session>> Session::open(
    const Storages &storages, const QString &path, Access access, const Author &author, Lock lock)
{
    auto storage = storages.open(path, access, { author.name, author.clock(), lock });
    if (storage || access == Access::Read || !canStillRead(storage.error())) {
        if (!storage)
            return storage.error();
        return start(storages, std::move(storage).value(), author);
    }
    const Error refused = storage.error();
    auto readable = storages.open(path, Access::Read);
    if (!readable)
        return readable.error();
    auto session = start(storages, std::move(readable).value(), author);
    if (session) {
        (*session)->m_whyReadOnly = refused;
        if (refused.code == Error::Code::Locked)
            (*session)->m_lockHolder = (*session)->storage().writer();
    }
    return session;
}

Result<std::unique_ptr<Session>> Session::start(
    const Storages &storages, std::unique_ptr<Storage> storage, const Author &author)
{
    std::unique_ptr<Session> session(new Session(storages, std::move(storage), author));
    if (auto done = session->load(); !done)
        return done.error();
    return session;
}

Result<std::unique_ptr<Session>> Session::openAgain()
{
    auto storage = m_storage->openAgain();
    return storage ? start(m_storages, std::move(storage).value(), m_author)
                   : Result<std::unique_ptr<Session>>(storage.error());
}

Result<bool> Session::isHeldBy(const Storage &other) const
{
    const JournalMark &ours = m_storage->lastMark();
    bool isHeld = false;
    const auto read
        = other.readJournal({ .from = ours.seq, .to = ours.seq }, [&](const JournalRow &row) {
              isHeld = row.hash == ours.hash;
              return ok();
          });
    if (!read)
        return read.error();
    return isHeld;
}

Outcome Session::load()
{
    if (isReadOnly())
        m_whyReadOnly = { Error::Code::ReadOnly,
            tr("“%1” is open for reading only").arg(QDir::toNativeSeparators(path())), {} };
    return m_storage->readAtOnce([this] { return readContent(); });
}

Outcome Session::readContent()
{
    auto office = m_storage->load();
    if (!office)
        return office.error();
    auto lastId = m_storage->lastId();
    if (!lastId)
        return lastId.error();
    m_tree.insert({}, 0, *office);
    // A counter that was set back must not give the number of a row that is there.
    m_nextId = *lastId + 1;
    const QList<RowId> rows = m_tree.descendants(m_tree.root());
    for (const RowId row : rows)
        m_nextId = std::max(m_nextId, row.value + 1);
    if (auto read = readFileId(); !read)
        return read;
    return heldCopy(m_tree) ? readSent() : ok();
}

Outcome Session::readSent()
{
    auto replay = replayJournal(*m_storage, {}, 1);
    if (!replay)
        return replay.error();
    m_sent = std::move(replay->tree);
    return ok();
}

Outcome Session::readFileId()
{
    return m_storage->readJournal({ .from = 1, .to = 1 }, [this](const JournalRow &row) {
        m_fileId = row.hash;
        return ok();
    });
}

QString Session::person() const
{
    return actingPerson(m_tree, m_author.person);
}

void Session::setPerson(const QString &key)
{
    if (key == m_author.person)
        return;
    m_author.person = key;
    Q_EMIT personChanged();
}

/// The journal's author: the person's name or, where it is not known, the position.
QString Session::nameFor(const QString &person) const
{
    return personRow(m_tree, person) ? nameOfPerson(m_tree, person) : m_author.name;
}

/// An entry that adds a sign-off says the time that was signed.
QDateTime Session::timeOf(const QList<Edit> &edits) const
{
    const QList<const InsertRow *> records = newRecords(edits);
    if (records.isEmpty())
        return m_author.clock();
    return QDateTime::fromString(
        std::get<SignOffRecord>(records.constFirst()->content.value).time, Qt::ISODateWithMs);
}

/// What is signed now is signed together with the history up to now.
Outcome Session::checkBinding(const QList<Edit> &edits, const JournalEntry &entry) const
{
    const QList<const InsertRow *> records = newRecords(edits);
    if (records.isEmpty())
        return ok();
    const auto last = lastHash(*m_storage);
    if (!last)
        return last.error();
    const JournalRow row = JournalRow::next({ .seq = 0, .hash = *last }, entry);
    for (const InsertRow *insert : records) {
        const auto &record = std::get<SignOffRecord>(insert->content.value);
        if (record.form != signOffForm(record.paper))
            return Error { Error::Code::Invalid,
                tr("The sign-off does not bind the history of the file"), {} };
        if (auto bound = checkHistory(m_tree, record, { row.previous, row.author, row.time });
            !bound)
            return bound;
    }
    return ok();
}

Result<Change> Session::apply(const Change &change)
{
    return applyAs(person(), change);
}

Result<Change> Session::applyAs(
    const QString &person, const Change &change, const QList<SealedKeyChange> &keys)
{
    if (isReadOnly())
        return m_whyReadOnly;
    if (m_applying)
        return Error { Error::Code::Usage, tr("Another change is being made at this moment"), {} };
    const Tree *sent = m_sent ? &*m_sent : nullptr;
    const auto guard
        = [&](const Tree &tree, const Edit &edit) { return checkEdit(tree, edit, person, sent); };
    auto plan = planChange(m_tree, change, m_nextId, guard);
    if (!plan)
        return plan.error();
    if (plan->change.edits.isEmpty())
        return plan->change;
    if (auto closed = sent ? checkClosings(*sent, m_tree, plan->change.edits) : ok(); !closed)
        return closed.error();
    // Names of files and of the system's users may hold any character.
    const JournalEntry entry { timeOf(plan->change.edits), withoutTraps(nameFor(person)),
        withoutTraps(change.label), plan->journal };
    if (auto binding = checkBinding(plan->change.edits, entry); !binding)
        return binding.error();
    Q_EMIT aboutToWrite(plan->change);
    if (auto done = m_storage->write(plan->change.edits, entry, keys); !done)
        return done.error();
    m_nextId = plan->nextId;
    {
        const QScopedValueRollback applying(m_applying, true);
        Q_EMIT aboutToChange(plan->change);
        for (const Edit &edit : std::as_const(plan->change.edits))
            play(edit);
    }
    Q_EMIT changed(plan->change);
    Q_EMIT saved(entry.time);
    if (const auto doubt = m_storage->doubt())
        Q_EMIT storedInDoubt(*doubt);
    return plan->inverse;
}

Outcome Session::keepDraft(const Draft &draft)
{
    return isReadOnly() ? Outcome(m_whyReadOnly) : m_storage->keepDraft(draft);
}

Outcome Session::dropDraft(const DraftPlace &place)
{
    return isReadOnly() ? Outcome(m_whyReadOnly) : m_storage->dropDraft(place);
}

void Session::play(const Edit &edit)
{
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        playInsert(*insert);
    else if (const auto *remove = std::get_if<RemoveRow>(&edit))
        playRemove(*remove);
    else if (const auto *move = std::get_if<MoveRow>(&edit))
        playMove(*move);
    else {
        const auto &set = std::get<SetField>(edit);
        carryOut(m_tree, edit);
        Q_EMIT fieldChanged(set.row, describe(m_tree.value(set.row)).field(set.field));
    }
}

void Session::playInsert(const InsertRow &edit)
{
    Q_EMIT aboutToInsert(edit.parent, kindOf(edit.content.value), edit.position);
    carryOut(m_tree, edit);
    Q_EMIT inserted(edit.content.id);
}

void Session::playRemove(const RemoveRow &edit)
{
    const RowId parent = m_tree.parent(edit.row);
    const RowKind kind = m_tree.kind(edit.row);
    const qsizetype position = m_tree.position(edit.row);
    Q_EMIT aboutToRemove(edit.row);
    carryOut(m_tree, edit);
    Q_EMIT removed(parent, kind, position);
}

void Session::playMove(const MoveRow &edit)
{
    const RowId oldParent = m_tree.parent(edit.row);
    const qsizetype oldPosition = m_tree.position(edit.row);
    Q_EMIT aboutToMove(edit.row, edit.parent, edit.position);
    carryOut(m_tree, edit);
    Q_EMIT moved(edit.row, oldParent, oldPosition);
}

} // namespace ita
