// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/store/database.h"
#include "core/store/journalstore.h"
#include "core/store/officefiletext.h"
#include "core/store/safekeeping/filebeside.h"
#include "core/store/trust/structure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// A file is made smaller when this part of its pages is free.
constexpr qint64 kWorthShrinking = 8;

/// Refuses a file that is not built as the one of which it should be a copy.
Database::FirstLook asBuilt(Database &original)
{
    return [&original](Database &copy) -> Outcome {
        const auto ours = readStructure(original);
        const auto its = readStructure(copy);
        if (ours && its && *ours == *its)
            return ok();
        return Error { Error::Code::Damaged, {}, {} };
    };
}

/// Whether the file is a copy that an earlier try has made of this one.
bool isCopyOf(Database &database, const QString &path)
{
    auto copy = Database::open(path, Access::Read, asBuilt(database));
    if (!copy)
        return false;
    const auto copied = JournalStore(**copy).last();
    const auto present = JournalStore(database).last();
    return copied && present && *copied == *present;
}

/// After a migration that failed the copy is there already.
Outcome copyAside(Database &database, int version)
{
    const QFileInfo file(database.path());
    const QString stem
        = u"%1/%2.schema-%3"_s.arg(file.path(), file.completeBaseName()).arg(version);
    QString name = stem + u".ita"_s;
    for (int i = 2; QFile::exists(name); ++i) {
        if (isCopyOf(database, name))
            return ok();
        name = u"%1-%2.ita"_s.arg(stem).arg(i);
    }
    return copyFile(database, name);
}

/// Gives back the space that a migration has freed. Where that is not possible, on a full disk for
/// instance, the file is as good as before, only larger.
void shrink(Database &database)
{
    const auto free = database.value(u"PRAGMA freelist_count"_s);
    const auto all = database.value(u"PRAGMA page_count"_s);
    if (free && all && free->toLongLong() * kWorthShrinking > all->toLongLong())
        std::ignore = database.vacuum();
}

} // namespace

Outcome upgrade(Database &database, const QList<Migration> &scripts)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int found = version->toInt();
    if (scripts.isEmpty() || found >= scripts.constLast().version)
        return ok();
    if (auto done = copyAside(database, found); !done)
        return done;
    const Outcome migrated = migrate(database, scripts);
    if (migrated)
        shrink(database);
    return migrated;
}

Outcome requireReadableSchema(Database &database)
{
    const auto found = database.value(u"PRAGMA user_version"_s);
    if (!found)
        return found.error();
    if (found->toInt() >= kOldestReadableSchema)
        return ok();
    return Error { Error::Code::ReadOnly,
        OfficeFileText::tr("“%1” was written by an earlier version of this program. Open it once "
                           "where it can be changed, to bring it up to date")
            .arg(QDir::toNativeSeparators(database.path())),
        {} };
}

} // namespace ita
