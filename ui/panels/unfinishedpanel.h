// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ita {

/// What the checks found in the report, each line a link to the field.
class UnfinishedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnfinishedPanel(QWidget *parent = nullptr);

    /// Nobody reads on; a new report has hundreds of lines, a pasted table thousands.
    static constexpr qsizetype kLinesShown = 500;

    /// All that was `found` but the findings about scores, which stand beside the scores.
    void show(const Readiness &readiness, const Findings &found);

Q_SIGNALS:
    void placeWanted(const ita::Place &place);

private:
    void addRest(int count);

    QList<Finding> m_lines;
    qsizetype m_rest = 0; ///< lines that are not shown
    QLabel *m_title;
    QListWidget *m_list;
};

} // namespace ita
