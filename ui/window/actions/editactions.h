// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

/// The edit menu: undo, text, find and replace, comments, and unfinished fields.
class EditActions : public WindowActions
{
    Q_OBJECT

public:
    explicit EditActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void refresh() override;

    /// Shows the comments panel and leaves the full preview.
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
