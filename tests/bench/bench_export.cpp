// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_export.h"

#include "tests/bench/bench.h"
#include "tests/bench/process.h"

#include <QCoreApplication>

#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

/// Seconds; peers that would take longer are left out.
constexpr double kLongest = 400;

QList<Whole> wholes(const Files &files)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString plain = files.of(u"plain"_s);
    const QString report
        = qEnvironmentVariable("ITA_REPORT", QString::fromUtf8(ITA_REPORT_PROGRAM));
    return {
        { "ita-report export", report,
            { u"export"_s, files.of(u"ita"_s), files.of(u"pdf"_s), u"--force"_s } },
        { "bare limit", self, { u"--bare"_s, plain, files.of(u"bare.pdf"_s) } },
        { "QTextDocument::print", self, { u"--document"_s, plain, files.of(u"doc.pdf"_s) }, true },
        { "LibreOffice", u"soffice"_s,
            { u"-env:UserInstallation=file://"_s + files.folder + u"/office"_s, u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, files.folder + u"/office"_s,
                files.of(u"html"_s) },
            true },
    };
}

void measureOnce(Whole &whole)
{
    const auto cost = runProcess(whole.program, whole.arguments);
    if (!cost)
        return;
    whole.seconds.append(cost->seconds);
    whole.megabytes = qMax(whole.megabytes, cost->megabytes);
}

void printWhole(const Whole &whole, const Whole &ours)
{
    std::printf("  %-22s", whole.name);
    if (whole.seconds.isEmpty() || ours.seconds.isEmpty()) {
        std::printf("   not measured\n");
        return;
    }
    const double seconds = median(whole.seconds);
    std::printf(" %8.2f s %8.0f MB   ours: time x%.2f", seconds, whole.megabytes,
        median(ours.seconds) / seconds);
    if (whole.megabytes > 0)
        std::printf(", memory x%.2f", ours.megabytes / whole.megabytes);
    std::printf("\n");
}

/// The first run of LibreOffice creates a user profile; that time is not part of the export.
void warmUp(const Whole &whole)
{
    if (whole.mayBeLeftOut)
        runProcess(whole.program, whole.arguments);
}

} // namespace

QString Files::of(const QString &suffix) const
{
    return folder + u"/%1."_s.arg(times) + suffix;
}

bool isEnough(const QList<double> &samples, double limit)
{
    return samples.size() >= kSamples
        || std::accumulate(samples.begin(), samples.end(), 0.0) > limit;
}

void WholePrograms::measure(const Files &files)
{
    QList<Whole> programs = wholes(files);
    if (m_smaller.isEmpty())
        std::for_each(programs.cbegin(), programs.cend(), warmUp);
    for (int i = 0; i < kSamples; ++i)
        for (qsizetype p = 0; p < programs.size(); ++p) {
            Whole &whole = programs[p];
            const bool tooLong = whole.mayBeLeftOut && !m_smaller.isEmpty()
                && (m_smaller[p].seconds.isEmpty() || median(m_smaller[p].seconds) * 10 > kLongest);
            if (!tooLong && i <= whole.seconds.size() && !isEnough(whole.seconds, kPatience))
                measureOnce(whole);
        }
    std::printf("%dx, whole programs:\n", files.times);
    for (const Whole &whole : programs)
        printWhole(whole, programs.first());
    std::fflush(stdout);
    m_smaller = programs;
}

} // namespace ita::bench
