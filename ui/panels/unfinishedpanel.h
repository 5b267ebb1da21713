// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ita {

/// The findings of the checks; choosing a line opens its place.
class UnfinishedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(QWidget *parent = nullptr);

    /// More lines are not useful: a new report has hundreds, a pasted table thousands.
    static constexpr qsizetype kLinesShown = 500;

    /// Shows `found` without findings about scores, which the overview shows beside the scores.
    void show(const Readiness &readiness, const Findings &found);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The user asks to bring the texts to one form that the check found.
    void oneFormWanted();

private:
    void addRest(int count);

    QList<Finding> m_lines;
    qsizetype m_rest = 0; ///< lines that are not shown
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_putRight; ///< shown while texts are not in one form
};

} // namespace ita
