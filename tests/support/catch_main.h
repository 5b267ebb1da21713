// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita::test {

/// Runs the test cases that the command line names, or all; returns the exit status.
int runTests(int argc, char *argv[]);

} // namespace ita::test
