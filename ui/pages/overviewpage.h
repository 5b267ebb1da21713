// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/checks/check.h"
#include "core/report/document.h"

#include <QWidget>

class QGroupBox;
class QLabel;

namespace ita {

class StatusChart;
class UnfinishedPanel;

/// The report at a glance: how many items stand where, per unit and sub-indicator, what is
/// unfinished, the scores, and the days that its catalogue
/// prescribes.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// `found` by the light checks of the report; `today` tells which deadline is the next one.
    void show(const CheckedReport &report, const Findings &found, QDate today);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The OIT items of that unit, or without one for an empty name, should be listed.
    void unitWanted(const QString &unit);

private:
    // Without a catalogue, for a report whose catalogue the program does not have, no rule holds.
    void showRounds(const Catalogue *catalogue);
    void showDeadlines(const Catalogue *catalogue, QDate today);
    void showScores(
        const CheckedReport &report, const Catalogue *catalogue, const QList<Finding> &found);

    QLabel *m_title;
    QLabel *m_source; ///< which catalogue the rules are from
    QLabel *m_rounds;
    QLabel *m_deadlines;
    QLabel *m_scores;
    QGroupBox *m_roundsBox;
    QGroupBox *m_deadlinesBox;
    StatusChart *m_units;
    StatusChart *m_subIndicators;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
