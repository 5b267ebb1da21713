// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowclipboard.h"

#include "core/report/columns.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/pasterowsdialog.h"
#include "ui/parts/rowactions.h"
#include "ui/parts/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace ita {

RowClipboard::RowClipboard(EditHistory &history, RowKind kind, RowTable &table, RowActions &actions)
    : QObject(&table)
    , m_history(history)
    , m_kind(kind)
    , m_table(table)
    , m_actions(actions)
{
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *cutting = add(tr("Cut rows"), QKeySequence::Cut, &RowClipboard::cut);
    add(tr("Copy rows"), QKeySequence::Copy, &RowClipboard::copy);
    QAction *pasting = add(tr("Paste rows…"), QKeySequence::Paste, &RowClipboard::paste);
    const auto follow = [](QAction *action, const QAction *other) {
        action->setEnabled(other->isEnabled());
        connect(other, &QAction::enabledChanged, action, &QAction::setEnabled);
    };
    follow(cutting, actions.actions().constLast());
    follow(pasting, actions.actions().constFirst());
}

void RowClipboard::copy() const
{
    const QModelIndexList cells = m_table.selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    auto *table = new QMimeData;
    putTable(*table, cellsOf(cells));
    QApplication::clipboard()->setMimeData(table);
}

void RowClipboard::cut()
{
    copy();
    m_actions.remove();
}

void RowClipboard::paste()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    if (const Outcome fits = offered ? checkTableSize(*offered) : ok(); !fits)
        return Q_EMIT m_history.failed(fits.error());
    const Cells cells = offered ? cellsFrom(*offered) : Cells();
    const RowId parent = m_actions.parentRow();
    if (cells.isEmpty() || !parent)
        return;
    Q_EMIT m_actions.aboutToAct();
    const Tree &tree = m_history.tree();
    PasteTarget target { m_kind, {}, unitNames(tree) };
    const RowValue &value = tree.value(parent);
    if (tableRowKind(kindOf(value)) == m_kind)
        target.columns = printedColumns(kindOf(value), *sectionLayout(value));
    const qsizetype position = m_actions.insertPosition();
    if (const auto subtrees = askPastedRows(cells, target, &m_table))
        m_actions.insertRows(insertSubtrees(tree, parent, position, *subtrees));
}

} // namespace ita
