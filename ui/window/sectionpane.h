// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QListView;
class QVBoxLayout;

namespace ita {

class EditHistory;
class SectionListModel;
class SideButton;
struct Chain;

/// The pages about the whole report.
enum class ReportPage { None, Overview, Office, SignOffs };

/// The left side of the workspace: the fiscal years, buttons for pages about the whole report, and
/// the papers of one report with their sections, which can be renamed and moved here.
class SectionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SectionPane(EditHistory &history, QWidget *parent = nullptr);
    ~SectionPane() override;

    /// Lists the sections of this report and selects none.
    void setReport(RowId report);
    /// The selected section; 0 for none.
    RowId current() const;
    /// Selects a section of the report, or a paper that has a heading in the list; any other row
    /// clears the selection.
    void choose(RowId row);
    /// The n-th section from the top, counted from 1; 0 when there are not so many.
    RowId at(int number) const;
    /// Marks the page about the whole report that is shown.
    void mark(ReportPage page);
    /// Says how complete the report is, from 0 to 100, and how many have signed the paper shown.
    void setProgress(int percent, const Chain &chain);
    /// Starts editing the title of the selected section or paper.
    void editTitle();
    /// Sets the actions of the context menu of the list.
    void offer(const QList<QAction *> &actions);
    /// The list of sections, which takes the focus for the pane.
    QWidget *list() const;

Q_SIGNALS:
    /// Another section has been selected.
    void sectionChosen(ita::RowId section);
    /// The heading of a paper has been selected.
    void paperChosen(ita::RowId paper);
    /// The user asks for the report of another year.
    void reportWanted(ita::RowId report);
    void overviewWanted();
    void officeWanted();
    void signOffsWanted();

private:
    void setUpList();
    SideButton *addButton(QVBoxLayout *column, const QString &icon, const QString &text,
        void (SectionPane::*wanted)());
    void fillYears();
    void follow();

    EditHistory &m_history;
    RowId m_report;
    std::unique_ptr<SectionListModel> m_sections;
    QLabel *m_office;
    QComboBox *m_years;
    SideButton *m_overview;
    SideButton *m_people;
    SideButton *m_signOffs;
    QListView *m_list;
};

} // namespace ita
