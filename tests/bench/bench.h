// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace ita::bench {

/// Microseconds that `run` takes.
template<typename Function>
double timed(Function run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return double(timer.nsecsElapsed()) / 1000;
}

inline double median(QList<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at(samples.size() / 2);
}

/// The value, or the end of the program with the error's message.
template<typename T>
T orStop(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(result).value();
}

/// One durable edit against bare transactions, and the verification of a large file.
void benchStore();

/// Finding while typing, over ten years of reports.
void benchSearch();

/// The canonical form and hash of a report, and the verification of ten years of editing.
void benchProof();

/// Merging a review copy of a large report.
void benchMerge();

/// From interchange document to PDF, step by step and whole, beside other ways to print the same.
void benchReport();

/// Keys typed in the window and thousands of rows at once, with everything that follows them; the
/// window's start and its memory beside a bare one's.
void benchWindow();

// What benchWindow() runs as programs of its own: a window is shown once and the program ends.

/// FILE
void showOffice(const QStringList &arguments);
/// FILE, which is not opened
void showBare(const QStringList &arguments);

// What benchReport() runs as programs of their own.

/// TIMES FOLDER: writes the reference with so many times its rows, in all forms that are measured.
void generate(const QStringList &arguments);
/// CONTENT PDF
void exportBare(const QStringList &arguments);
/// CONTENT PDF
void exportTextDocument(const QStringList &arguments);

} // namespace ita::bench
