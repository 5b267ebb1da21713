// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QModelIndex>

class QAbstractItemView;
class QWidget;

namespace ita {

class FieldInput;

namespace test {

/// Enters the row's value of the input's field, with keys, clicks and the clipboard like a person.
/// Does nothing when the input has that value already. The focus stays inside.
void enter(FieldInput &input, const RowValue &row);

/// Replaces the text of a one-line input or of one for prose; long texts are pasted.
void enterText(QWidget &input, const QString &text);

/// Clicks a cell: it becomes the current one, and the view gets the focus.
void click(QAbstractItemView &view, const QModelIndex &index);

/// Presses a key in the widget that has the focus.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace test
} // namespace ita
