// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/export/exporter.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QRegularExpression>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> calendarOf(const Tree &tree, const QString &fileId = u"0123456789abcdef01"_s)
{
    return calendarExporter().write(
        { .tree = tree, .fileId = fileId, .report = firstOf(tree, RowKind::Report) });
}

Tree officeOf(int year, const QString &scheme, const QString &name = u"อบต.ตัวอย่าง"_s)
{
    return treeOf(newOffice(*builtInCatalogue(year, scheme), Office { .name = name }));
}

/// The lines as a calendar program reads them.
QStringList unfolded(const QByteArray &calendar)
{
    return QString::fromUtf8(QByteArray(calendar).replace("\r\n ", "")).split(u"\r\n"_s);
}

} // namespace

TEST_CASE("A year without known dates has no calendar", "[export]")
{
    const Tree unknown = treeOf(leaf(Office {}, { leaf(Report { 2560, u"nacc"_s, 2560 }) }));
    CHECK_FALSE(calendarOf(unknown));
}

TEST_CASE("The calendar has each round's begin, end and due day, and the deadlines", "[export]")
{
    const auto calendar = calendarOf(officeOf(2566, u"nacc"_s));
    REQUIRE(calendar);
    const QStringList lines = unfolded(*calendar);
    CHECK(lines.first() == u"BEGIN:VCALENDAR"_s);
    CHECK(lines.contains(u"VERSION:2.0"_s));
    CHECK(lines.filter(u"BEGIN:VEVENT"_s).size() == 8); // 2 rounds of 3 days, 2 deadlines
    const qsizetype due
        = lines.indexOf(u"UID:0123456789abcdef-nacc-2566-half_year-due@ita-report"_s);
    REQUIRE(due > 0);
    CHECK(lines[due + 2] == u"DTSTART;VALUE=DATE:20230430"_s);
    CHECK(lines[due + 3] == u"DTEND;VALUE=DATE:20230501"_s);
    CHECK(lines[due + 4].contains(u"รอบ ๖ เดือน"_s));
    CHECK(lines[due + 5] == u"DESCRIPTION:อบต.ตัวอย่าง"_s);
    CHECK(lines.filter(QRegularExpression(u"^DTSTAMP:\\d{8}T\\d{6}Z$"_s)).size() == 8);
    const auto quarters = calendarOf(officeOf(2567, u"health"_s));
    REQUIRE(quarters);
    CHECK(unfolded(*quarters).filter(u"BEGIN:VEVENT"_s).size() == 10); // no due day is known
}

TEST_CASE("Lines of a calendar are short, end as they must and cut no letter", "[export]")
{
    const QString name = u"องค์การบริหารส่วนตำบล "_s.repeated(20) + u"ก; ข, ค\\ง"_s;
    const auto calendar = calendarOf(officeOf(2566, u"nacc"_s, name));
    REQUIRE(calendar);
    CHECK(calendar->endsWith("END:VCALENDAR\r\n"));
    CHECK(calendar->count('\n') == calendar->count("\r\n"));
    for (const QByteArray &line : calendar->split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    const QString description = unfolded(*calendar).filter(u"DESCRIPTION:"_s).first();
    CHECK(description.endsWith(u"ก\\; ข\\, ค\\\\ง"_s));
}

TEST_CASE("An event keeps its identity, and other reports have others", "[export]")
{
    const auto uids = [](const Result<QByteArray> &calendar) {
        REQUIRE(calendar);
        return unfolded(*calendar).filter(u"UID:"_s);
    };
    const Tree tree = officeOf(2566, u"nacc"_s);
    const QStringList first = uids(calendarOf(tree));
    CHECK(uids(calendarOf(tree)) == first);
    QStringList all = first + uids(calendarOf(officeOf(2567, u"nacc"_s)))
        + uids(calendarOf(tree, u"fedcba98"_s));
    const qsizetype count = all.size();
    all.removeDuplicates();
    CHECK(all.size() == count);
}
