// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/text/qrcode.h"

using namespace ita;

TEST_CASE("A text that no QR code can hold gives none", "[print]")
{
    CHECK(qrCode(QByteArray(5000, 'x')).size == 0);
    CHECK(qrCode(QByteArray(5000, 'x')).darkAreas().isEmpty());
    CHECK(qrCode("").size == 0);
}

TEST_CASE(
    "A QR code has its finders in three corners and a size that the standard knows", "[print]")
{
    const QrCode code = qrCode("ITA:2566-3FA9C1:1a2b3c4d5e6f:3/62");
    REQUIRE(code.size == 29);
    const auto isFinder = [&code](int left, int top) {
        bool ring = true;
        for (int i = 0; i < 7; ++i)
            ring = ring && code.isDark(left + i, top) && code.isDark(left, top + i)
                && code.isDark(left + i, top + 6) && code.isDark(left + 6, top + i);
        return ring && !code.isDark(left + 1, top + 1) && code.isDark(left + 3, top + 3);
    };
    CHECK(isFinder(0, 0));
    CHECK(isFinder(22, 0));
    CHECK(isFinder(0, 22));
    CHECK_FALSE(isFinder(22, 22));
}

TEST_CASE("Codes of texts of about the same length have the same size", "[print]")
{
    CHECK(qrCode("ITA:2566-3FA9C1:1a2b3c4d5e6f:1/9").size == 29);
    CHECK(qrCode("ITA:2566-3FA9C1:1a2b3c4d5e6f:1000/1234").size == 29);
    CHECK(qrCode("x").size == 29);
}

TEST_CASE("The dark areas of a QR code are its dark modules, each once", "[print]")
{
    const QrCode code = qrCode("ITA:2566-3FA9C1:1a2b3c4d5e6f:3/62");
    QList<int> covered(code.dark.size(), 0);
    for (const QRect &area : code.darkAreas())
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                ++covered[y * code.size + x];
    for (int i = 0; i < covered.size(); ++i)
        REQUIRE(covered[i] == (code.dark.testBit(i) ? 1 : 0));
}
