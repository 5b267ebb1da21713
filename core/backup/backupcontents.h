// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QDateTime>

namespace ita {

class Storages;

/// What a backup holds, found out by opening it and checking all that can be checked.
struct BackupContents
{
    Tree tree;
    QString fileId;
    qint64 entries = 0; ///< of the history
    QDateTime lastChange;
    QString lastAuthor;
    int signedSteps = 0; ///< sign-offs that stand, of all years
    QStringList findings; ///< what is wrong, in sentences for the person; none: it is good
};

/// An Error when it cannot be read at all.
Result<BackupContents> readBackup(const Storages &storages, const QString &path);

/// "2566, 2565": the years of its reports, newest first.
QString yearsIn(const Tree &tree);

} // namespace ita
