// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/buddhistcalendar.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "ui/inputs/yearedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QTextCharFormat>
#include <QToolButton>

namespace ita {

ThaiDays::ThaiDays(QWidget *parent)
    : QCalendarWidget(parent)
{
    setLocale(QLocale(QLocale::Thai, QLocale::Thailand));
    setNavigationBarVisible(false);
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    setFirstDayOfWeek(Qt::Sunday);
    setGridVisible(false);
    setDateRange(buddhistDate(2500, 1, 1), buddhistDate(2699, 12, 31));
    for (const Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        setWeekdayTextFormat(day, {});
}

void ThaiDays::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const bool otherMonth = date.month() != monthShown();
    const bool selected = date == selectedDate() && !otherMonth;
    const auto group = otherMonth ? QPalette::Disabled : QPalette::Active;
    painter->save();
    painter->fillRect(rect, palette().color(selected ? QPalette::Highlight : QPalette::Base));
    if (date == QDate::currentDate()) {
        painter->setPen(palette().color(QPalette::Highlight));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->setPen(palette().color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(rect, Qt::AlignCenter, toThaiDigits(date.day()));
    painter->restore();
}

BuddhistCalendar::BuddhistCalendar(QWidget *parent)
    : QWidget(parent)
    , m_days(new ThaiDays(this))
    , m_month(new QComboBox(this))
    , m_year(new YearEdit(this))
{
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(thaiMonth(month));
    m_month->setMaxVisibleItems(12);
    m_month->setAccessibleName(tr("Month"));
    m_days->setAccessibleName(tr("Days"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    int column = 0;
    const auto addArrow = [&](Qt::ArrowType arrow, const QString &name, int months) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        layout->addWidget(button, 0, column++);
        connect(button, &QToolButton::clicked, this, [this, months] { turnPage(months); });
    };
    addArrow(Qt::LeftArrow, tr("Month before"), -1);
    layout->addWidget(m_month, 0, column++);
    layout->addWidget(m_year, 0, column++);
    addArrow(Qt::RightArrow, tr("Month after"), 1);
    layout->addWidget(m_days, 1, 0, 1, column);
    layout->setColumnStretch(1, 1);
    setFocusProxy(m_days);
    showPage(m_days->yearShown(), m_days->monthShown());
    connect(m_days, &QCalendarWidget::currentPageChanged, this, &BuddhistCalendar::showPage);
    const auto goThere = [this] {
        const QDate first = buddhistDate(m_year->value(), m_month->currentIndex() + 1, 1);
        m_days->setCurrentPage(first.year(), first.month());
    };
    connect(m_month, &QComboBox::currentIndexChanged, this, goThere);
    connect(m_year, &YearEdit::edited, this, goThere);
    connect(m_days, &QCalendarWidget::clicked, this, &BuddhistCalendar::chosen);
    connect(m_days, &QCalendarWidget::activated, this, &BuddhistCalendar::chosen);
}

QDate BuddhistCalendar::date() const
{
    return m_days->selectedDate();
}

void BuddhistCalendar::setDate(QDate date)
{
    m_days->setSelectedDate(date.isValid() ? date : QDate::currentDate());
    m_days->showSelectedDate();
}

void BuddhistCalendar::turnPage(int months)
{
    const QDate page = QDate(m_days->yearShown(), m_days->monthShown(), 1).addMonths(months);
    m_days->setCurrentPage(page.year(), page.month());
}

void BuddhistCalendar::showPage(int christianYear, int month)
{
    const QSignalBlocker quiet(m_month);
    m_month->setCurrentIndex(month - 1);
    m_year->setValue(buddhistYear(QDate(christianYear, month, 1)));
}

} // namespace ita
