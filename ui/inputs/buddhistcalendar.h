// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

class QComboBox;

namespace ita {

class YearEdit;

/// A month's days in Thai digits. Its years are Christian inside; what is around it shows
/// Buddhist ones.
class ThaiDays : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit ThaiDays(QWidget *parent = nullptr);

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
};

/// A calendar as Thai offices know it: Buddhist years, Thai months and days.
class BuddhistCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit BuddhistCalendar(QWidget *parent = nullptr);

    QDate date() const;
    /// Without chosen(). An invalid date shows today's month.
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
