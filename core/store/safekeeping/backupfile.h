// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace ita {

/// What a copy of an office file must be like.
struct Original
{
    QByteArray digest; ///< contentDigest()
    QStringList structure; ///< the statements that made its tables and all else
    qint64 version = 0; ///< `data_version`: changes when another connection writes
};

// The two halves of backUpFile(), which puts what it has filled and checked in its place.

/// Copies all pages to a file that is not there or empty; gives what has been copied.
Result<Original> fillCopy(const QString &path, const QString &copy);
/// Reads the copy from the disk: Damaged when it is not sound or holds something else.
Outcome checkCopy(const QString &copy, const Original &original);

/// Copies the office file at `path`, of whatever schema, as it is at one moment to a new file,
/// while others may go on writing it. See Storages::backUp().
Outcome backUpFile(const QString &path, const QString &copy);

} // namespace ita
