// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaiwords.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &text)
{
    QStringList found;
    for (const TextSpan &span : wordsOf(text))
        found.append(text.sliced(span.start, span.length));
    return found;
}

} // namespace

TEST_CASE("A text without letters has no words", "[base]")
{
    CHECK(words(u""_s).isEmpty());
    CHECK(words(u" (-) ฯ ๆ …"_s).isEmpty());
}

TEST_CASE("libthai is there and finds words", "[base]")
{
    REQUIRE(canFindThaiWords());
    CHECK(words(u"ประกาศผลการประเมิน ปี ๒๕๖๖ ITA-2 ครั้งๆ"_s)
        == QStringList { u"ประกาศ"_s, u"ผล"_s, u"การ"_s, u"ประเมิน"_s, u"ปี"_s, u"๒๕๖๖"_s, u"ITA"_s,
            u"2"_s, u"ครั้ง"_s });
}

TEST_CASE("No word is parted from its marks, whatever is typed", "[base]")
{
    for (const QString &text :
        { u"ก่่"_s, u"เเก้"_s, u"่่่"_s, u"เ"_s, u"กำำ"_s, u"ทฺฺ"_s, u"สัมพันท์ข่าว"_s, u"แ้ก"_s }) {
        CAPTURE(text);
        for (const int cut : thaiWordBreaks(text))
            CHECK(isThaiCut(text, cut));
        CHECK(words(text).join(QString()) == text);
    }
}
