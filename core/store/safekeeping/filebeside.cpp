// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/filebeside.h"

#include "core/base/durablefile.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// A change of the old file that a crash has cut off is undone first: whoever is killed before the
/// file is replaced finds the old one whole. SQLite would roll the journal back into the new one.
void removeJournal(const QString &path)
{
    const QString journal = rollbackJournalOf(path);
    // Of any version, but an office file with a journal of its own.
    if (QFileInfo(journal).size() > 0 && readHeader(path, std::numeric_limits<int>::max())) {
        if (auto old = Database::open(path, Access::Write))
            std::ignore = (*old)->value(u"PRAGMA user_version"_s);
    }
    QFile::remove(journal);
}

} // namespace

Outcome makeBeside(const QString &path, const std::function<Outcome(const QString &made)> &write)
{
    const QString made = temporaryName(path);
    Outcome done = write(made);
    if (done) {
        removeJournal(path);
        done = putInPlaceDurably(made, path);
    }
    if (!done) {
        QFile::remove(made);
        QFile::remove(rollbackJournalOf(made));
        // The user knows the file by its final name.
        Error error = done.error();
        error.message.replace(QDir::toNativeSeparators(made), QDir::toNativeSeparators(path));
        return error;
    }
    return ok();
}

Outcome copyFile(Database &database, const QString &path)
{
    return makeBeside(path, [&](const QString &made) { return database.copyInto(made); });
}

} // namespace ita
