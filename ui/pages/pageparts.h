// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tree.h"

#include <functional>

class QAction;
class QLabel;
class QScrollArea;
class QToolButton;
class QWidget;

namespace ita {

class Editor;

/// The name of a section as the title of its page; follows the name.
QLabel *makePageTitle(Editor &editor, RowId section, QWidget *parent);

/// The widget in a scroll area that fits it to its width.
QScrollArea *scrolled(QWidget *content);

/// The names of the office's units.
QStringList unitNames(const Tree &tree);

/// A button for an action, with its text and in the tab order.
QToolButton *makeActionButton(QAction *action, QWidget *parent);

/// A button whose menu gives a field, the status or the units, of all selected rows one value.
QToolButton *makeSetButton(Editor &editor, const Field &field,
    const std::function<QList<RowId>()> &selectedRows, QWidget *parent);

} // namespace ita
