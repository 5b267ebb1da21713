// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QApplication>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

// usage: ita-bench [NAME...]; without names everything is measured.

namespace {

struct Measurement
{
    std::string_view name;
    void (*run)();
};

constexpr Measurement kMeasurements[] = {
    { "merge", ita::bench::benchMerge },
    { "proof", ita::bench::benchProof },
    { "report", ita::bench::benchReport },
    { "search", ita::bench::benchSearch },
    { "store", ita::bench::benchStore },
    { "window", ita::bench::benchWindow },
    { "years", ita::bench::benchYears },
};

/// A part that the bench runs as a separate process of itself, to measure it from outside.
struct Part
{
    std::string_view name;
    void (*run)(const QStringList &arguments);
    int argumentCount;
};

constexpr Part kParts[] = {
    { "--generate", ita::bench::generate, 2 },
    { "--bare", ita::bench::exportBare, 2 },
    { "--document", ita::bench::exportTextDocument, 2 },
    { "--show", ita::bench::showOffice, 1 },
    { "--show-bare", ita::bench::showBare, 1 },
};

bool runPart(const QStringList &arguments)
{
    for (const Part &part : kParts)
        if (arguments.size() == part.argumentCount + 2 && arguments[1].toStdString() == part.name) {
            part.run(arguments.sliced(2));
            return true;
        }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    if (runPart(app.arguments()))
        return 0;
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
