// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QModelIndex>

class QAbstractItemView;
class QWidget;

namespace ita {

class FieldInput;

namespace test {

/// Puts what the row holds in the input's field into the input, by the keys, clicks and the
/// clipboard that a person has. Nothing when it is there already. The focus stays inside.
void enter(FieldInput &input, const RowValue &row);

/// Replaces the text of a one-line input or of one for prose; long texts are pasted.
void enterText(QWidget &input, const QString &text);

/// Clicks on a cell, which becomes the current one and has the keyboard.
void click(QAbstractItemView &view, const QModelIndex &index);

/// Presses a key where the keyboard is.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace test
} // namespace ita
