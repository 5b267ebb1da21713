// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ita {

/// The people who sign, in order, for editing: rows of position and name with buttons to add,
/// remove and move them. Tab goes from cell to cell and on after the last.
class PeopleTable : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people);
    /// Rows in which nothing is written are left out.
    QList<Person> people() const;
    /// Puts the keyboard into the position of the n-th row of the table.
    void editPosition(int row);
    /// The first row, counted from 0, with a name but no position; -1 when there is none.
    int rowWithoutPosition() const;

private:
    void addPerson(const Person &person);
    void add();
    void remove();
    void move(int by);
    void updateButtons();
    Person personAt(int row) const;

    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace ita
