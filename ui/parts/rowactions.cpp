// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowactions.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/inputs/themedicon.h"
#include "ui/parts/pageparts.h"

#include <QAction>
#include <QApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

RowActions::RowActions(EditHistory &history, RowKind kind, QWidget *view, QWidget *scope)
    : QObject(scope)
    , m_history(history)
    , m_kind(kind)
    , m_view(view)
{
    connect(addAction(u"add"_s, tr("Add"), Qt::CTRL | Qt::Key_Return, scope), &QAction::triggered,
        this, &RowActions::add);
    connect(addAction(u"duplicate"_s, tr("Duplicate"), Qt::CTRL | Qt::Key_D, scope),
        &QAction::triggered, this, &RowActions::duplicate);
    connect(addAction(u"move-up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, view), &QAction::triggered,
        this, [this] { shift(-1); });
    connect(addAction(u"move-down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down, view),
        &QAction::triggered, this, [this] { shift(1); });
    connect(addAction(u"remove"_s, tr("Remove"), Qt::Key_Delete, view), &QAction::triggered, this,
        &RowActions::remove);
    for (QAction *action : m_actions.sliced(1, 3)) // their icons need no text
        action->setPriority(QAction::LowPriority);
    connect(&history.session(), &Session::personChanged, this, &RowActions::updateActions);
    updateActions();
}

QAction *RowActions::addAction(
    const QString &icon, const QString &text, const QKeySequence &key, QWidget *owner)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(
        owner == parent() ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    owner->addAction(action);
    m_actions.append(action);
    return action;
}

void RowActions::setPlace(RowId parent, const QList<RowId> &selected)
{
    m_parent = parent;
    m_selected = selected;
    updateActions();
}

void RowActions::updateActions()
{
    const Tree &tree = m_history.tree();
    const auto added = [](RowId parent, const RowValue &row) {
        return InsertRow { parent, 0, { .id = {}, .value = row, .extra = {}, .children = {} } };
    };
    const Outcome mayAdd = mayMake(m_history, { added(m_parent, describe(m_kind).empty) });
    const Outcome mayDuplicate
        = mayWithSelected([&](RowId row) { return added(tree.parent(row), tree.value(row)); });
    const Outcome mayMove = mayWithSelected([&](RowId row) {
        return MoveRow { row, tree.parent(row), tree.position(row) };
    });
    const Outcome mayRemove = mayWithSelected([](RowId row) { return RemoveRow { row }; });
    allowAction(*m_actions[0], bool(m_parent), mayAdd);
    const bool isSelected = !m_selected.isEmpty();
    allowAction(*m_actions[1], isSelected, mayDuplicate);
    allowAction(*m_actions[2], isSelected, mayMove);
    allowAction(*m_actions[3], isSelected, mayMove);
    allowAction(*m_actions[4], isSelected, mayRemove);
}

/// Whether the person may make this edit on each selected row.
template<typename MakeEdit>
Outcome RowActions::mayWithSelected(MakeEdit makeEdit) const
{
    for (const RowId row : m_selected)
        if (m_history.tree().contains(row))
            if (Outcome may = mayMake(m_history, { makeEdit(row) }); !may)
                return may;
    return ok();
}

qsizetype RowActions::insertPosition() const
{
    const Tree &tree = m_history.tree();
    const bool inView = m_view->isAncestorOf(QApplication::focusWidget());
    qsizetype position = -1;
    for (const RowId row : m_selected)
        if ((inView || !m_appends) && tree.contains(row) && tree.parent(row) == m_parent)
            position = std::max(position, tree.position(row));
    return position < 0 ? tree.collection(m_parent, m_kind).size() : position + 1;
}

void RowActions::insertRows(const Change &change)
{
    if (change.edits.isEmpty())
        return;
    const Result<QList<RowId>> rows = m_history.apply(change);
    if (rows)
        Q_EMIT rowsMade(*rows);
}

void RowActions::add()
{
    Q_EMIT aboutToAct();
    insertRows(addRow(m_history.tree(), m_parent, m_kind, insertPosition()));
}

void RowActions::duplicate()
{
    Q_EMIT aboutToAct();
    insertRows(duplicateRows(m_history.tree(), m_selected));
}

void RowActions::remove()
{
    Q_EMIT aboutToAct();
    (void)m_history.apply(removeRows(m_history.tree(), m_selected));
}

void RowActions::shift(int by)
{
    Q_EMIT aboutToAct();
    const Change change = shiftRows(m_history.tree(), m_selected, by);
    if (!change.edits.isEmpty())
        (void)m_history.apply(change);
}

} // namespace ita
