// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/exportscope.h"
#include "core/rows/tree.h"

#include <QByteArray>

#include <functional>

namespace ita {

/// Called with the progress of the work; false stops the work.
using ExportProgress = std::function<bool(int done, int total)>;

/// What an exporter writes.
struct ExportJob
{
    const Tree &tree; ///< the office file
    QString fileId; ///< the session's, for the stamp at the foot of printed pages
    RowId report; ///< for formats that contain one report
    ExportScope scope {}; ///< its fiscal year and paper, if it has them, are the report's
    /// Prints � for characters that no typeface has, instead of failing; for formats with pages.
    bool replacesMissing = false;
    ExportProgress progress {}; ///< fast formats do not call it

    /// For formats that contain one paper.
    RowId paper() const { return scope.paper ? scope.paper : report; }
};

/// A format in which an office file can be exported. To add a format, write a function that returns
/// an Exporter and add a line to exporters(); the command line, its help and manual page, and the
/// window's file dialog use that list.
struct Exporter
{
    QLatin1StringView suffix; ///< of file names, in lower case: "json"
    QString name; ///< of the kind of file, translated, as within a sentence
    bool takesSections = false; ///< whether ExportScope::sections chooses what is written
    bool wholeOffice = false; ///< holds the office with all papers; other formats hold one paper
    bool sameForAllPapers = false; ///< holds what is of the year, whatever the paper
    bool hasGlyphs = false; ///< whether characters can be missing in it
    /// Returns the content of the file. Error Cancelled when the job's progress returns false.
    std::function<Result<QByteArray>(const ExportJob &job)> write;
};

/// The office file as an interchange document; all its reports when the scope names no year.
Exporter jsonExporter();

/// The content that sign-offs of the paper sign, in exactly the bytes that are hashed.
Exporter contentExporter();

/// The rounds and deadlines of the report's year as an iCalendar. An event has the same UID in
/// every calendar of the same report, so that a calendar program updates it.
Exporter calendarExporter();

/// The paper as one page that shows all of it without scripts and asks nothing of any server.
Exporter htmlExporter();

/// Writes the file completely or not at all; the error names the file.
Outcome writeWhole(const QString &path, const QByteArray &content);

} // namespace ita
