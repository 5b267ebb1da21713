// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/page/laidblocks.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

class Setting
{
public:
    LaidText set(const QString &text, int width, Marker marker = Marker::None)
    {
        shape.font = &m_fonts.font(16, false);
        shape.width = width;
        return m_layouter.layOut({ { text, marker, {} } }, shape);
    }

    TextShape shape;

private:
    FontCache m_fonts { u"Laksaman"_s, 1 };
    TextLayouter m_layouter;
};

QStringList textsOf(const LaidText &laid)
{
    QStringList texts;
    for (const LaidLine &line : laid.lines)
        texts.append(laid.textOf(line));
    return texts;
}

QString joined(const LaidText &laid)
{
    return textsOf(laid).join(QString());
}

} // namespace

TEST_CASE("Lines hold what fits and together the whole text", "[print]")
{
    const QString text = u"รายงานผลการดำเนินงานของหน่วยงานภาครัฐ ประจำปี พ.ศ. ๒๕๖๖ (ITA) office"_s;
    Setting setting;
    for (int width = 400; width < 8000; width += 300) {
        const LaidText laid = setting.set(text, width);
        CHECK(joined(laid) == text);
        for (const LaidLine &line : laid.lines)
            CHECK(line.x + line.width <= float(width));
    }
}

TEST_CASE("An address of 300 letters never leaves its cell", "[print]")
{
    const QString address
        = u"https://www.example.go.th/"_s + QString(250, u'x') + u"?id=12345&page=678"_s;
    Setting setting;
    const LaidText laid = setting.set(u"ดู "_s + address, 1500);
    CHECK(joined(laid) == u"ดู "_s + address);
    CHECK(textsOf(laid).first() == u"ดู ");
    for (const LaidLine &line : laid.lines)
        CHECK(line.width <= 1500);
}

TEST_CASE("A column narrower than a letter still gets every letter", "[print]")
{
    CHECK(joined(Setting().set(u"น้ำใจที่ดี"_s, 1)) == u"น้ำใจที่ดี");
}

TEST_CASE("Any text comes out as it went in", "[print]")
{
    QRandomGenerator random(11);
    const QString letters = u"กขนาเแโไ่้ิีุูำฯๆ๑๒ab1 .,-/()\"&<>?@:"_s;
    Setting setting;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = random.bounded(80); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        text = text.normalized(QString::NormalizationForm_C);
        setting.shape.align = round % 2 ? Align::Centre : Align::Left;
        setting.shape.balanced = round % 2;
        REQUIRE(joined(setting.set(text, 100 + random.bounded(4000))) == text);
    }
}

TEST_CASE("Points hang behind their dash, numbers behind their text", "[print]")
{
    Setting setting;
    const QString text = u"จัดทำคู่มือการปฏิบัติงานและเผยแพร่บนเว็บไซต์"_s;
    LaidText laid = setting.set(text, 2500, Marker::Dash);
    REQUIRE(laid.lines.size() > 1);
    CHECK(textsOf(laid).first().startsWith(u"- "));
    CHECK(laid.lines[0].x == 0.F);
    CHECK(laid.lines[1].x > 0.F);
    setting.shape.hangingNumbers = true;
    laid = setting.set(u"๑. "_s + text, 2500);
    CHECK(laid.lines[0].x == 0.F);
    CHECK(laid.lines[1].x > 0.F);
}

TEST_CASE("Numbers hang only where that leaves room for every word", "[print]")
{
    Setting setting;
    setting.shape.hangingNumbers = true;
    const QString text = u"๒. การใช้งบประมาณ"_s;
    const float word = setting.set(u"งบประมาณ"_s, 9999).widestWord;
    const LaidText laid = setting.set(text, int(word) + 2);
    CHECK(laid.lines.back().x == 0.F);
    CHECK(textsOf(laid).last() == u"งบประมาณ"_s);
}

TEST_CASE("A box stands before the first line only", "[print]")
{
    const LaidText laid = Setting().set(u"ยังไม่ได้ดำเนินการตามแผนงาน"_s, 1500, Marker::Ticked);
    REQUIRE(laid.lines.size() > 1);
    CHECK(laid.lines[0].box == Marker::Ticked);
    CHECK(laid.lines[0].x > 0.F);
    CHECK(laid.lines[1].box == Marker::None);
}

TEST_CASE("Tabs are spaces and line ends end lines", "[print]")
{
    CHECK(textsOf(Setting().set(u"a\tb\nc\n\nd"_s, 9999))
        == QStringList { u"a b"_s, u"c"_s, {}, u"d"_s });
}

TEST_CASE("Spaces at the end of a line take no room", "[print]")
{
    Setting setting;
    setting.shape.align = Align::Right;
    const LaidText laid = setting.set(u"งาน   งาน"_s, 700);
    REQUIRE(laid.lines.size() == 2);
    CHECK(laid.lines[0].x + laid.lines[0].width == Approx(700));
}

TEST_CASE("Lines of a heading are about as long as each other", "[print]")
{
    Setting setting;
    setting.shape.balanced = true;
    const LaidText laid
        = setting.set(u"รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"_s, 5500);
    REQUIRE(laid.lines.size() == 2);
    CHECK(laid.lines[1].width > laid.lines[0].width * 0.7F);
}
