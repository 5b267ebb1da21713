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

class NextStepList;
class ScoreCard;
class SignOffStrip;
class StatusChart;

/// A summary of the report: what to do next, where its sign-off stands, the status of items by unit
/// and sub-indicator, the scores, and the rounds and deadlines of its catalogue.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// `found` are the findings of the light checks; `today` selects the next deadline.
    void show(const CheckedReport &report, const Findings &found, QDate today);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void changeWanted(const ita::Change &change);
    /// The user asks for the OIT items of this unit, or of no unit if the name is empty.
    void unitWanted(const QString &unit);
    /// The user wants to see all findings.
    void findingsWanted();
    void signOffsWanted();

private:
    QWidget *makeTasks();
    QWidget *makeFacts();
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
    NextStepList *m_nextSteps;
    SignOffStrip *m_signOffs;
    QGroupBox *m_signOffsBox;
    StatusChart *m_units;
    StatusChart *m_subIndicators;
};

} // namespace ita
