// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storages.h"
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/backup/backupjob.h"
#include "core/backup/recovery.h"
#include "core/base/thaidate.h"
#include "core/model/session.h"
#include "ui/window/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

void printNewestGood(const QString &path)
{
    const Settings settings = Settings::load();
    QList<Backup> backups = backupsIn(backupFolder(path, settings.backups.first), path, {});
    if (!settings.backups.second.isEmpty())
        backups += backupsIn(backupFolder(path, settings.backups.second), path, {});
    if (const auto good = newestGood(storages(), backups))
        printLine(VerbsText::tr("The newest good backup, of %1, is %2")
                      .arg(thaiMomentShort(good->time), QDir::toNativeSeparators(good->path)));
}

Result<ExitStatus> runRecover(const Call &call)
{
    const QString &path = call.files[0];
    const auto recovered = recover(storages(), path, call.files[1],
        call.has(kForce) ? Overwrite::Yes : Overwrite::No, { VerbsText::tr("command line") },
        lockWanted(call));
    if (recovered) {
        const QStringList lines = recoveryLines(*recovered);
        for (const QString &line : lines)
            printLine(line);
    }
    printNewestGood(path);
    if (!recovered)
        return notCreated(recovered.error(), call.files[1]);
    const bool isAllThere = recovered->missing.isEmpty() && recovered->findings.isEmpty();
    return isAllThere ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

Verb recoverVerb()
{
    return { .words = "recover"_L1,
        .files = 2,
        .options = { kForce, kBreakLock },
        .usages = { { u"FILE.ita OUT.ita"_s,
            VerbsText::tr("a new office file from what can be read of a damaged one") } },
        .manual
        = u"makes a new office file from what can still be read of a damaged one, which stays "
          "as it is: the content from the history, or the history from the content, "
          "whichever stands. Prints what is missing, which sign-offs still hold, and where "
          "the newest good backup is; exit status 1 when something is missing."_s,
        .run = &runRecover };
}

} // namespace ita
