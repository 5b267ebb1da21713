// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace ita {

class EditHistory;
class SectionListModel;

/// The left side of the workspace: the fiscal years, what concerns the report as a whole, and the
/// sections of one report, which can be renamed and moved there.
class SectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SectionPane(EditHistory &history, QWidget *parent = nullptr);
    ~SectionPane() override;

    /// Lists the sections of this report, none of them chosen.
    void setReport(RowId report);
    /// The section that is chosen; 0 for none.
    RowId current() const;
    /// Chooses a section of the report; anything else chooses none.
    void choose(RowId section);
    /// The n-th section from the top, counted from 1; 0 when there are not so many.
    RowId at(int number) const;
    /// Opens the name of the chosen section for editing.
    void editTitle();
    /// What a right click on a section offers.
    void offer(const QList<QAction *> &actions);
    /// The list itself, which takes the keyboard for the pane.
    QWidget *list() const;

Q_SIGNALS:
    /// Another section has been chosen.
    void sectionChosen(ita::RowId section);
    /// The person wants another year.
    void reportWanted(ita::RowId report);
    void overviewWanted();
    void officeWanted();
    void signOffsWanted();

private:
    void setUpList();
    QPushButton *addButton(QVBoxLayout *column, const QString &icon, const QString &text,
        void (SectionPane::*wanted)());
    void fillYears();
    void followYears();

    EditHistory &m_history;
    RowId m_report;
    std::unique_ptr<SectionListModel> m_sections;
    QComboBox *m_years;
    QListView *m_list;
};

} // namespace ita
