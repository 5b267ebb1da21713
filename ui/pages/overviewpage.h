// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/level.h"
#include "core/domain/readiness.h"
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

    void show(const Tree &tree, RowId report, const Readiness &readiness);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The OIT items of that unit, or without one for an empty name, should be listed.
    void unitWanted(const QString &unit);

private:
    void showRounds(int fiscalYear);
    void showScores(const Tree &tree, RowId report);
    const Scale &levelsOf(int catalogueYear);

    int m_levelsYear = 0; ///< the catalogue that the levels are of
    Scale m_levels;
    QLabel *m_title;
    QLabel *m_rounds;
    QLabel *m_scores;
    StatusChart *m_units;
    StatusChart *m_subIndicators;
    UnfinishedPanel *m_unfinished;
};

} // namespace ita
