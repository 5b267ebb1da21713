// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/checks/check.h"
#include "core/report/document.h"
#include "core/rows/edit.h"

#include <QWidget>

class QGroupBox;
class QLabel;

namespace ita {

class ScoreCard;
class StatusChart;
class UnfinishedPanel;

/// A summary of the report: the status of items by unit and sub-indicator, unfinished fields, the
/// scores, and the rounds and deadlines of its catalogue.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// The list of findings on the page.
    UnfinishedPanel *unfinished() const { return m_unfinished; }

    /// `found` are the findings of the light checks; `today` selects the next deadline.
    void show(const CheckedReport &report, const Findings &found, QDate today);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void changeWanted(const ita::Change &change);
    /// The user asks for the OIT items of this unit, or of no unit if the name is empty.
    void unitWanted(const QString &unit);

private:
    // `catalogue` is null when the program does not have the report's catalogue: no rules apply.
    void showRounds(const Catalogue *catalogue);
    void showDeadlines(const Catalogue *catalogue, QDate today);

    QLabel *m_title;
    QLabel *m_source; ///< which catalogue the rules are from
    QLabel *m_rounds;
    QLabel *m_deadlines;
    ScoreCard *m_scores;
    QGroupBox *m_roundsBox;
    QGroupBox *m_deadlinesBox;
    StatusChart *m_units;
    StatusChart *m_subIndicators;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
