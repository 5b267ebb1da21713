// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ita {

// Files that are there completely or not at all, and after a power failure too. A file is made
// under a temporary name in the folder of its final one, synced and renamed, and the folder synced.
// All errors are Storage and name the final file and the reason.

/// Writes a file, over an existing one, whose permissions it keeps. Writes to the target of a link.
/// Refuses what is no ordinary file.
Outcome writeDurably(const QString &path, const QByteArray &content);

/// A temporary name for a file that will be `path`: no other process uses it, and
/// removeLeftovers() knows it.
QString temporaryName(const QString &path);
/// Writes and syncs a file under `made`, the temporary name of a file that will be `path`; the
/// error names `path`, and then there is no such file.
Outcome writeAside(const QString &made, const QString &path, const QByteArray &content);
/// Syncs the finished file and renames it to `path`, over an existing file, whose permissions it
/// gets. After an error `made` is still there.
Outcome putInPlaceDurably(const QString &made, const QString &path);
/// Removes the temporary files in the folder of `path` that processes of this computer left behind
/// when they were killed, and those of other computers after a day.
void removeLeftovers(const QString &path);

/// The reason why a file could not be made or written at `path`, found by making another in its
/// folder. When that can be made now, the reason is an error of the disk.
QString whyNoFile(const QString &path);

} // namespace ita
