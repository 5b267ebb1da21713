// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/store/officefile.h"

namespace ita {

/// Checks an office file from outside in: that SQLite finds it sound, that its tables are ours,
/// that the chain of its journal holds, and that its rows are exactly what the journal arrives at.
/// So a change that was not made through this program is found and named. No findings: all is well.
/// An Error when the file cannot be looked at: missing, not ours, newer, unreadable.
Result<QList<Finding>> verify(const QString &path);

/// The same for a file that is open.
Result<QList<Finding>> verify(OfficeFile &file);

} // namespace ita
