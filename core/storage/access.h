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

/// Whether the lock of another holder stands. One whose holder runs on this computer always does.
enum class Lock {
    Respect,
    Break,
};

/// Who opens an office for writing and when; shown to others who find it locked.
struct Opener
{
    QString person;
    QDateTime now;
    Lock lock = Lock::Respect;
};

/// Who has an office open for writing. What is not known is empty, 0 or invalid.
struct LockHolder
{
    QString program;
    QString computer;
    qint64 process = 0;
    QString person;
    QDateTime since; ///< UTC
    bool isAliveHere = false; ///< a program that runs on this computer now: nobody takes it away

    bool operator==(const LockHolder &) const = default;
};

} // namespace ita
