// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace ita::bench {

inline constexpr int kSamples = 5;
/// Seconds after which something slow is not measured again.
inline constexpr double kPatience = 10;

/// Whether so many samples will do; `limit` in their unit.
bool isEnough(const QList<double> &samples, double limit);

/// What is generated of a report `times` as long as the real one.
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

/// The export as a whole beside its peers, each a process of its own.
class WholePrograms
{
public:
    /// In turns, so that all see the same machine. To be called for the smaller sizes first: peers
    /// that would take too long are left out.
    void measure(const Files &files);

private:
    QList<Whole> m_smaller; ///< of the size before
};

} // namespace ita::bench
