// SPDX-License-Identifier: GPL-3.0-or-later
// Catch2 itself, compiled once for both executables and, as it takes minutes, without sanitizers.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch_main.h"

#include "tests/support/catch.h"

int ita::test::runTests(int argc, char *argv[])
{
    return Catch::Session().run(argc, argv);
}
