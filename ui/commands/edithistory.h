// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/edit.h"
#include "core/rows/place.h"
#include "ui/commands/drafts.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace ita {

class Session;

/// Applies all changes to the Session and keeps the undo steps.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const Tree &tree() const;
    QUndoStack &undoStack() { return m_undoStack; }
    /// What was typed and is not an edit.
    Drafts &drafts() { return m_drafts; }

    /// Applies a change as one undo step. Returns the ids of the rows it inserted. On failure
    /// nothing is changed, and failed() is emitted.
    Result<QList<RowId>> apply(const Change &change);

    /// Undoes the last step, or redoes the step undone last. A step that fails for now, because the
    /// disk is full or the file cannot be reached, stays in the undo stack.
    void undo();
    void redo();

    /// Stores the value typed so far in a field, with edits that follow from it (see editField()).
    /// Calls for one field merge into one undo step until endTyping() or another change. Does
    /// nothing when the value is the same. If the value cannot be stored for now, because the disk
    /// is full or the file cannot be reached, it is kept and stored later by a timer, also after
    /// the program was ended. A value that is refused for good becomes a draft. The outcome is the
    /// failure.
    Outcome type(RowId row, const Field &field, const QJsonValue &value);
    /// Ends the undo step of typing. To be called at the end of a word, after a pause, and when the
    /// field loses the focus.
    void endTyping();

    /// A value typed in a field that could not be stored yet.
    struct Unsaved
    {
        RowId row;
        const Field *field;
        QJsonValue value;
    };

    /// Keeps as a draft what stands in an input and is no value of its field yet.
    void keepHalfTyped(RowId row, const Field &field, const QJsonValue &typed);
    /// What was kept so, if any. A value that can be stored takes its place, as takeBack() does.
    std::optional<QJsonValue> halfTyped(RowId row, const QString &field) const;
    /// Forgets it: the stored value counts.
    void takeBack(RowId row, const Field &field);

    /// The value typed in a field that could not be stored yet, if any.
    std::optional<QJsonValue> unsaved(RowId row, const QString &field) const;
    /// The value to show in a field: the last typed one, stored or not.
    QJsonValue typedValue(RowId row, const Field &field) const;
    /// The number of fields with a value that could not be stored yet.
    qsizetype unsavedCount() const { return m_unsaved.size(); }
    /// All rows without ids, for a new file. Includes values that could not be stored.
    Subtree wholeContent() const;
    /// Types the values here that `earlier` could not store, a history of the same office from
    /// before it was opened again. Returns the values whose row or field does not exist here.
    QList<Unsaved> takeOver(const EditHistory &earlier);
    /// Tries to store these values now; true when none is left.
    bool storeUnsaved();
    /// Forgets them, also for the next opening.
    void discardUnsaved();

Q_SIGNALS:
    /// halfTyped() of the field has changed.
    void halfTypedChanged(ita::RowId row, const ita::Field *field);
    /// The number or the values of unsaved fields have changed.
    void unsavedChanged(qsizetype count);
    /// A change, undo or redo has failed.
    void failed(const ita::Error &error);
    /// The place of the last change, to show it in the preview.
    void touched(ita::RowId row, const QString &field);
    /// A step at this place was undone or redone. The row may not exist any more.
    void stepTaken(const ita::Place &place);

private:
    friend class ChangeCommand;

    Result<QList<RowId>> carryOut(const Change &change, int run);
    void takeStep(int step, void (QUndoStack::*take)());
    Outcome store(RowId row, const Field &field, const QJsonValue &value);
    void keep(RowId row, const Field &field, const QJsonValue &value);
    void forget(RowId row, const Field &field);
    void takeUpUnstored();

    Session &m_session;
    Drafts m_drafts;
    QUndoStack m_undoStack;
    int m_typingRun = 0; ///< commands of the same run merge
    RowId m_typedRow;
    QString m_typedField;
    QList<Unsaved> m_unsaved;
    QTimer m_retry;
    bool m_retrying = false; ///< do not emit failed() again
};

} // namespace ita
