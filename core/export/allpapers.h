// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <QStringList>

namespace ita {

/// A file that a paper is to be written to.
struct PaperFile
{
    RowId paper;
    QString path;
    Exporter exporter;
};

/// A file for each paper of the report in each format, in the order of the papers: with the year,
/// the paper's number and its title as a name that every system takes. A format that is the same
/// for all papers has one file.
QList<PaperFile> paperFiles(
    const Tree &tree, RowId report, const QList<Exporter> &formats, const QString &folder);

/// The names of the files that are there already.
QStringList existingFiles(const QList<PaperFile> &files);

/// Writes all files, over existing ones, or none: each is made aside, then all are put in their
/// places. Makes the folder of the files if it is not there. The job's paper is of no account, its
/// progress counts hundredths of files.
Outcome writePapers(const QList<PaperFile> &files, const ExportJob &job);

} // namespace ita
