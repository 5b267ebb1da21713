// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

#include <QString>

namespace ita {

class BackupKeeper;

/// Backups of the open file, and what is brought back from them.
class BackupActions : public WindowActions
{
    Q_OBJECT

public:
    /// `keeper` makes the backups and outlives the group.
    BackupActions(CentreStack &centre, BackupKeeper &keeper, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void showBackups();
    /// Shows how another version of the open file differs, to take over from it.
    void compareWith(const QString &secondVersion);

private:
    BackupKeeper &m_keeper;
};

} // namespace ita
