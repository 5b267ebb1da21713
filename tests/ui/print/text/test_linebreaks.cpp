// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"
#include "tests/support/catch.h"
#include "ui/print/text/keeptogether.h"
#include "ui/print/text/letters.h"
#include "ui/print/text/linebreaks.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

/// The text with "|" at allowed line breaks and "~" at line breaks of last resort.
QString marked(const QString &text, const QStringList &names = {})
{
    LineBreaker breaker;
    breaker.setNames(names);
    QString result;
    for (const Token &token : breaker.tokens(text)) {
        result += text.mid(token.start, token.length);
        if (token.start + token.length == text.size())
            break;
        if (token.after != BreakAfter::Never)
            result += token.after == BreakAfter::Allowed ? u'|' : u'~';
    }
    return result;
}

} // namespace

TEST_CASE("The breaker knows Thai words", "[print]")
{
    CHECK(ThaiWords::check());
    CHECK(
        marked(u"มาตรการส่งเสริมความโปร่งใสในหน่วยงาน"_s) == u"มาตรการ|ส่งเสริม|ความ~โปร่งใส|ใน|หน่วย~งาน");
}

TEST_CASE("What official typing keeps together is not cut", "[print]")
{
    const QString text
        = GENERATE(u"พ.ศ. ๒๕๖๖"_s, u"ข้อ O12"_s, u"มีนาคม ๒๕๖๗"_s, u"ต.ค. ๖๕"_s, u"๑๐ มกราคม ๒๕๖๗"_s,
            u"๓ เดือน"_s, u"ครั้งที่ ๒"_s, u"ตัวชี้วัดที่ ๘"_s, u"ตัวชี้วัดย่อยที่ ๙.๑"_s, u"ร้อยละ ๘๕.๕๐"_s,
            u"นายสมชาย"_s, u"นางสาว กรรณิการ์"_s, u"ดร. สมหญิง"_s, u"ต่าง ๆ"_s, u"กรุงเทพฯ"_s, u"ฯลฯ"_s,
            u"ป.ป.ช."_s, u"๐๘.๓๐ น."_s, u"E-Service"_s, u"อบต."_s, u"อบจ."_s, u"กกต."_s, u"ครม."_s,
            u"สพฐ."_s, u"รพ.สต."_s, u"ม.ค."_s, u"เม.ย."_s, u"พ.ศ."_s, u"ก.พ.ร."_s, u"พ.ร.บ."_s,
            u"ปปช."_s, u"ต. ธาร"_s, u"๓ : ๑"_s, u"๓ ต่อ ๑"_s, u"๑ - ๑๐ คน"_s, u"๒๕๖๖–๒๕๗๐"_s,
            u"๒๕๖๖-๒๕๗๐"_s, u"๘๐ %"_s, u"๘๐.๕%"_s, u"≥ ๘๐"_s, u"๑,๐๐๐.๕๐ บาท"_s, u"๑๐/๑๑/๒๕๖๖"_s,
            u"โทร. ๐ ๒๑๔๑ ๙๐๐๐"_s, u"02 141 9000"_s, u"08-1234-5678"_s, u"โทรศัพท์ ๐๒-๑๔๑-๙๐๐๐"_s,
            u"๙๐๐๐ ต่อ ๑๒"_s, u"เวลา ๐๘.๓๐ - ๑๖.๓๐ น."_s, u"๒ × ๓ = ๖"_s, u"ไตรมาส ๔"_s);
    CAPTURE(text);
    CHECK_FALSE(marked(text).contains(u'|'));
}

TEST_CASE("Spaces between numbers part them, whatever stands beside", "[print]")
{
    CHECK(marked(u"๘๕.๐๐ ๙๐.๕๐ ๗๕.๒๕"_s) == u"๘๕.๐๐ |๙๐.๕๐ |๗๕.๒๕");
    CHECK(marked(u"85.00 90.50 75.25 - 5"_s).startsWith(u"85.00 |90.50 |75.25 ~-"));
    CHECK(marked(u"๑/๒ ๘๕ ๑๐๐ ๕"_s) == u"๑/๒ |๘๕ |๑๐๐ |๕");
}

TEST_CASE("An abbreviation is not cut, and what stands before it is parted from it", "[print]")
{
    CHECK(marked(u"นายก อบต.ธารตะวัน"_s).startsWith(u"นายก |อบต.ธาร"));
    CHECK(marked(u"นายกอบต."_s) == u"นายก|อบต.");
    CHECK(marked(u"ท่าเรือแห่งสมุทร."_s).endsWith(u"สมุทร."));
    CHECK(marked(u"ต.ค. ๖๖ - ก.ย. ๖๗"_s) == u"ต.ค. ~๖๖ ~- |ก.ย. ~๖๗");
}

