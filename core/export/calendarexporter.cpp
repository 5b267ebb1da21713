// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/owncatalogue.h"
#include "core/export/exporter.h"
#include "core/export/exporttext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Breaks a line of a calendar after at most 75 bytes, never within a letter; RFC 5545, 3.1.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype kLongest = 75;
    const auto isInLetter = [](char byte) { return (uchar(byte) & 0xC0) == 0x80; };
    QByteArray lines;
    qsizetype start = 0;
    qsizetype room = kLongest;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (isInLetter(line[end]))
            --end;
        lines += line.mid(start, end - start) + "\r\n ";
        start = end;
        room = kLongest - 1; // the blank before it counts
    }
    return lines + line.mid(start) + "\r\n";
}

/// RFC 5545, 3.3.11.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

/// A day of the fiscal year with something to be done.
struct CalendarDay
{
    QString id; ///< the same in every calendar of the report
    QString name;
    QDate day;
};

QList<CalendarDay> daysOf(const Catalogue &catalogue)
{
    QList<CalendarDay> days;
    for (const Round &round : catalogue.rounds) {
        days.append({ round.code + u"-begins"_s, ExportText::tr("Begin of %1").arg(round.name),
            round.from.in(catalogue.reportYear) });
        days.append({ round.code + u"-ends"_s, ExportText::tr("End of %1").arg(round.name),
            round.to.in(catalogue.reportYear) });
        if (round.reportDue)
            days.append(
                { round.code + u"-due"_s, ExportText::tr("Report of %1 due").arg(round.name),
                    round.reportDue->in(catalogue.reportYear) });
    }
    for (const Deadline &deadline : catalogue.deadlines)
        days.append({ deadline.code, deadline.name, deadline.date.in(catalogue.reportYear) });
    return days;
}

class CalendarWriter
{
public:
    explicit CalendarWriter(const ExportJob &job)
        : m_job(job)
        , m_report(job.tree.get<Report>(job.report))
    {
    }

    QByteArray write(const Catalogue &catalogue) &&
    {
        add(u"BEGIN:VCALENDAR"_s);
        add(u"VERSION:2.0"_s);
        add(u"PRODID:-//ita-report//ita-report//TH"_s);
        add(u"CALSCALE:GREGORIAN"_s);
        add(u"METHOD:PUBLISH"_s);
        const QList<CalendarDay> days = daysOf(catalogue);
        for (const CalendarDay &day : days)
            addEvent(day);
        add(u"END:VCALENDAR"_s);
        return std::move(m_calendar);
    }

private:
    void add(const QString &line) { m_calendar += folded(line.toUtf8()); }

    void addEvent(const CalendarDay &day)
    {
        add(u"BEGIN:VEVENT"_s);
        add(u"UID:%1-%2-%3-%4@ita-report"_s.arg(m_job.fileId.left(kIdDigits),
            m_report.catalogueScheme, QString::number(m_report.fiscalYear), day.id));
        add(u"DTSTAMP:"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss'Z'"_s));
        add(u"DTSTART;VALUE=DATE:"_s + day.day.toString(u"yyyyMMdd"_s));
        add(u"DTEND;VALUE=DATE:"_s + day.day.addDays(1).toString(u"yyyyMMdd"_s));
        add(u"SUMMARY:"_s + escaped(u"ITA: "_s + day.name));
        add(u"DESCRIPTION:"_s + escaped(m_job.tree.get<Office>(m_job.tree.root()).name));
        add(u"TRANSP:TRANSPARENT"_s);
        add(u"END:VEVENT"_s);
    }

    static constexpr int kIdDigits = 16;

    const ExportJob &m_job;
    const Report &m_report;
    QByteArray m_calendar;
};

Result<QByteArray> writeCalendar(const ExportJob &job)
{
    const auto &report = job.tree.get<Report>(job.report);
    const auto catalogue = catalogueOf(job.tree, job.report);
    if (!catalogue)
        return catalogue.error();
    if (daysOf(**catalogue).isEmpty())
        return Error { Error::Code::Invalid,
            ExportText::tr("No dates of fiscal year %1 are known").arg(report.fiscalYear), {} };
    return CalendarWriter(job).write(**catalogue);
}

} // namespace

Exporter calendarExporter()
{
    return { .suffix = "ics"_L1,
        .name = ExportText::tr("calendar of rounds and deadlines"),
        .sameForAllPapers = true,
        .write = &writeCalendar };
}

} // namespace ita
