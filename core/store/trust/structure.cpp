// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trust/structure.h"

#include "core/base/escapeinvisible.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QMap>
#include <QSqlQuery>

#include <algorithm>
#include <iterator>
#include <mutex>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct StructureText
{
    Q_DECLARE_TR_FUNCTIONS(StructureText)
};

bool hasName(const Structure &structure, const QString &name)
{
    return std::ranges::any_of(
        structure, [&](const StructurePart &part) { return part.name == name; });
}

/// The parts of one that are not in the other. Both are in order; a part that is there twice must
/// be there twice.
Structure onlyIn(const Structure &one, const Structure &other)
{
    Structure rest;
    std::set_difference(
        one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(rest));
    return rest;
}

Result<Structure> structureOfScripts(int version)
{
    auto scratch = Database::open(u":memory:"_s, Access::Write);
    if (!scratch)
        return scratch.error();
    if (auto done = migrate(**scratch, migrations().first(version)); !done)
        return done.error();
    return readStructure(**scratch);
}

/// A name that somebody else may have chosen.
QString shown(const StructurePart &part)
{
    return visibleText(part.name.left(100));
}

} // namespace

bool StructurePart::operator<(const StructurePart &other) const
{
    return std::tie(name, type, table, sql)
        < std::tie(other.name, other.type, other.table, other.sql);
}

Result<Structure> structureOf(int version)
{
    static std::mutex mutex;
    static QMap<int, Structure> known;
    const std::scoped_lock lock(mutex);
    if (const auto it = known.constFind(version); it != known.constEnd())
        return *it;
    auto structure = structureOfScripts(version);
    if (structure)
        known.insert(version, *structure);
    return structure;
}

/// Nothing is left out: a part whose name begins with "sqlite_" can be put there by whoever edits
/// the list, and a trigger works under any name.
Result<Structure> readStructure(Database &database)
{
    Structure structure;
    auto read = database.forEach(
        u"SELECT type, name, tbl_name, sql FROM sqlite_master"_s, {}, [&](const QSqlQuery &row) {
            structure.append({ row.value(0).toString(), row.value(1).toString(),
                row.value(2).toString(), row.value(3).toString() });
            return ok();
        });
    if (!read)
        return read.error();
    std::sort(structure.begin(), structure.end());
    return structure;
}

QStringList structureProblems(const Structure &expected, const Structure &found)
{
    const Structure missing = onlyIn(expected, found);
    const Structure surplus = onlyIn(found, expected);
    QStringList problems;
    for (const StructurePart &part : missing)
        problems.append(hasName(surplus, part.name)
                ? StructureText::tr("Part “%1” of the file's structure was changed")
                      .arg(shown(part))
                : StructureText::tr("Part “%1” of the file's structure is missing")
                      .arg(shown(part)));
    for (const StructurePart &part : surplus)
        if (!hasName(missing, part.name))
            problems.append(
                StructureText::tr("“%1” does not belong into the file").arg(shown(part)));
    return problems;
}

} // namespace ita
