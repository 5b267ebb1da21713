// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filefacts.h"

#include <QByteArray>
#include <QFile>

namespace ita {

/// Sees what others do to an office file that SQLite has open: SQLite looks only at a counter in
/// the file it once opened, and its errors do not tell a file that was moved from one that was
/// emptied. To be destroyed after the connection, because closing a file lets go the locks of the
/// whole process on it.
class FileWitness
{
public:
    explicit FileWitness(const QString &path);

    enum class Sight {
        Same,
        Touched, ///< written since, with the same size and header: what it holds must be looked at
        Changed, ///< another file, or not as it was noted
        Gone,
    };
    /// What lies at the path, beside what was noted last.
    Sight look() const;
    /// The same for the file that is open, wherever its name is now; never Gone.
    Sight lookAtOpen() const;
    /// What is in the open file now is ours.
    void note();

private:
    /// The part of SQLite's header that each change of the file changes.
    QByteArray counters() const;

    QString m_path;
    mutable QFile m_file;
    QByteArray m_counters;
    std::optional<FileFacts> m_noted;
};

} // namespace ita
