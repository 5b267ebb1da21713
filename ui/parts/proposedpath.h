// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

// Paths that file dialogs propose. Characters that file systems do not allow are left out.

/// A path for a file of this name in the user's documents folder.
QString amongDocuments(const QString &name);

/// A path for a file of this name beside `file`. If `file` is in the temporary folder or a copy of
/// the sample, the path is in the documents folder.
QString besideFile(const QString &file, const QString &name);

/// The base name of `file` with year and note: "งานสภา 2567 (note)" for "งานสภา.ita". The year is
/// not added twice. The caller adds the suffix of the format.
QString nameWithYear(const QString &file, int fiscalYear, const QString &note = {});

/// Adds a suffix, such as ".ita", if the path does not have it.
QString withSuffix(const QString &path, const QString &suffix);

} // namespace ita
