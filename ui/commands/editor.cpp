// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/editor.h"

#include "core/model/session.h"
#include "ui/commands/fieldcommands.h"

#include <QScopedValueRollback>

namespace ita {
namespace {

/// How soon what could not be stored is tried again.
constexpr int kRetryMilliseconds = 2000;

/// Whether the same may be possible a little later.
bool mayPass(const Error &error)
{
    return error.code == Error::Code::Storage || error.code == Error::Code::Locked
        || error.code == Error::Code::ReadOnly;
}

void takeIdsOff(Branch &branch)
{
    branch.id = {};
    for (Branch &child : branch.children)
        takeIdsOff(child);
}

} // namespace

/// One step of undo: holds the change that will be made next, and swaps it with its inverse.
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(Editor &editor, Change change, int run)
        : QUndoCommand(change.label)
        , m_editor(editor)
        , m_label(change.label)
        , m_next(std::move(change))
        , m_run(run)
    {
    }

    int id() const override { return m_run > 0 ? 1 : -1; }

    void undo() override { swap(); }
    void redo() override { swap(); }

    /// Typing in the same field: the newer command is done already, and the older one's inverse
    /// leads back to before both.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &newer = static_cast<const ChangeCommand &>(*other);
        return newer.m_run == m_run;
    }

private:
    void swap()
    {
        m_next.label = m_label;
        const Change done = m_next;
        Result<Change> inverse = m_editor.m_session.apply(done);
        if (!inverse) {
            setObsolete(true);
            m_editor.m_outcome = inverse.error();
            if (!m_editor.m_retrying)
                Q_EMIT m_editor.failed(inverse.error());
            return;
        }
        // Without edits nothing has changed: not a step.
        setObsolete(inverse->edits.isEmpty());
        m_next = *std::move(inverse);
        m_editor.m_outcome = insertedRows(m_next);
        announce(done);
    }

    static QList<RowId> insertedRows(const Change &inverse)
    {
        QList<RowId> rows;
        for (const Edit &edit : inverse.edits)
            if (const auto *removal = std::get_if<RemoveRow>(&edit))
                rows.prepend(removal->row);
        return rows;
    }

    void announce(const Change &done) const
    {
        if (done.edits.isEmpty())
            return;
        const Edit &last = done.edits.last();
        if (const auto *set = std::get_if<SetField>(&last))
            Q_EMIT m_editor.touched(set->row, set->field);
        else if (const auto *move = std::get_if<MoveRow>(&last))
            Q_EMIT m_editor.touched(move->row, {});
        else if (const auto *insert = std::get_if<InsertRow>(&last); insert && insert->content.id)
            Q_EMIT m_editor.touched(insert->content.id, {});
    }

    Editor &m_editor;
    QString m_label;
    Change m_next;
    int m_run; ///< 0: merges with nothing
};

Editor::Editor(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_retry.setInterval(kRetryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &Editor::storeUnsaved);
}

const Tree &Editor::tree() const
{
    return m_session.tree();
}

Result<QList<RowId>> Editor::apply(const Change &change)
{
    endTyping();
    m_undoStack.push(new ChangeCommand(*this, change, 0));
    return m_outcome;
}

Outcome Editor::type(RowId row, const Field &field, const QJsonValue &value)
{
    const Outcome stored = store(row, field, value);
    if (stored || !mayPass(stored.error()) || m_session.isReadOnly())
        forget(row, field);
    else
        keep(row, field, value);
    return stored;
}

void Editor::keep(RowId row, const Field &field, const QJsonValue &value)
{
    forget(row, field);
    m_unsaved.append({ row, &field, value });
    m_retry.start();
    Q_EMIT unsavedChanged(m_unsaved.size());
}

void Editor::forget(RowId row, const Field &field)
{
    const auto gone = m_unsaved.removeIf(
        [&](const Unsaved &kept) { return kept.row == row && kept.field == &field; });
    if (m_unsaved.isEmpty())
        m_retry.stop();
    if (gone > 0)
        Q_EMIT unsavedChanged(m_unsaved.size());
}

std::optional<QJsonValue> Editor::unsaved(RowId row, const QString &field) const
{
    for (const Unsaved &kept : m_unsaved)
        if (kept.row == row && kept.field->name() == field)
            return kept.value;
    return {};
}

/// A row that is gone takes along what was typed in it.
bool Editor::storeUnsaved()
{
    const QScopedValueRollback retrying(m_retrying, true);
    const QList<Unsaved> waiting = m_unsaved;
    for (const Unsaved &kept : waiting) {
        const bool exists = tree().contains(kept.row);
        if (exists && !store(kept.row, *kept.field, kept.value))
            return false;
        forget(kept.row, *kept.field);
    }
    return true;
}

Branch Editor::wholeContent() const
{
    Tree whole = tree();
    for (const Unsaved &kept : m_unsaved) {
        if (!whole.contains(kept.row))
            continue;
        const Change change = editField(whole, kept.row, *kept.field, kept.value);
        for (const Edit &edit : change.edits)
            (void)bool(applyEdit(whole, edit)); // what breaks a rule was not to be stored
    }
    Branch content = whole.branch(whole.root());
    takeIdsOff(content);
    return content;
}

Outcome Editor::store(RowId row, const Field &field, const QJsonValue &value)
{
    const Change change = editField(tree(), row, field, value);
    if (change.edits.isEmpty())
        return ok();
    if (m_typedRow != row || m_typedField != field.name())
        endTyping();
    m_typedRow = row;
    m_typedField = field.name();
    m_undoStack.push(new ChangeCommand(*this, change, m_typingRun));
    return m_outcome ? ok() : Outcome(m_outcome.error());
}

void Editor::endTyping()
{
    ++m_typingRun;
    m_typedRow = {};
    m_typedField.clear();
}

} // namespace ita
