// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/edithistory.h"

#include "core/model/session.h"
#include "ui/commands/fieldcommands.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ita {
namespace {

/// Interval for storing unsaved values again.
constexpr int kRetryMilliseconds = 2000;

/// Whether the error is one of the file and not of the change, which may succeed later or
/// elsewhere.
bool mayPass(const Error &error)
{
    return error.code == Error::Code::Storage || error.code == Error::Code::Locked
        || error.code == Error::Code::ReadOnly || error.code == Error::Code::Gone
        || error.code == Error::Code::Changed || error.code == Error::Code::Damaged;
}

QList<RowId> insertedRows(const Change &inverse)
{
    QList<RowId> rows;
    for (const Edit &edit : inverse.edits)
        if (const auto *removal = std::get_if<RemoveRow>(&edit))
            rows.prepend(removal->row);
    return rows;
}

void takeIdsOff(Subtree &subtree)
{
    subtree.id = {};
    for (Subtree &child : subtree.children)
        takeIdsOff(child);
}

/// The text of a draft of a field: the typed value and, where it is to be stored later, the one
/// that it is to replace.
QString draftText(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QJsonArray valuesIn(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.text.toUtf8()).array();
}

} // namespace

/// One undo step. It holds the change that the next undo() or redo() applies, and then replaces it
/// by its inverse. It is made after its change was applied, so QUndoStack's first redo() is
/// skipped.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(EditHistory &history, const Change &done, Change inverse, int run)
        : QUndoCommand(done.label)
        , m_history(history)
        , m_place(placeOf(done))
        , m_next(std::move(inverse))
        , m_run(run)
    {
    }

    int id() const override { return m_run > 0 ? 1 : -1; }

    void undo() override { swap(); }
    void redo() override { swap(); }

    /// Merges commands of one run of typing. The older command keeps its inverse, which restores
    /// the value before both.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &newer = static_cast<const ChangeCommand &>(*other);
        return newer.m_run == m_run;
    }

    const Place &place() const { return m_place; }
    /// Whether the last undo() or redo() failed but may succeed later. QUndoStack counts it as
    /// done, so the caller must reset its index.
    bool hasFailed() const { return m_skips; }

    /// The place of the change: that of the last edit, as edits that follow from it come before it.
    static Place placeOf(const Change &change)
    {
        const Edit &last = change.edits.last();
        if (const auto *set = std::get_if<SetField>(&last))
            return { set->row, set->field };
        if (const auto *move = std::get_if<MoveRow>(&last))
            return { move->row, {} };
        if (const auto *remove = std::get_if<RemoveRow>(&last))
            return { remove->row, {} };
        return { std::get<InsertRow>(last).content.id, {} };
    }

private:
    void swap()
    {
        if (std::exchange(m_skips, false))
            return;
        m_next.label = text();
        const Result<Change> inverse = m_history.m_session.apply(m_next);
        if (inverse) {
            m_next = *inverse;
            m_skips = false;
            return;
        }
        m_skips = mayPass(inverse.error());
        setObsolete(!m_skips);
        Q_EMIT m_history.failed(inverse.error());
    }

    EditHistory &m_history;
    Place m_place;
    Change m_next;
    int m_run; ///< 0: never merges
    bool m_skips = true; ///< skip the next undo() or redo()
};

