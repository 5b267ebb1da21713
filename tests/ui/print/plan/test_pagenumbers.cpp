// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/plan/pagenumbers.h"

using namespace ita;

using Numbers = std::vector<int>;

TEST_CASE("Pages bear numbers from the second on, and covers never", "[print]")
{
    CHECK(pageNumbers({}) == Numbers {});
    CHECK(pageNumbers({ {} }) == Numbers { 0 });
    CHECK(pageNumbers({ { .cover = true }, {}, {} }) == Numbers { 0, 2, 3 });
    CHECK(pageNumbers({ {}, {}, { .cover = true }, {} }) == Numbers { 0, 2, 0, 4 });
}

TEST_CASE("Numbers begin where a section asks for it, and not before", "[print]")
{
    CHECK(pageNumbers({ { .cover = true }, {}, {}, { .restart = 1 }, {} })
        == Numbers { 0, 0, 0, 1, 2 });
    CHECK(pageNumbers({ { .restart = 1 }, {}, { .restart = 10 }, {} }) == Numbers { 1, 2, 10, 11 });
    CHECK(pageNumbers({ { .cover = true, .restart = 5 }, {} }) == Numbers { 0, 6 });
}
