// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QObject>

namespace ita {

class EditHistory;
class RowActions;
class RowTable;

/// Rows of a table to and from the clipboard, as tables of other programs.
class RowClipboard : public QObject
{
    Q_OBJECT

public:
    /// Gives the table the actions with their keys; pasted rows go where `actions` would add one.
    RowClipboard(EditHistory &history, RowKind kind, RowTable &table, RowActions &actions);

    /// Puts the selected rows on the clipboard, as a table.
    void copy() const;
    /// Puts them there and takes them out of the report.
    void cut();
    /// Asks where the columns of the table on the clipboard go, and inserts its rows.
    void paste();

private:
    EditHistory &m_history;
    RowKind m_kind;
    RowTable &m_table;
    RowActions &m_actions;
};

} // namespace ita
