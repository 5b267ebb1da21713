// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/text/fontcache.h"
#include "ui/print/text/linecount.h"

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

QList<Paragraph> thaiParagraphs()
{
    return { { u"๑. จัดทำประกาศเจตจำนงสุจริตในการบริหารงานของผู้บริหาร ประจำปี พ.ศ. ๒๕๖๖"_s, Marker::None,
                 {} },
        { u"เผยแพร่ผลการประเมิน ITA ให้ประชาชนทราบทาง E-Service และเว็บไซต์ของหน่วยงาน"_s, Marker::Dash,
            {} },
        { u"ดำเนินการ (อยู่ระหว่างดำเนินการ)"_s, Marker::Ticked, {} }, { {}, Marker::None, {} },
        { u"บรรทัดแรก\nบรรทัดที่สองซึ่งยาวกว่าบรรทัดแรกมากพอสมควร"_s, Marker::None, {} } };
}

} // namespace

TEST_CASE("Lines are counted as they are laid out", "[print]")
{
    FontCache fonts(u"Laksaman"_s, 1);
    TextFont &font = fonts.font(14, false);
    TextLayouter layouter;
    const bool hanging = GENERATE(true, false);
    const CutText cut = layouter.cut(thaiParagraphs(), font);
    const LineCount count(cut, hanging);
    int counted = 0;
    for (int width = 300; width < 9000; width += 7) {
        const std::optional<int> lines = count.lines(float(width));
        const LaidText laid
            = layouter.layOut(cut, { .font = &font, .width = width, .hangingNumbers = hanging });
        CAPTURE(width);
        if (lines)
            CHECK(*lines == int(laid.lines.size()));
        counted += lines ? 1 : 0;
    }
    CHECK(counted > 900);
    CHECK_FALSE(count.lines(400));
}

TEST_CASE("A text without a letter has a line for each paragraph", "[print]")
{
    FontCache fonts(u"Laksaman"_s, 1);
    TextFont &font = fonts.font(14, false);
    TextLayouter layouter;
    CHECK(LineCount(layouter.cut({ {}, {} }, font), true).lines(100) == 2);
    CHECK(LineCount(layouter.cut({}, font), true).lines(100) == 0);
}

TEST_CASE("A long number counts as a word that is not split", "[print]")
{
    FontCache fonts(u"Laksaman"_s, 1);
    TextFont &font = fonts.font(14, false);
    TextLayouter layouter;
    const QString number = u"๑,๒๓๔,๕๖๗,๘๙๐.๐๐"_s;
    const CutText cut = layouter.cut({ { number, Marker::None, {} } }, font);
    CHECK(cut.widestWord >= font.width(font.piece(number)) - 1);
}
