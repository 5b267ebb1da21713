// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/edit.h"
#include "core/rows/place.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace ita {

class Session;

/// The way from pages back to the Session: every change goes through here and can be undone.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const Tree &tree() const;
    QUndoStack &undoStack() { return m_undoStack; }

    /// Applies a change and makes it one step of undo. Gives the ids of rows it inserted.
    /// A failure is also announced by failed(); nothing has changed then.
    Result<QList<RowId>> apply(const Change &change);

    /// Takes back the latest step, or does again the one taken back last. What cannot be carried
    /// out now, because the disk is full or the file is away, stays to be tried again.
    void undo();
    void redo();

    /// Stores what has been typed so far in a field, with what follows from it (see editField).
    /// Runs of typing in one field become one step of undo, until endTyping() or another change;
    /// nothing happens when the value is the same.
    /// What the file does not take now, because the disk is full or the file is away, is kept and
    /// tried again by itself until it is stored, and the outcome is that failure.
    Outcome type(RowId row, const Field &field, const QJsonValue &value);
    /// The next typing starts a step of its own: at the end of a word, after a pause, on leaving.
    void endTyping();

    /// What was typed in a field and could not be stored yet.
    std::optional<QJsonValue> unsaved(RowId row, const QString &field) const;
    /// What people are to see in a field: what was typed last, stored or not.
    QJsonValue typedValue(RowId row, const Field &field) const;
    /// How many fields hold such text.
    qsizetype unsavedCount() const { return m_unsaved.size(); }
    /// All rows as a new file takes them, without ids, holding what could not be stored too.
    Subtree wholeContent() const;
    /// Tries to store it now; true when nothing is left.
    bool storeUnsaved();

Q_SIGNALS:
    /// More or fewer fields hold text that could not be stored.
    void unsavedChanged(qsizetype count);
    /// A change, its undo or its redo could not be carried out.
    void failed(const ita::Error &error);
    /// The place of the latest change, for the pages to show it.
    void touched(ita::RowId row, const QString &field);
    /// A step was taken back or done again there; the row may be gone.
    void stepTaken(const ita::Place &place);

private:
    friend class ChangeCommand;

    struct Unsaved
    {
        RowId row;
        const Field *field;
        QJsonValue value;
    };

    Result<QList<RowId>> carryOut(const Change &change, int run);
    void takeStep(int step, void (QUndoStack::*take)());
    Outcome store(RowId row, const Field &field, const QJsonValue &value);
    void keep(RowId row, const Field &field, const QJsonValue &value);
    void forget(RowId row, const Field &field);

    Session &m_session;
    QUndoStack m_undoStack;
    int m_typingRun = 0; ///< commands of the same run merge
    RowId m_typedRow;
    QString m_typedField;
    QList<Unsaved> m_unsaved;
    QTimer m_retry;
    bool m_retrying = false; ///< a failure is known already
};

} // namespace ita
