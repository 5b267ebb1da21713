// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ita {

enum class Access {
    Read,
    Write,
};

enum class Overwrite {
    No,
    Yes,
};

/// Who opens an office for writing and when; shown to others who find it locked.
struct Opener
{
    QString person;
    QDateTime now;
};

/// Who has an office open for writing.
struct LockHolder
{
    QString program;
    QString computer;
    qint64 process = 0;
    QString person; ///< empty when not known
    QDateTime since; ///< UTC; invalid when not known

    bool operator==(const LockHolder &) const = default;
};

} // namespace ita
