// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/nextsteps.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ita {

/// What to do next in a report, the most harmful first: a few lines, and a way to the whole list.
class NextStepList : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepList(QWidget *parent = nullptr);

    /// `all` is the number of findings, with those that were only counted.
    void show(const Tree &tree, const QList<NextStep> &steps, qsizetype all);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    /// The user wants to see all findings.
    void allWanted();

private:
    QLabel *m_nothing; ///< stands there when nothing is left to do
    QVBoxLayout *m_lines;
    QPushButton *m_all;
    QList<NextStep> m_shown;
    QStringList m_places; ///< of these, by their names then
};

} // namespace ita
