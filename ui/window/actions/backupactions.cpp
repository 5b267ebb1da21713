// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/backupactions.h"

#include "ui/backup/backupsdialog.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

namespace ita {

BackupActions::BackupActions(CentreStack &centre, BackupKeeper &keeper, QObject *parent)
    : WindowActions(centre, parent)
    , m_keeper(keeper)
{
}

void BackupActions::fillMenu(QMenu &menu)
{
    addForFile(menu, tr("&Backups and restore…"), {}, [this] { showBackups(); });
}

void BackupActions::showBackups()
{
    compareWith({});
}

void BackupActions::compareWith(const QString &secondVersion)
{
    if (!centre().workspace())
        return;
    workspace().commit();
    ita::showBackups(workspace().history(), m_keeper, window(), secondVersion);
}

} // namespace ita
