// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

class QComboBox;

namespace ita {

class YearEdit;

/// The days of a month in Thai digits. Its years are Gregorian; BuddhistCalendar shows Buddhist
/// years.
class ThaiDays : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit ThaiDays(QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
};

/// A calendar with Buddhist years, Thai month names and Thai digits.
class BuddhistCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit BuddhistCalendar(QWidget *parent = nullptr);

    QDate date() const;
    /// Does not emit chosen(). An invalid date selects today.
    void setDate(QDate date);

Q_SIGNALS:
    void chosen(QDate date);

private:
    void turnPage(int months);
    void showPage(int christianYear, int month);

    ThaiDays *m_days;
    QComboBox *m_month;
    YearEdit *m_year;
};

} // namespace ita
