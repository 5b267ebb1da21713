// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celltable.h"

namespace ita {

QModelIndex CellTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex first = model()->index(0, 0);
    const QModelIndex last = model()->index(rowCount() - 1, columnCount() - 1);
    const bool atEnd = (action == MoveNext && currentIndex() == last)
        || (action == MovePrevious && currentIndex() == first);
    return atEnd ? QModelIndex() : QTableWidget::moveCursor(action, modifiers);
}

} // namespace ita
