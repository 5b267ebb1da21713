// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

/// What is done while writing: undo, text, finding, comments, and what is unfinished.
class EditActions : public WindowActions
{
    Q_OBJECT

public:
    explicit EditActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void refresh() override;

    /// Brings the comments into view.
    void showComments();

private:
    void addUndo(QMenu &menu);
    void addTextEdits(QMenu &menu);
    void addTextEdit(
        QMenu &menu, const QString &text, QKeySequence::StandardKey key, const char *slot);
    void addFinding(QMenu &menu);
    void addComments(QMenu &menu);
    void addUnfinished(QMenu &menu);
    void undo();
    void redo();
    void comment();

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};

} // namespace ita