TEST_CASE("A chief is not taken for a mister", "[print]")
{
    CHECK(marked(u"นายกองค์การบริหารส่วนตำบล"_s).startsWith(u"นายก|"));
    CHECK(marked(u"นายก เทศมนตรี"_s).startsWith(u"นายก |"));
}

TEST_CASE("A title binds the first name but not the last", "[print]")
{
    CHECK(marked(u"(นายสมชาย ใจดี)"_s) == u"(นาย~สม~ชาย |ใจ|ดี)");
}

TEST_CASE("A year does not bind what follows it", "[print]")
{
    CHECK(marked(u"พ.ศ. ๒๕๖๖ ข้อ O12"_s) == u"พ.ศ. ~๒๕๖๖ |ข้อ ~O12");
}

TEST_CASE("A list number and a dash stay with their text", "[print]")
{
    CHECK(marked(u"๑. จัดทำ"_s).startsWith(u"๑. ~"));
    CHECK(marked(u"(๒) จัดทำ"_s).startsWith(u"(๒) ~"));
    CHECK(marked(u"- จัดทำ"_s).startsWith(u"- ~"));
}

TEST_CASE("Brackets and quotation marks stay with what they enclose", "[print]")
{
    CHECK(marked(u"แผน (ร่าง) ใหม่"_s) == u"แผน |(ร่าง) |ใหม่");
    CHECK(marked(u"ระบบ “ITAS” ใหม่"_s) == u"ระบบ |“ITAS” |ใหม่");
}

TEST_CASE("An address is cut only in need, after its own signs", "[print]")
{
    CHECK(marked(u"ดู https://www.a.go.th/x.php?id=25&m=1 ครับ"_s)
        == u"ดู |https://www.a.~go.~th/~x.~php?~id=~25&~m=~1 |ครับ");
    CHECK(marked(u"nakok@dla.go.th"_s) == u"nakok@dla.~go.~th");
    // Readers leave out a hyphen at the end of a line.
    CHECK(marked(u"(nakhon.go.th/o19-plan)"_s) == u"(nakhon.~go.~th/~o19-plan)");
}

TEST_CASE("Names of provinces and districts are not cut", "[print]")
{
    const QStringList provinces = readWords(u":/words/provinces_th.txt"_s);
    const QStringList districts = readWords(u":/words/districts_th.txt"_s);
    REQUIRE(provinces.size() + districts.size() == 1000);
    for (const QString &province : provinces) {
        CHECK_FALSE(marked(province).contains(u'|'));
        CHECK_FALSE(marked(u"จังหวัด"_s + province).sliced(8).contains(u'|'));
    }
    for (const QString &district : districts) {
        CHECK_FALSE(marked(district).contains(u'|'));
        CHECK_FALSE(marked(u"อำเภอ"_s + district).sliced(6).contains(u'|'));
    }
}

TEST_CASE("A name with a hyphen stays whole, other hyphens part what they stand between", "[print]")
{
    CHECK(marked(u"อำเภอสุไหงโก-ลก จังหวัดนราธิวาส"_s).startsWith(u"อำเภอ|สุไหง~โก-~ลก |"));
    CHECK(marked(u"จันทร์-ศุกร์"_s) == u"จันทร์-|ศุกร์");
}

TEST_CASE("A given name is kept whole", "[print]")
{
    CHECK(marked(u"ตำบลนากอกได้"_s) == u"ตำบล|นาก|อก|ได้");
    CHECK(marked(u"ตำบลนากอกได้"_s, { u"นากอก"_s }) == u"ตำบล|นาก~อก|ได้");
}

TEST_CASE("Whatever is typed, tokens cover it and no vowel or mark begins a line", "[print]")
{
    QRandomGenerator random(7);
    const QString letters = u"กขนาเแโไ่้ิีุูำฯๆ๑๒ab1 .,-/()\"“”&<>?@:"_s;
    LineBreaker breaker;
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        qsizetype at = 0;
        for (const Token &token : breaker.tokens(text)) {
            REQUIRE(token.start == at);
            REQUIRE(token.length > 0);
            if (at > 0 && isThaiLetter(text[at - 1]))
                REQUIRE_FALSE(isThaiFollower(text[at]));
            at += token.length;
        }
        REQUIRE(at == text.size());
    }
}
