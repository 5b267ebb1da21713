// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <functional>

class QAction;
class QLabel;
class QModelIndex;
class QScrollArea;
class QStyleOptionViewItem;
class QToolButton;
class QWidget;

namespace ita {

class EditHistory;

/// The name of a section as the title of its page; follows the name.
QLabel *makePageTitle(EditHistory &history, RowId section, QWidget *parent);

/// The widget in a scroll area that fits it to its width.
QScrollArea *scrolled(QWidget *content);

/// The names of the office's units.
QStringList unitNames(const Tree &tree);

/// A button for an action in the tab order, with its text unless the action is of low priority.
QToolButton *makeActionButton(QAction *action, QWidget *parent);

/// A button whose menu gives a field, the status or the units, of all selected rows one value.
QToolButton *makeSetButton(EditHistory &history, const Field &field,
    const std::function<QList<RowId>()> &selectedRows, QWidget *parent);

/// Why signing, re-opening and sending are not offered in a review copy; empty in other files.
QString whyNotInCopy(const Tree &tree);

/// Whether who works here may make each of these edits; the error says why not.
Outcome mayMake(const EditHistory &history, const QList<Edit> &edits);

/// Enables an action that applies and is allowed; the tool tip of one that is not says why.
void allowAction(QAction &action, bool applies, const Outcome &may);

/// Shows the status of the row as a sign before the text.
void addStatusIcon(QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace ita
