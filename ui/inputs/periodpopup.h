// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/inputs/popup.h"

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace ita {

class MonthEdit;

/// Offers the forms of a period. Each button shows the text that it inserts.
class PeriodPopup : public Popup
{
    Q_OBJECT

public:
    explicit PeriodPopup(QWidget *input);

    /// The names of the rounds to offer.
    void setRounds(const QStringList &names);
    /// Sets the month inputs to the period or, if it has no months, to those of the fiscal year.
    void setPeriod(const Period &period, int fiscalYear);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    QPushButton *addButton(QGridLayout *layout, int row);
    QPushButton *addWhole(const QString &text);
    void showTexts();

    QVBoxLayout *m_whole; ///< buttons with fixed texts: the fiscal year, then the rounds
    QStringList m_rounds;
    MonthEdit *m_month;
    MonthEdit *m_from;
    MonthEdit *m_to;
    QPushButton *m_monthButton = nullptr;
    QPushButton *m_monthsButton = nullptr;
};

} // namespace ita
