// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QCoreApplication>

#include <cstdio>
#include <string_view>

// usage: ita-bench [NAME...]; without names everything is measured.

namespace {

struct Measurement
{
    std::string_view name;
    void (*run)();
};

constexpr Measurement kMeasurements[] = {
    { "store", ita::bench::benchStore },
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    for (const Measurement &measurement : kMeasurements) {
        bool wanted = argc == 1;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || measurement.name == argv[i];
        if (!wanted)
            continue;
        std::printf("== %s\n", measurement.name.data());
        measurement.run();
    }
    return 0;
}
