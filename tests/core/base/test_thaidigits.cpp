// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Digits change style and nothing else does", "[base]")
{
    CHECK(toThaiDigits(u"ข้อ 10, ๒ และ a9"_s) == u"ข้อ ๑๐, ๒ และ a๙"_s);
    CHECK(toArabicDigits(u"พ.ศ. ๒๕๖๖"_s) == u"พ.ศ. 2566"_s);
    CHECK(toThaiDigits(1203) == u"๑๒๐๓"_s);
}