EditHistory::EditHistory(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_drafts(session)
{
    m_retry.setInterval(kRetryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &EditHistory::storeUnsaved);
    takeUpUnstored();
}

const Tree &EditHistory::tree() const
{
    return m_session.tree();
}

Result<QList<RowId>> EditHistory::apply(const Change &change)
{
    endTyping();
    return carryOut(change, 0);
}

Result<QList<RowId>> EditHistory::carryOut(const Change &change, int run)
{
    const Result<Change> inverse = m_session.apply(change);
    if (!inverse) {
        if (!m_retrying)
            Q_EMIT failed(inverse.error());
        return inverse.error();
    }
    const QList<RowId> inserted = insertedRows(*inverse);
    if (inverse->edits.isEmpty())
        return inserted;
    auto *command = new ChangeCommand(*this, change, *inverse, run);
    const Place place = inserted.isEmpty() ? command->place() : Place { inserted.last(), {} };
    m_undoStack.push(command);
    Q_EMIT touched(place.row, place.field);
    return inserted;
}

void EditHistory::undo()
{
    takeStep(m_undoStack.index() - 1, &QUndoStack::undo);
}

void EditHistory::redo()
{
    takeStep(m_undoStack.index(), &QUndoStack::redo);
}

void EditHistory::takeStep(int step, void (QUndoStack::*take)())
{
    const int index = m_undoStack.index();
    const int count = m_undoStack.count();
    const auto *command = static_cast<const ChangeCommand *>(m_undoStack.command(step));
    if (!command)
        return;
    const Place place = command->place();
    endTyping();
    (m_undoStack.*take)();
    if (m_undoStack.count() == count && command->hasFailed())
        m_undoStack.setIndex(index);
    else
        Q_EMIT stepTaken(place);
}

Outcome EditHistory::type(RowId row, const Field &field, const QJsonValue &value)
{
    const Outcome stored = store(row, field, value);
    const bool isForLater = !stored && mayPass(stored.error()) && !m_session.isReadOnly();
    if (isForLater)
        keep(row, field, value);
    else
        forget(row, field);
    if (stored || isForLater)
        takeBack(row, field);
    else
        keepHalfTyped(row, field, value);
    return stored;
}

void EditHistory::keepHalfTyped(RowId row, const Field &field, const QJsonValue &typed)
{
    if (!tree().contains(row) || halfTyped(row, field.name()) == typed)
        return;
    m_drafts.keep(DraftKind::HalfTyped, { row, field.name() }, draftText({ typed }));
    Q_EMIT halfTypedChanged(row, &field);
}

std::optional<QJsonValue> EditHistory::halfTyped(RowId row, const QString &field) const
{
    const auto draft = m_drafts.find(DraftKind::HalfTyped, { row, field });
    return draft ? std::optional<QJsonValue>(valuesIn(*draft).at(0)) : std::nullopt;
}

void EditHistory::takeBack(RowId row, const Field &field)
{
    const Place place { row, field.name() };
    if (!m_drafts.find(DraftKind::HalfTyped, place))
        return;
    m_drafts.drop(DraftKind::HalfTyped, place);
    Q_EMIT halfTypedChanged(row, &field);
}

/// Values that the file did not take before the program was ended. One whose field has another
/// value now, from elsewhere, is left for the person to judge.
void EditHistory::takeUpUnstored()
{
    const QList<Draft> drafts = m_drafts.ofPerson();
    for (const Draft &draft : drafts) {
        if (draft.of.kind != DraftKind::Unstored)
            continue;
        const auto &[row, key] = draft.of.place;
        const RowValue &value = tree().value(row);
        const QJsonArray values = valuesIn(draft);
        const Field *field = describe(value).field(key);
        const bool isUnchanged = field && field->get(value) == values.at(1);
        if (isUnchanged && field->check(values.at(0))) {
            m_unsaved.append({ row, field, values.at(0) });
            m_retry.start();
            continue;
        }
        m_drafts.drop(DraftKind::Unstored, draft.of.place);
        if (field)
            keepHalfTyped(row, *field, values.at(0));
    }
}

void EditHistory::keep(RowId row, const Field &field, const QJsonValue &value)
{
    const auto same = std::ranges::find_if(
        m_unsaved, [&](const Unsaved &kept) { return kept.row == row && kept.field == &field; });
    if (same != m_unsaved.end())
        same->value = value;
    else
        m_unsaved.append({ row, &field, value });
    m_drafts.keep(DraftKind::Unstored, { row, field.name() },
        draftText({ value, field.get(tree().value(row)) }));
    m_retry.start();
    Q_EMIT unsavedChanged(m_unsaved.size());
}

void EditHistory::forget(RowId row, const Field &field)
{
    const auto gone = m_unsaved.removeIf(
        [&](const Unsaved &kept) { return kept.row == row && kept.field == &field; });
    if (m_unsaved.isEmpty())
        m_retry.stop();
    m_drafts.drop(DraftKind::Unstored, { row, field.name() });
    if (gone > 0)
        Q_EMIT unsavedChanged(m_unsaved.size());
}

std::optional<QJsonValue> EditHistory::unsaved(RowId row, const QString &field) const
{
    for (const Unsaved &kept : m_unsaved)
        if (kept.row == row && kept.field->name() == field)
            return kept.value;
    return {};
}

QJsonValue EditHistory::typedValue(RowId row, const Field &field) const
{
    const auto kept = unsaved(row, field.name());
    return kept ? *kept : field.get(tree().value(row));
}

/// Values of removed rows are dropped. A value that is now refused for good is reported and
/// dropped, so that the others are still stored.
bool EditHistory::storeUnsaved()
{
    const QList<Unsaved> waiting = m_unsaved;
    for (const Unsaved &kept : waiting) {
        if (tree().contains(kept.row)) {
            const QScopedValueRollback retrying(m_retrying, true);
            const Outcome stored = store(kept.row, *kept.field, kept.value);
            if (!stored && mayPass(stored.error()))
                return false;
            if (!stored) {
                keepHalfTyped(kept.row, *kept.field, kept.value);
                Q_EMIT failed(stored.error());
            }
        }
        forget(kept.row, *kept.field);
    }
    return true;
}

QList<EditHistory::Unsaved> EditHistory::takeOver(const EditHistory &earlier)
{
    // Rows of another office have the same numbers and are other rows.
    const bool isSameOffice = m_session.fileId() == earlier.session().fileId();
    QList<Unsaved> homeless;
    for (const Unsaved &kept : earlier.m_unsaved) {
        if (!earlier.tree().contains(kept.row))
            continue;
        const bool hasPlace = isSameOffice && tree().contains(kept.row)
            && tree().kind(kept.row) == earlier.tree().kind(kept.row);
        const bool isTaken = hasPlace && type(kept.row, *kept.field, kept.value);
        if (!isTaken && !unsaved(kept.row, kept.field->name()))
            homeless.append(kept);
    }
    endTyping();
    return homeless;
}

void EditHistory::discardUnsaved()
{
    const QList<Unsaved> waiting = m_unsaved;
    for (const Unsaved &kept : waiting)
        forget(kept.row, *kept.field);
}

Subtree EditHistory::wholeContent() const
{
    Tree whole = tree();
    for (const Unsaved &kept : m_unsaved) {
        if (!whole.contains(kept.row))
            continue;
        const Change change = editField(whole, kept.row, *kept.field, kept.value);
        for (const Edit &edit : change.edits)
            (void)bool(applyEdit(whole, edit)); // a value that breaks a rule is left out
    }
    Subtree content = whole.subtree(whole.root());
    takeIdsOff(content);
    return content;
}

Outcome EditHistory::store(RowId row, const Field &field, const QJsonValue &value)
{
    const Change change = editField(tree(), row, field, value);
    if (change.edits.isEmpty())
        return ok();
    if (m_typedRow != row || m_typedField != field.name())
        endTyping();
    m_typedRow = row;
    m_typedField = field.name();
    const auto done = carryOut(change, m_typingRun);
    return done ? ok() : Outcome(done.error());
}

void EditHistory::endTyping()
{
    ++m_typingRun;
    m_typedRow = {};
    m_typedField.clear();
}

} // namespace ita
