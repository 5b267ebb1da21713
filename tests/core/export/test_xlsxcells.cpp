// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/celltext.h"
#include "core/export/xlsx/cellvalue.h"
#include "core/export/xlsx/sheetnames.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

CellNumber numberOf(const QString &text, ValueKind values = ValueKind::Number)
{
    CAPTURE(text);
    const auto number = cellNumber(text, values);
    REQUIRE(number);
    return *number;
}

} // namespace

TEST_CASE("A number is a number, and is shown as it is typed", "[export][xlsx]")
{
    CHECK(numberOf(u"1,234.50"_s) == CellNumber { 1234.5, u"#,##0.00"_s });
    CHECK(numberOf(u"๑,๒๓๔.๕๐"_s) == CellNumber { 1234.5, u"[$-D00041E]#,##0.00"_s });
    CHECK(numberOf(u"(5)"_s) == CellNumber { -5, u"0;(0)"_s });
    CHECK(numberOf(u"-๗.๕"_s) == CellNumber { -7.5, u"[$-D00041E]0.0"_s });
    CHECK(numberOf(u" 0 "_s) == CellNumber { 0, u"0"_s });
}

TEST_CASE("What a number could not show as typed stays a text", "[export][xlsx]")
{
    for (const QString &text :
        { u""_s, u"007"_s, u"0812345678"_s, u"1234567890123456"_s, u"1๒"_s, u"5 คน"_s, u"=1+1"_s,
            u"+5"_s, u"1,23"_s, u"(-5)"_s, u"(5"_s, u"5)"_s, u"1e5"_s, u"๑.๒.๓"_s, u"98.5%"_s }) {
        CAPTURE(text);
        CHECK_FALSE(cellNumber(text, ValueKind::Number));
    }
    CHECK_FALSE(cellNumber(u"5"_s, ValueKind::Text));
    CHECK_FALSE(cellNumber(u"5"_s, ValueKind::Points));
}

TEST_CASE(
    "A day is a day of the Buddhist calendar in the form in which it is typed", "[export][xlsx]")
{
    constexpr double kDay = 45301; // 10 January 2024, as Excel counts
    const auto check = [&](const QString &text, const QString &format) {
        CHECK(numberOf(text, ValueKind::Date) == CellNumber { kDay, format });
    };
    check(u"๑๐ มกราคม ๒๕๖๗"_s, u"[$-D07041E]d mmmm yyyy"_s);
    check(u"10 มกราคม 2567"_s, u"[$-107041E]d mmmm yyyy"_s);
    check(u"๑๐ ม.ค. ๖๗"_s, u"[$-D07041E]d mmm yy"_s);
    check(u"10/1/2567"_s, u"[$-107041E]d/m/yyyy"_s);
    check(u"10/01/2567"_s, u"[$-107041E]dd/mm/yyyy"_s);
    check(u"๑๐/๑/๖๗"_s, u"[$-D07041E]d/m/yy"_s);
    check(u"2024-01-10"_s, u"yyyy-mm-dd"_s);
}

TEST_CASE("A day that Excel would show otherwise stays a text", "[export][xlsx]")
{
    for (const QString &text : { u""_s, u"มกราคม ๒๕๖๗"_s, u"วันที่ ๑๐ มกราคม ๒๕๖๗"_s,
             u"10 มกราคม พ.ศ. 2567"_s, u"๑๐/1/๖๗"_s, u"๑ มกราคม ๒๔๔๐"_s, u"ตลอดปี"_s }) {
        CAPTURE(text);
        CHECK_FALSE(cellNumber(text, ValueKind::Date));
    }
}

TEST_CASE("A text that is too long for a cell goes on in parts, and nothing of it is lost",
    "[export][xlsx]")
{
    CHECK(cellParts({}) == QStringList { QString() });
    const QString word = u"ที่นี่ "_s;
    const QString long1 = word.repeated(20'000);
    const QStringList parts = cellParts(long1);
    CHECK(parts.size() > 4);
    CHECK(parts.join(QString()) == long1);
    for (const QString &part : parts)
        CHECK(part.size() <= 32'767);
    const QString unbroken = u"กี่"_s.repeated(12'000);
    const QStringList cut = cellParts(unbroken);
    CHECK(cut.join(QString()) == unbroken);
    for (const QString &part : cut)
        CHECK(part.startsWith(u"กี่"_s));
    const QString lines = u"ก\n"_s.repeated(600) + u"ข"_s;
    const QStringList byLines = cellParts(lines);
    CHECK(byLines.join(u'\n') == lines);
    for (const QString &part : byLines)
        CHECK(part.count(u'\n') <= 253);
    const QString codes = u"_x0041_"_s.repeated(9'000);
    CHECK(cellParts(codes).join(QString()) == codes);
}

TEST_CASE("Texts are written so that Excel reads just them", "[export][xlsx]")
{
    CHECK(cellBytes(u"a_x0041_b"_s) == "a_x005F_x0041_b");
    CHECK(cellBytes(u"a_b_x41_"_s) == "a_b_x41_");
    CHECK(cellBytes(u"a\u0001b\u202Ec"_s) == "abc");
    CHECK(cellBytes(u"ก\nข"_s) == u"ก\nข"_s.toUtf8());
    CHECK(cellText({ { u"ทำแล้ว"_s, Marker::Ticked, {} }, { u"ยัง"_s, Marker::Unticked, {} },
              { u"ข้อ"_s, Marker::Dash, {} } })
        == u"☑ ทำแล้ว\n☐ ยัง\n- ข้อ"_s);
}

TEST_CASE("Titles become names of sheets that Excel accepts, each once", "[export][xlsx]")
{
    SheetNames names;
    CHECK(names.nameFor(u"แผน [๑]: ก/ข*ค?\\ง"_s) == u"แผน ๑ ก ข ค ง"_s);
    CHECK(names.nameFor(u"'quoted'"_s) == u"quoted"_s);
    CHECK(names.nameFor(u"QUOTED"_s) == u"QUOTED (2)"_s);
    CHECK(names.nameFor(u"History"_s) != u"History"_s);
    CHECK_FALSE(names.nameFor({}).isEmpty());
    CHECK_FALSE(names.nameFor(u"///"_s).isEmpty());
    QSet<QString> all;
    for (int i = 0; i < 12; ++i) {
        const QString name = names.nameFor(u"กี่"_s.repeated(20));
        CHECK(name.size() <= 31);
        // Whole letters: each is three characters.
        CHECK(QString(name).remove(QRegularExpression(u" \\(\\d+\\)$"_s)).size() % 3 == 0);
        all.insert(name);
    }
    CHECK(all.size() == 12);
}
