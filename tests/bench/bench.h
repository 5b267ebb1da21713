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

/// The value; on an error, prints its message and ends the program.
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

/// From interchange document to PDF, by step and as a whole, beside other ways to print it.
void benchReport();

/// The checks of an office with ten years, the comparison of two of them, the carry-over into one.
void benchYears();

/// Typed keys and pastes of thousands of rows in the window, until all updates are done; the start
/// time and memory of the window, beside a bare Qt window.
void benchWindow();

// benchWindow() runs these as separate processes: each shows a window once and ends.

/// Opens an office file. Arguments: FILE.
void showOffice(const QStringList &arguments);
/// Shows a plain Qt window for comparison. Arguments: FILE, which is ignored.
void showBare(const QStringList &arguments);

// benchReport() runs these as separate processes.

/// Writes the reference report with TIMES as many rows, in all measured formats. Arguments: TIMES
/// FOLDER.
void generate(const QStringList &arguments);
/// Prints with BareLimit. Arguments: CONTENT PDF.
void exportBare(const QStringList &arguments);
/// Prints with QTextDocument. Arguments: CONTENT PDF.
void exportTextDocument(const QStringList &arguments);

} // namespace ita::bench
