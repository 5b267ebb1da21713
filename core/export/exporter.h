// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/exportscope.h"
#include "core/rows/tree.h"

#include <QByteArray>

#include <functional>

namespace ita {

/// Told how much of the work is done; false stops it.
using ExportProgress = std::function<bool(int done, int total)>;

/// What is to be written.
struct ExportJob
{
    const Tree &tree; ///< the office file
    QString fileId; ///< the session's, for the code at the foot of printed pages
    RowId report; ///< for formats that hold one report
    ExportScope scope {}; ///< its fiscal year, where it names one, is the report's
    ExportProgress progress {}; ///< formats that take no time to write do not call it
};

/// A format that an office file can be written in. Another is one function that gives this value
/// and one line in exporters(); the command line, its help and manual page, and the window's file
/// dialog walk that list.
struct Exporter
{
    QLatin1StringView suffix; ///< of file names, in small letters: "json"
    QString name; ///< what the file is, translated, as it stands within a sentence
    bool takesSections = false; ///< whether ExportScope::sections chooses what is written
    /// The content of the file. Cancelled when the job's progress says so.
    std::function<Result<QByteArray>(const ExportJob &job)> write;
};

/// The office file as an interchange document; all its reports when the scope names no year.
Exporter jsonExporter();

/// What sign-offs of the report bind, byte for byte as it is hashed.
Exporter contentExporter();

/// Writes the file whole or not at all; the error names it.
Outcome writeWhole(const QString &path, const QByteArray &content);

} // namespace ita
