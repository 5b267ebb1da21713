// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowlist.h"

#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowactions.h"
#include "ui/parts/rowclipboard.h"
#include "ui/parts/rowtable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

RowList::RowList(EditHistory &history, WritingAid *aid, RowKind kind, const QString &label,
    QWidget *parent, const RowListParts &parts)
    : QWidget(parent)
    , m_history(history)
    , m_form(parts.hasForm ? new FieldForm(history, aid, kind, contentFields(kind), this) : nullptr)
    , m_model(new RowTableModel(history, {}, kind, parts.columns, this))
    , m_table(new RowTable(*m_model, aid, this))
    , m_actions(new RowActions(history, kind, m_table, this))
    , m_bar(new QHBoxLayout)
    , m_secondBar(new QHBoxLayout)
{
    m_actions->appendUnlessInView();
    auto *title = plainLabel(label, this);
    title->setBuddy(m_table);
    m_table->setAccessibleName(QString(label).remove(u'&'));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_bar->addStretch();
    m_secondBar->addStretch();
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions)
        addAction(action);
    new RowClipboard(history, kind, *m_table, *m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addLayout(m_bar);
    layout->addLayout(m_secondBar);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeRefusalLabel(m_table, this));
    if (m_form) {
        layout->addWidget(m_form);
        connect(m_form, &FieldForm::placeChanged, this, &RowList::placeChanged);
        connect(m_actions, &RowActions::aboutToAct, m_form, &FieldForm::commit);
    }
    followTable();
    followSelection();
}

void RowList::addAction(QAction *action, Line line)
{
    m_table->addAction(action);
    QHBoxLayout &bar = line == Line::First ? *m_bar : *m_secondBar;
    bar.insertWidget(bar.count() - 1, makeActionButton(action, this)); // before the stretch
}

void RowList::followTable()
{
    connect(m_table, &RowTable::selectionMoved, this, &RowList::followSelection);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RowList::followSelection);
    connect(m_actions, &RowActions::rowsMade, this, [this](const QList<RowId> &rows) {
        m_table->selectRows(rows);
        m_table->setFocus();
        if (rows.size() == 1) // pasted rows have content already
            m_table->edit(m_model->index(m_model->rowOf(rows.value(0)), 0));
    });
}

void RowList::setParentRow(RowId parent)
{
    if (parent == m_parent)
        return;
    m_parent = parent;
    Q_EMIT m_table->refused({}); // the message was about another row
    m_model->setAnchor(parent);
    setEnabled(bool(parent));
    followSelection();
}

RowId RowList::currentRow() const
{
    return m_table->currentRow();
}

bool RowList::showPlace(const Place &place)
{
    if (m_model->rowOf(place.row) < 0)
        return false;
    m_table->showCell(place.row, place.field);
    const bool inForm = m_form && !place.field.isEmpty() && m_model->columnOf(place.field) < 0;
    if (!inForm || !m_form->focusField(place.field))
        m_table->setFocus();
    return true;
}

void RowList::commit()
{
    if (m_form)
        m_form->commit();
}

void RowList::followSelection()
{
    m_actions->setPlace(m_parent, m_table->selectedRows());
    Q_EMIT currentChanged();
    const RowId row = currentRow();
    if (m_form) {
        m_form->setRow(row);
        m_form->setVisible(bool(row));
    }
    if (row && m_table->hasFocus())
        Q_EMIT placeChanged({ row, m_model->fieldAt(m_table->currentIndex().column()).name() });
}

} // namespace ita
