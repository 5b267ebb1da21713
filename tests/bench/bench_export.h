// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ita::bench {

inline constexpr int kSamples = 5;
/// Seconds after which something slow is not measured again.
inline constexpr double kPatience = 10;

/// Whether there are enough samples, or their sum exceeds `limit` (in the unit of the samples).
bool isEnough(const QList<double> &samples, double limit);

/// The files generated from a report with `times` as many rows as the real one.
struct Files
{
    QString folder;
    int times = 1;

    QString of(const QString &suffix) const;
};

/// A program that makes a PDF of the report.
struct Whole
{
    const char *name = "";
    QString program;
    QStringList arguments;
    bool mayBeLeftOut = false;
    QList<double> seconds = {};
    double megabytes = 0;
};

/// Measures the whole export and its peers, each as a separate process.
class WholePrograms
{
public:
    /// Runs the programs in turns, so that all have the same load on the machine. Call it for the
    /// smaller sizes first: their times tell which peers would take too long and are left out.
    void measure(const Files &files);

private:
    QList<Whole> m_smaller; ///< the results for the size before
};

} // namespace ita::bench
