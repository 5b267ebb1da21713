// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QObject>

namespace ita {

class EditHistory;
class RowActions;
class RowTable;

/// Copies rows of a table to the clipboard and pastes rows, in the table format of other programs.
class RowClipboard : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions with their shortcuts to the table. Pasted rows go where `actions` adds
    /// rows.
    RowClipboard(EditHistory &history, RowKind kind, RowTable &table, RowActions &actions);

    /// Puts the selected rows on the clipboard, as a table.
    void copy() const;
    /// Copies the selected rows and removes them from the report.
    void cut();
    /// Asks for the fields of the columns on the clipboard and inserts the rows.
    void paste();

private:
    EditHistory &m_history;
    RowKind m_kind;
    RowTable &m_table;
    RowActions &m_actions;
};

} // namespace ita
