// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QFile;
class QString;

namespace ita {

/// What the file system says of a file, whatever it holds.
struct FileFacts
{
    quint64 disk = 0;
    quint64 file = 0; ///< its number on that disk, the same under every name
    qint64 size = 0; ///< bytes
    qint64 changed = 0; ///< when it was last written, in ticks of the system: only to compare

    bool isSameFile(const FileFacts &other) const
    {
        return disk == other.disk && file == other.file;
    }
};

/// Follows links. Nothing when there is no such file, or it cannot be reached. The file is not
/// opened, which on POSIX would matter: closing it lets go the locks of the whole process on it.
std::optional<FileFacts> factsOf(const QString &path);
/// Those of a file that is open.
std::optional<FileFacts> factsOf(const QFile &open);

} // namespace ita
