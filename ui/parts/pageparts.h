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

/// A label with the name of the section; follows changes of the name.
QLabel *makePageTitle(EditHistory &history, RowId section, QWidget *parent);

/// Puts the widget into a scroll area that fits it to its width.
QScrollArea *scrolled(QWidget *content);

/// The names of the office's units.
QStringList unitNames(const Tree &tree);

/// A button for the action that can be reached by Tab. Shows no text for low priority.
QToolButton *makeActionButton(QAction *action, QWidget *parent);

/// A button with a menu that sets a field (status or units) of all selected rows to one value.
QToolButton *makeSetButton(EditHistory &history, const Field &field,
    const std::function<QList<RowId>()> &selectedRows, QWidget *parent);

/// Why signing, re-opening and sending are not offered in a review copy; empty in other files.
QString whyNotInCopy(const Tree &tree);

/// Whether the person at work may make all these edits; the error says why not.
Outcome mayMake(const EditHistory &history, const QList<Edit> &edits);

/// Enables the action if it applies and is allowed. If not allowed, its tool tip says why.
void allowAction(QAction &action, bool applies, const Outcome &may);

/// Adds the icon of the row's status before the text.
void addStatusIcon(QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace ita
