// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/acceptances.h"
#include "core/checks/check.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace ita {

/// The findings of the checks, the accepted ones below the others; choosing a line opens its place.
class UnfinishedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(QWidget *parent = nullptr);

    /// More lines are not useful: a new report has hundreds, a pasted table thousands.
    static constexpr qsizetype kLinesShown = 500;

    void show(const CheckedReport &report, const Findings &found);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The user asks to bring the texts to one form that the check found.
    void oneFormWanted();
    /// The user wants to accept this finding.
    void acceptWanted(const ita::JudgedFinding &judged);
    /// The user wants to take back the acceptance of this finding.
    void takeBackWanted(const ita::JudgedFinding &judged);

private:
    void fill();
    void addFindings(qsizetype begin, qsizetype end);
    void addNote(const QString &text);
    const JudgedFinding *lineAt(const QListWidgetItem *item) const;
    void judgeCurrent();
    void followCurrent();

    QList<JudgedFinding> m_lines; ///< the open ones, then the accepted ones
    qsizetype m_open = 0; ///< how many of them are open
    qsizetype m_rest = 0; ///< open lines that are not shown
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_putRight; ///< shown while texts are not in one form
    QPushButton *m_judge; ///< accepts the current line or takes its acceptance back
};

} // namespace ita
