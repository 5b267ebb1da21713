// SPDX-License-Identifier: GPL-3.0-or-later
// The entry points that libFuzzer calls. ITA_FUZZ_TARGET names the target; see run.sh.
#include "tests/fuzz/targets.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace ita::test;

namespace {

const FuzzTarget &target()
{
    static const FuzzTarget &chosen = []() -> const FuzzTarget & {
        const QByteArray name = qgetenv("ITA_FUZZ_TARGET");
        const auto targets = fuzzTargets();
        const auto found = std::ranges::find_if(
            targets, [&name](const FuzzTarget &one) { return name == one.name; });
        if (found == targets.end())
            qFatal("ITA_FUZZ_TARGET names no target: %s", name.constData());
        return *found;
    }();
    return chosen;
}

} // namespace

// The names are libFuzzer's.
// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Lives as long as the program: libFuzzer ends it with exit().
    new QGuiApplication(*argc, *argv);
    target();
    return 0;
}

// NOLINTNEXTLINE(readability-identifier-naming)
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString broken
        = target().feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", target().name, qPrintable(broken));
        std::abort();
    }
    return 0;
}
