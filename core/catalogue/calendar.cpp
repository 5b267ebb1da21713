// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

} // namespace

QList<ReportingRound> roundsOf(const Catalogue &catalogue)
{
    const int year = catalogue.reportYear;
    QList<ReportingRound> rounds;
    for (const Round &round : catalogue.rounds) {
        rounds.append({ round.name, round.from.in(year), round.to.in(year), {} });
        if (round.reportDue)
            rounds.last().reportDue = round.reportDue->in(year);
    }
    return rounds;
}

Outcome chooseRound(Catalogue &catalogue, int number)
{
    if (number < 1 || number > catalogue.rounds.size()) {
        QStringList names;
        for (const Round &round : catalogue.rounds)
            names.append(round.name);
        return Error { Error::Code::Invalid,
            names.isEmpty() ? CalendarText::tr("The catalogue of fiscal year %1 knows no rounds")
                                  .arg(catalogue.fiscalYear)
                            : CalendarText::tr("There is no round %1, only %2")
                                  .arg(QString::number(number), names.join(u", ")),
            {} };
    }
    catalogue.round = catalogue.rounds[number - 1].name;
    return ok();
}

QList<DueDay> deadlinesOf(const Catalogue &catalogue)
{
    QList<DueDay> days;
    for (const Deadline &deadline : catalogue.deadlines)
        days.append({ deadline.name, deadline.date.in(catalogue.reportYear) });
    std::ranges::stable_sort(days, {}, &DueDay::day);
    return days;
}

std::optional<DueDay> nextDue(const Catalogue &catalogue, QDate today)
{
    QList<DueDay> days = deadlinesOf(catalogue);
    const QList<ReportingRound> rounds = roundsOf(catalogue);
    for (const ReportingRound &round : rounds)
        if (round.reportDue)
            days.append({ CalendarText::tr("Report of %1").arg(round.name), *round.reportDue });
    days.removeIf([&](const DueDay &due) { return due.day < today; });
    const auto next = std::ranges::min_element(days, {}, &DueDay::day);
    return next == days.end() ? std::nullopt : std::optional(*next);
}

} // namespace ita
