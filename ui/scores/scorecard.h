// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/rows/edit.h"
#include "core/scores/scoresheet.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ita {

/// The scores of a report in short: total, instruments, level and what holds it back.
class ScoreCard : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCard(QWidget *parent = nullptr);

    /// `catalogue` is null when the program does not have the report's: no rules apply.
    void show(const CheckedReport &report, const Catalogue *catalogue, const QList<Finding> &found);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The user asks for this change of the report.
    void changeWanted(const ita::Change &change);

private:
    void openScores();
    void openWhatIf();
    void openTrend();

    const Tree *m_tree = nullptr; ///< of the report shown last
    RowId m_report;
    const Catalogue *m_catalogue = nullptr;
    ScoreSheet m_sheet;
    QString m_reason; ///< of the level
    QLabel *m_text;
    QPushButton *m_full;
    QPushButton *m_whatIf;
    QPushButton *m_trend;
};

} // namespace ita
