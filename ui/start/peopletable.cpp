// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/peopletable.h"

#include "core/base/escapeinvisible.h"
#include "ui/inputs/themedicon.h"
#include "ui/parts/celltable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum PersonColumn { Position, Name, ColumnCount };

} // namespace

PeopleTable::PeopleTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new CellTable(0, ColumnCount))
{
    m_table->setAccessibleName(tr("People who sign, in order"));
    m_table->setHorizontalHeaderLabels({ tr("Position"), tr("Name (may stay empty)") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PeopleTable::updateButtons);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &icon, const QString &text, auto act) {
        auto *made = new QPushButton(themedIcon(icon), text);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
        return made;
    };
    button(u"add"_s, tr("&Add a person"), [this] { add(); });
    m_remove = button(u"remove"_s, tr("&Remove"), [this] { remove(); });
    m_up = button(u"move-up"_s, tr("Move &up"), [this] { move(-1); });
    m_down = button(u"move-down"_s, tr("Move &down"), [this] { move(1); });
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    updateButtons();
}

void PeopleTable::setPeople(const QList<Person> &people)
{
    m_table->setRowCount(0);
    for (const Person &person : people)
        addPerson(person);
    m_table->setCurrentCell(0, Position);
}

QList<Person> PeopleTable::people() const
{
    QList<Person> people;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Person person = personAt(row);
        if (!person.position.isEmpty() || !person.name.isEmpty())
            people.append(person);
    }
    return people;
}

void PeopleTable::editPosition(int row)
{
    m_table->setCurrentCell(row, Position);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, Position));
}

int PeopleTable::rowWithoutPosition() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Person person = personAt(row);
        if (person.position.isEmpty() && !person.name.isEmpty())
            return row;
    }
    return -1;
}

void PeopleTable::addPerson(const Person &person)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Position, new QTableWidgetItem(person.position));
    m_table->setItem(row, Name, new QTableWidgetItem(person.name));
    // The key links the person to the proposed sign-off step.
    m_table->item(row, Position)->setData(Qt::UserRole, person.key);
}

void PeopleTable::add()
{
    addPerson({});
    editPosition(m_table->rowCount() - 1);
}

void PeopleTable::remove()
{
    const int row = m_table->currentRow();
    m_table->removeRow(row);
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), Position);
    updateButtons();
}

void PeopleTable::move(int by)
{
    const int from = m_table->currentRow();
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *moved = m_table->takeItem(from, column);
        m_table->setItem(from, column, m_table->takeItem(from + by, column));
        m_table->setItem(from + by, column, moved);
    }
    m_table->setCurrentCell(from + by, m_table->currentColumn());
}

void PeopleTable::updateButtons()
{
    const int row = m_table->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_table->rowCount() - 1);
}

Person PeopleTable::personAt(int row) const
{
    const auto text = [&](PersonColumn column) {
        return asTyped(m_table->item(row, column)->text()).simplified();
    };
    return { .key = m_table->item(row, Position)->data(Qt::UserRole).toString(),
        .name = text(Name),
        .position = text(Position),
        .unit = {} };
}

} // namespace ita
