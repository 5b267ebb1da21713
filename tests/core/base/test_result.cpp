// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/support/catch.h"

#include <memory>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("A result that failed hands on its error", "[base]")
{
    const Error error { Error::Code::Locked, u"a.ita is open elsewhere"_s, u"lock held"_s };
    const auto passOn = [](const Result<int> &result) -> Outcome {
        if (!result)
            return result.error();
        return ok();
    };

    const Outcome handedOn = passOn(error);

    REQUIRE_FALSE(handedOn);
    CHECK(handedOn.error() == error);
    CHECK(passOn(2566));
}

TEST_CASE("A result tells a value from an error of any content", "[base]")
{
    CHECK(Result<QString>(QString()));
    CHECK_FALSE(Result<QString>(Error {}));
}

TEST_CASE("A value that cannot be copied moves out of its result", "[base]")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(43));

    const std::unique_ptr<int> value = std::move(result).value();

    REQUIRE(value);
    CHECK(*value == 43);
}
