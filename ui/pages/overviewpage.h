// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/report/document.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ita {

class StatusChart;
class UnfinishedPanel;

/// The report at a glance: how many items stand where, per unit and sub-indicator, what is
/// unfinished, the rounds and the scores.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    /// `found` by the light checks of the report.
    void show(const CheckedReport &report, const Findings &found);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The OIT items of that unit, or without one for an empty name, should be listed.
    void unitWanted(const QString &unit);

private:
    void showRounds(int fiscalYear);
    void showScores(const Tree &tree, RowId report, const QList<Finding> &found);

    QLabel *m_title;
    QLabel *m_rounds;
    QLabel *m_scores;
    StatusChart *m_units;
    StatusChart *m_subIndicators;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
