// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdfstream.h"

using namespace ita;

TEST_CASE("Numbers are written as a PDF reads them, without needless digits", "[print]")
{
    const auto written = [](double value) {
        std::string text;
        appendNumber(text, value);
        return text;
    };
    CHECK(written(0) == "0");
    CHECK(written(-0.0001) == "0");
    CHECK(written(842) == "842");
    CHECK(written(-12.5) == "-12.5");
    CHECK(written(0.05) == "0.05");
    CHECK(written(-0.007) == "-0.007");
    CHECK(written(1.9996) == "2");
    CHECK(written(16837.795) == "16837.795");
}
