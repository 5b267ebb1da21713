// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace ita {

class BuddhistDateEdit;

class JournalModel;
class Session;

/// The history of the whole file: who changed what, where and when, the values before and after,
/// and a button for the report as it was then.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Sets the report whose sections and last sign-off the filters use.
    void setReport(RowId report);
    /// Gives the list the focus.
    void enter();

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The user asks for the report as it was after this journal entry; `name` is the title.
    void stateWanted(qint64 seq, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFilters();
    void makeTable();
    void layOut();
    void read();
    void fillPeople();
    void fillSections();
    void refilter();
    void showState();
    void showLine();
    void wantState();
    int currentLine() const;

    Session &m_session;
    RowId m_report;
    JournalModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_people;
    QComboBox *m_sections;
    BuddhistDateEdit *m_from;
    BuddhistDateEdit *m_until;
    QCheckBox *m_sinceSignOff;
    QTableView *m_table;
    QLabel *m_state;
    QTextBrowser *m_details;
    QPushButton *m_then;
    QTimer m_typing;
};

} // namespace ita
