// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/edit.h"

#include <QObject>
#include <QUndoStack>

namespace ita {

class Session;

/// The way from pages back to the Session: every change goes through here and can be undone.
class Editor : public QObject
{
    Q_OBJECT

public:
    explicit Editor(Session &session, QObject *parent = nullptr);

    Session &session() const { return m_session; }
    const Tree &tree() const;
    QUndoStack &undoStack() { return m_undoStack; }

    /// Applies a change and makes it one step of undo. Gives the ids of rows it inserted.
    /// A failure is also announced by failed(); nothing has changed then.
    Result<QList<RowId>> apply(const Change &change);

    /// Stores what has been typed so far in a field, with what follows from it (see editField).
    /// Runs of typing in one field become one step of undo, until endTyping() or another change;
    /// nothing happens when the value is the same.
    Outcome type(RowId row, const Field &field, const QJsonValue &value);
    /// The next typing starts a step of its own: at the end of a word, after a pause, on leaving.
    void endTyping();

Q_SIGNALS:
    /// A change, its undo or its redo could not be carried out.
    void failed(const ita::Error &error);
    /// The place of the latest change, undo or redo, for the pages to show it.
    void touched(ita::RowId row, const QString &field);

private:
    friend class ChangeCommand;

    Session &m_session;
    QUndoStack m_undoStack;
    int m_typingRun = 0; ///< commands of the same run merge
    RowId m_typedRow;
    QString m_typedField;
    Result<QList<RowId>> m_outcome = QList<RowId> {}; ///< of the command that ran last
};

} // namespace ita
