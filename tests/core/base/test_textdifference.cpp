// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textdifference.h"
#include "tests/support/catch.h"

#include <QString>

#include <random>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray randomThai(std::mt19937 &engine, int characters)
{
    QString text;
    for (int i = 0; i < characters; ++i)
        text += QChar(char16_t(0x0E01 + engine() % 46));
    return text.toUtf8();
}

} // namespace

TEST_CASE("What is no difference gives no text", "[base]")
{
    const QByteArray base = "0123456789";
    for (const char *bad : { "", "nonsense", "{}", "[1]", "[[1]]", "[[0,11]]", "[[11,0]]",
             "[[-1,2]]", "[[0,-1]]", "[[9223372036854775807,9223372036854775807]]", "[[0,1,2]]",
             "[null]", "[\"a\",[5,6]]" }) {
        CAPTURE(bad);
        CHECK_FALSE(textFrom(base, bad));
    }
    CHECK(textFrom(base, "[]") == QByteArray());
    CHECK(textFrom(base, "[\"a\",[8,2],[0,1]]") == QByteArray("a890"));
}

TEST_CASE("A small difference cannot grow into a text without end", "[base]")
{
    const QByteArray base(1024LL * 1024, 'x');
    QByteArray difference = "[";
    for (int i = 0; i < 300; ++i)
        difference += "[0,1048576],";
    difference += "\"\"]";
    CHECK_FALSE(textFrom(base, difference));
}

TEST_CASE("A text changed in many places comes back byte for byte", "[base]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u, 5u);
    CAPTURE(seed);
    std::mt19937 engine(seed);
    const QByteArray base = randomThai(engine, 4000);
    QByteArray text = base;
    for (int i = 0; i < 20; ++i) {
        const qsizetype at = qsizetype(engine() % unsigned(text.size() / 3)) * 3;
        switch (engine() % 3) {
        case 0:
            text.insert(at, randomThai(engine, int(engine() % 40)));
            break;
        case 1:
            text.remove(at, 3 * qsizetype(engine() % 40));
            break;
        default:
            text.append(text.sliced(at, std::min<qsizetype>(300, text.size() - at)));
        }
    }
    const QByteArray difference = differenceFrom(base, text);
    CHECK(textFrom(base, difference) == text);
    CHECK(difference.size() < text.size() / 2);
}

TEST_CASE("A long run of one letter that grows is a small difference", "[base]")
{
    const QByteArray base = QString(20'000, u'ก').toUtf8();
    const QByteArray text = base + base + "x" + base;
    const QByteArray difference = differenceFrom(base, text);
    CHECK(textFrom(base, difference) == text);
    CHECK(difference.size() < 100);
}

TEST_CASE("Texts with nothing in common and short ones come back too", "[base]")
{
    for (const QByteArray &text : { QByteArray(), QByteArray("x"), QByteArray(100, 'y'),
             QByteArray("\"quoted\"\\\n"), QString(u"𝄞ไทย"_s).toUtf8() })
        for (const QByteArray &base : { QByteArray(), QByteArray("z"), QByteArray(200, 'y') }) {
            CAPTURE(text.size(), base.size());
            CHECK(textFrom(base, differenceFrom(base, text)) == text);
        }
}
