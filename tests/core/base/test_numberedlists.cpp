// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberedlists.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A text with "|" where the cursor stands.
PointEdit at(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    return { text.remove(u'|'), cursor };
}

QString shown(const std::optional<PointEdit> &edit)
{
    return edit ? QString(edit->text).insert(edit->cursor, u'|') : u"(ordinary)"_s;
}

QString enter(const QString &text)
{
    const PointEdit before = at(text);
    return shown(enterInPoints(before.text, before.cursor));
}

QString move(const QString &text, MoveDirection direction)
{
    const PointEdit before = at(text);
    return shown(moveLines(before.text, before.cursor, before.cursor, direction));
}

QString renumbered(const QString &text)
{
    const PointEdit before = at(text);
    return shown(renumberedAround(before.text, before.cursor));
}

} // namespace

TEST_CASE("Lines that are no points have no mark", "[base]")
{
    for (const QString &line : { u""_s, u"ประกาศ"_s, u"๒๕๖๖ เป็นปี"_s, u"1.5 ล้านบาท"_s, u"-ติดลบ"_s,
             u"๑.ประกาศ"_s, u"2566. จบ"_s, u"0. ศูนย์"_s, u"(๑. ก"_s, u"ก. ข"_s }) {
        CAPTURE(line);
        CHECK_FALSE(pointMark(line));
    }
}

TEST_CASE("The mark of a point is read and written alike", "[base]")
{
    for (const QString &mark : { u"๑. "_s, u"1. "_s, u"๑) "_s, u"(๑๒) "_s, u"- "_s, u"• "_s,
             u"– "_s, u"  ๙. "_s, u"\t-\t"_s }) {
        CAPTURE(mark);
        const std::optional<PointMark> read = pointMark(QString(mark + u"ประกาศ"_s));
        REQUIRE(read);
        CHECK(read->text() == mark);
        CHECK(read->length == mark.size());
    }
    CHECK(pointMark(u"๑๒. ก")->number == 12);
    CHECK(pointMark(u"๑๒. ก")->digits == DigitStyle::Thai);
    CHECK(pointMark(u"12. ก")->digits == DigitStyle::Arabic);
    CHECK_FALSE(pointMark(u"- ก")->isNumbered());
}

TEST_CASE("Enter outside a point is an ordinary one", "[base]")
{
    CHECK(enter(u"ประกาศ|"_s) == u"(ordinary)"_s);
    CHECK(enter(u"|๑. ประกาศ"_s) == u"(ordinary)"_s);
    CHECK(enter(u"๑|. ประกาศ"_s) == u"(ordinary)"_s);
    CHECK(enter(u"๑. ก\n|"_s) == u"(ordinary)"_s);
}

TEST_CASE("Enter continues a list in its own style", "[base]")
{
    CHECK(enter(u"๑. ประกาศ|"_s) == u"๑. ประกาศ\n๒. |"_s);
    CHECK(enter(u"  9) ประกาศ|"_s) == u"  9) ประกาศ\n  10) |"_s);
    CHECK(enter(u"- ประกาศ|"_s) == u"- ประกาศ\n- |"_s);
    CHECK(enter(u"(๑) ประ|กาศ"_s) == u"(๑) ประ\n(๒) |กาศ"_s);
    CHECK(enter(u"๑. |ประกาศ"_s) == u"๑. \n๒. |ประกาศ"_s);
}

TEST_CASE("Enter renumbers the points that follow", "[base]")
{
    CHECK(enter(u"๑. ก|\n๒. ข\n๓. ค"_s) == u"๑. ก\n๒. |\n๓. ข\n๔. ค"_s);
    CHECK(enter(u"๑. ก|\n  - ย่อย\n๒. ข\nจบ\n๒. อื่น"_s) == u"๑. ก\n๒. |\n  - ย่อย\n๓. ข\nจบ\n๒. อื่น"_s);
}

TEST_CASE("Enter on an empty point ends the list", "[base]")
{
    CHECK(enter(u"๑. ก\n๒. |"_s) == u"๑. ก\n|"_s);
    CHECK(enter(u"- |"_s) == u"|"_s);
    CHECK(enter(u"๑. ก\n  - |\n๒. ข"_s) == u"๑. ก\n|\n๒. ข"_s);
}

TEST_CASE("A line at the edge does not move past it", "[base]")
{
    CHECK(move(u"๑. |ก\n๒. ข"_s, MoveDirection::Up) == u"(ordinary)"_s);
    CHECK(move(u"๑. ก\n๒. |ข"_s, MoveDirection::Down) == u"(ordinary)"_s);
    CHECK(move(u"|"_s, MoveDirection::Down) == u"(ordinary)"_s);
}

TEST_CASE("Moved points are numbered in their new order", "[base]")
{
    CHECK(move(u"๑. ก\n๒. ข|\n๓. ค"_s, MoveDirection::Up) == u"๑. ข|\n๒. ก\n๓. ค"_s);
    CHECK(move(u"๑. ก|\n๒. ข\n๓. ค"_s, MoveDirection::Down) == u"๑. ข\n๒. ก|\n๓. ค"_s);
    CHECK(move(u"๙. ก\n๑๐. ข|"_s, MoveDirection::Up) == u"๙. ข|\n๑๐. ก"_s);
    CHECK(move(u"- ก\n- ข|"_s, MoveDirection::Up) == u"- ข|\n- ก"_s);
    CHECK(move(u"หัวข้อ\n๑. ก|\n๒. ข"_s, MoveDirection::Up) == u"๑. ก|\nหัวข้อ\n๒. ข"_s);
}

TEST_CASE("Several lines move together", "[base]")
{
    const QString text = u"๑. ก\n๒. ข\n๓. ค"_s;
    const auto edit
        = moveLines(text, text.indexOf(u'ข'), text.indexOf(u'ค') + 1, MoveDirection::Up);
    CHECK(shown(edit) == u"๑. |ข\n๒. ค\n๓. ก"_s);
}

TEST_CASE("A list is numbered from its lowest number on", "[base]")
{
    CHECK(renumbered(u"๑. ก\n๓. |ข\n๔. ค"_s) == u"๑. ก\n๒. |ข\n๓. ค"_s);
    CHECK(renumbered(u"๕. ก\n๗. |ข"_s) == u"๕. ก\n๖. |ข"_s);
    CHECK(renumbered(u"๑. ก\n3. |ข"_s) == u"๑. ก\n2. |ข"_s);
    CHECK(renumbered(u"๑. ก\n- |ย่อย\n๓. ข"_s) == u"๑. ก\n- |ย่อย\n๒. ข"_s);
    CHECK(renumbered(u"๑. ก\n  ๑) ย่อย\n  ๓) |ย่อย\n๓. ข"_s) == u"๑. ก\n  ๑) ย่อย\n  ๒) |ย่อย\n๓. ข"_s);
    CHECK(renumbered(u"๑. ก\n\n๓. |ข"_s) == u"๑. ก\n\n๓. |ข"_s);
    CHECK(renumbered(u"|จบ\n๓. ข"_s) == u"|จบ\n๓. ข"_s);
}
