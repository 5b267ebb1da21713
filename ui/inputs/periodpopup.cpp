// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/periodpopup.h"

#include "ui/inputs/monthedit.h"
#include "ui/inputs/plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ita {

PeriodPopup::PeriodPopup(QWidget *input)
    : Popup(input)
    , m_whole(new QVBoxLayout)
    , m_month(new MonthEdit(this))
    , m_from(new MonthEdit(this))
    , m_to(new MonthEdit(this))
{
    setAccessibleName(tr("Choose a period"));
    auto *layout = new QGridLayout(this);
    layout->addLayout(m_whole, 0, 0, 1, 3);
    addWhole(periodText(FiscalYearPeriod {}));
    layout->addWidget(plainLabel(tr("One month"), this), 1, 0);
    layout->addWidget(m_month, 1, 1);
    m_monthButton = addButton(layout, 1);
    layout->addWidget(plainLabel(tr("From"), this), 2, 0);
    layout->addWidget(m_from, 2, 1);
    layout->addWidget(plainLabel(tr("to"), this), 3, 0);
    layout->addWidget(m_to, 3, 1);
    m_monthsButton = addButton(layout, 3);
    for (const auto &[edit, name] : { std::pair(m_month, tr("One month")),
             std::pair(m_from, tr("First month")), std::pair(m_to, tr("Last month")) }) {
        edit->setAccessibleName(name);
        connect(edit, &MonthEdit::edited, this, &PeriodPopup::showTexts);
    }
}

QPushButton *PeriodPopup::addWhole(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(true);
    m_whole->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, text] { Q_EMIT chosen(text); });
    return button;
}

void PeriodPopup::setRounds(const QStringList &names)
{
    if (names == m_rounds)
        return;
    m_rounds = names;
    while (m_whole->count() > 1)
        delete m_whole->itemAt(1)->widget(); // this also removes the layout item
    for (const QString &name : names) {
        QWidget *before = m_whole->itemAt(m_whole->count() - 1)->widget();
        setTabOrder(before, addWhole(name));
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
