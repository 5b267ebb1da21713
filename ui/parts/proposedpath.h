// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

// What file dialogs propose. Signs that a file system does not take are left out of names.

/// A file of this name among the person's documents.
QString amongDocuments(const QString &name);

/// A file of this name beside `file`; among the documents when that one lies in a folder that
/// does not last, as the sample does.
QString besideFile(const QString &file, const QString &name);

/// "งานสภา 2567 (note)" for a file "งานสภา.ita" with reports of several years; the ending of the
/// format is for the caller to add.
QString nameWithYear(const QString &file, int fiscalYear, const QString &note = {});

/// The path itself where it ends with that suffix, as ".ita"; else with it.
QString withSuffix(const QString &path, const QString &suffix);

} // namespace ita
