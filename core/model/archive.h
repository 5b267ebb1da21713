// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QString>

namespace ita {

class Session;

// A year leaves the office file for a file of its own, and comes back. Both files keep the whole
// history, because each sign-off binds all of it. See README.md.

/// Takes a report, signed or not, out of the session's file into a new one at `path`, which is
/// written, read again and compared before the year leaves. An existing file is never replaced.
/// After an error the year is where it was; a file that is there by then is whole and stays.
Outcome archiveYear(Session &session, RowId report, const QString &path);

/// Brings the year of an archive back, exactly as it went. The archive stays as it is. Error
/// Invalid when it is not an archive of this office, was changed since, or its year is in the file
/// already. Returns the report.
Result<RowId> bringBackYear(Session &session, const QString &path);

} // namespace ita
