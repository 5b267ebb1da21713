// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thai/oneform.h"
#include "tests/support/catch.h"
#include "ui/print/page/laidblocks.h"

#include <QRandomGenerator>
#include <QRegularExpression>

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

TEST_CASE("Any text comes out as it went in, in one form", "[print]")
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
        REQUIRE(joined(setting.set(text, 100 + random.bounded(4000))) == inOneForm(text));
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

TEST_CASE("A box stands before the first line only, and its state in the text", "[print]")
{
    const QString text = u"ยังไม่ได้ดำเนินการตามแผนงาน"_s;
    const auto [marker, box] = GENERATE(
        table<Marker, QString>({ { Marker::Ticked, u"☑ "_s }, { Marker::Unticked, u"☐ "_s } }));
    Setting setting;
    const LaidText laid = setting.set(text, 1500, marker);
    REQUIRE(laid.lines.size() > 1);
    CHECK(joined(laid) == box + text);
    CHECK(textsOf(laid).first().startsWith(box + u"ยัง"_s));
    CHECK(laid.lines[0].x == 0.F);
    CHECK(laid.lines[1].x > 0.F);
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

TEST_CASE("A text in another form is set in one form", "[print]")
{
    const QString text = u"เเผนปฏิบัติการเเละเเนวทางการเเก้ไขปัญหาเเบบมีส่วนร่วมเเละเจตจํานงกําหนดดําเนินการ"_s;
    for (int width = 100; width < 4000; width += 50) {
        const QStringList lines = textsOf(Setting().set(text, width));
        for (const QString &line : lines)
            CHECK(isThaiCut(u"ก"_s + line, 1));
        CHECK(lines.join(QString())
            == u"แผนปฏิบัติการและแนวทางการแก้ไขปัญหาแบบมีส่วนร่วมและเจตจำนงกำหนดดำเนินการ");
    }
    const QStringList lines = textsOf(Setting().set(text, 1500));
    CHECK(lines.filter(QRegularExpression(u"^(?:นง|หนด|เนิน)"_s)).isEmpty());
}

TEST_CASE("Signs of typesetting are set as plain ones and still bind", "[print]")
{
    const QString text
        = u"ครบ ๕\u2011๑๐ วัน\u00A0ทำการ ๑\u202F๐๐๐\u2009บาท ก\u2060\u00ADข \u2060 ค"_s;
    CHECK(joined(Setting().set(text, 9000)) == u"ครบ ๕-๑๐ วัน ทำการ ๑ ๐๐๐ บาท กข  ค");
    for (int width = 300; width < 3000; width += 50)
        for (const QString &line : textsOf(Setting().set(text, width)))
            if (width > 800) {
                CHECK_FALSE(line.endsWith(u"๕-"));
                CHECK_FALSE(line.trimmed().endsWith(u"วัน"));
            }
}

TEST_CASE("All line ends end lines", "[print]")
{
    CHECK(textsOf(Setting().set(u"ก\r\nข\rค\vง\u2028จ\u2029ฉ"_s, 9000))
        == QStringList { u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s, u"จ"_s, u"ฉ"_s });
}

TEST_CASE("The parts of an address know the whole of it", "[print]")
{
    const QString address = u"https://www.example.go.th/ita2566/o19-procurement-plan"_s;
    Setting setting;
    const LaidText laid = setting.set(u"ดู "_s + address + u" และ www.a.go.th ด้วย"_s, 1800);
    REQUIRE(laid.addresses.size() == 2);
    CHECK(laid.addresses[0].text == address);
    CHECK(laid.addresses[1].url == "https://www.a.go.th");
    QString first;
    for (const LaidLine &line : laid.lines)
        for (const LaidLink &link : laid.linksOf(line))
            if (link.address == 0) {
                CHECK(link.begins == first.isEmpty());
                for (const TextFont::Piece piece :
                    laid.piecesOf(line).subspan(link.firstPiece, link.pieceCount))
                    first += laid.font->text(piece);
                CHECK(link.ends == (first == address));
            }
    CHECK(first == address);
    CHECK(laid.links.size() > 2);
}
