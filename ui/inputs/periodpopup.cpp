// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/periodpopup.h"

#include "ui/inputs/monthedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ita {

PeriodPopup::PeriodPopup(QWidget *input)
    : Popup(input)
    , m_month(new MonthEdit(this))
    , m_from(new MonthEdit(this))
    , m_to(new MonthEdit(this))
{
    setAccessibleName(tr("Choose a period"));
    auto *layout = new QGridLayout(this);
    addFixed(layout);
    layout->addWidget(new QLabel(tr("One month"), this), 3, 0);
    layout->addWidget(m_month, 3, 1);
    m_monthButton = addButton(layout, 3);
    layout->addWidget(new QLabel(tr("From"), this), 4, 0);
    layout->addWidget(m_from, 4, 1);
    layout->addWidget(new QLabel(tr("to"), this), 5, 0);
    layout->addWidget(m_to, 5, 1);
    m_monthsButton = addButton(layout, 5);
    for (const auto &[edit, name] : { std::pair(m_month, tr("One month")),
             std::pair(m_from, tr("First month")), std::pair(m_to, tr("Last month")) }) {
        edit->setAccessibleName(name);
        connect(edit, &MonthEdit::edited, this, &PeriodPopup::showTexts);
    }
}

void PeriodPopup::addFixed(QGridLayout *layout)
{
    int row = 0;
    for (const Period &period :
        { Period(FiscalYearPeriod {}), Period(RoundPeriod { 6 }), Period(RoundPeriod { 12 }) }) {
        auto *button = new QPushButton(periodText(period), this);
        button->setAutoDefault(true);
        layout->addWidget(button, row++, 0, 1, 3);
        connect(
            button, &QPushButton::clicked, this, [this, button] { Q_EMIT chosen(button->text()); });
    }
}

QPushButton *PeriodPopup::addButton(QGridLayout *layout, int row)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(true);
    layout->addWidget(button, row, 2);
    connect(button, &QPushButton::clicked, this, [this, button] { Q_EMIT chosen(button->text()); });
    return button;
}

void PeriodPopup::setPeriod(const Period &period, int fiscalYear)
{
    const MonthsPeriod year = monthsOfFiscalYear(fiscalYear);
    const auto *month = std::get_if<MonthPeriod>(&period);
    const auto *months = std::get_if<MonthsPeriod>(&period);
    m_month->setValue(month ? month->month : year.from);
    m_from->setValue(months ? months->from : year.from);
    m_to->setValue(months ? months->to : year.to);
    showTexts();
}

void PeriodPopup::showTexts()
{
    const MonthsPeriod months { m_from->value(), m_to->value() };
    m_monthButton->setText(periodText(MonthPeriod { m_month->value() }));
    m_monthsButton->setText(periodText(months));
    m_monthsButton->setEnabled(months.from <= months.to);
}

} // namespace ita
