// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/monthedit.h"

#include "ui/inputs/yearedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ita {

MonthEdit::MonthEdit(QWidget *parent)
    : QWidget(parent)
    , m_month(new QComboBox(this))
    , m_year(new YearEdit(this))
{
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(thaiMonth(month));
    m_month->setMaxVisibleItems(12);
    m_month->setAccessibleName(tr("Month"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_month, 1);
    layout->addWidget(m_year);
    setFocusProxy(m_month);
    connect(m_month, &QComboBox::currentIndexChanged, this, &MonthEdit::edited);
    connect(m_year, &YearEdit::edited, this, &MonthEdit::edited);
}

BuddhistMonth MonthEdit::value() const
{
    return { m_year->value(), m_month->currentIndex() + 1 };
}

void MonthEdit::setValue(BuddhistMonth month)
{
    const QSignalBlocker quiet(this);
    m_month->setCurrentIndex(month.month - 1);
    m_year->setValue(month.year);
}

} // namespace ita
