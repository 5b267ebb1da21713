// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace ita {

/// An editable table of the people who sign, in order: position and name, with buttons to add,
/// remove and move rows. Tab moves from cell to cell, then to the next input.
class PeopleTable : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people);
    /// The people in the table, without empty rows.
    QList<Person> people() const;
    /// Starts editing the position in this row, counted from 0.
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
