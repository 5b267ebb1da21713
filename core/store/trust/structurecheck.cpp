// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trust/structurecheck.h"

#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/trust/structure.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct StructureCheckText
{
    Q_DECLARE_TR_FUNCTIONS(StructureCheckText)
};

/// How many parts are named; a hostile file may hold any number of them.
constexpr qsizetype kMostNamed = 20;

/// The tables that FTS5 makes for `search`, as SQLite 3.40 writes them.
Structure searchTables()
{
    const auto table = [](const QString &name, const QString &sql) {
        return StructurePart { u"table"_s, name, name, sql };
    };
    return {
        table(
            u"search_config"_s, u"CREATE TABLE 'search_config'(k PRIMARY KEY, v) WITHOUT ROWID"_s),
        table(u"search_content"_s, u"CREATE TABLE 'search_content'(id INTEGER PRIMARY KEY, c0)"_s),
        table(
            u"search_data"_s, u"CREATE TABLE 'search_data'(id INTEGER PRIMARY KEY, block BLOB)"_s),
        table(u"search_idx"_s,
            u"CREATE TABLE 'search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) "
            "WITHOUT ROWID"_s),
    };
}

/// A file keeps what the SQLite of its first day wrote. Should a later SQLite make other tables for
/// a search index, files with those of today are still ours.
Structure withSearchTables(Structure structure)
{
    const auto isInside = [](const StructurePart &part) {
        return part.name.startsWith(u"search_") && part.name != u"search_seen";
    };
    if (structure.removeIf(isInside) > 0)
        structure += searchTables();
    std::ranges::sort(structure, std::less<> {});
    return structure;
}

QStringList firstOf(QStringList problems)
{
    if (problems.size() <= kMostNamed)
        return problems;
    const int more = int(problems.size() - kMostNamed);
    problems.resize(kMostNamed);
    problems.append(StructureCheckText::tr("and %n more part(s) of the structure", nullptr, more));
    return problems;
}

} // namespace

Result<QStringList> foreignParts(Database &database)
{
    const auto found = readStructure(database);
    if (!found)
        return found.error();
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() < 1 || version->toInt() > schemaVersion())
        return QStringList { StructureCheckText::tr("The file's structure has number %1, which "
                                                    "this program does not know")
                                 .arg(version->toInt()) };
    const auto expected = structureOf(version->toInt());
    if (!expected)
        return expected.error();
    QStringList problems = structureProblems(*expected, *found);
    if (problems.isEmpty() || structureProblems(withSearchTables(*expected), *found).isEmpty())
        return QStringList();
    return firstOf(std::move(problems));
}

Outcome requireOurStructure(Database &database)
{
    const auto problems = foreignParts(database);
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return ok();
    return Error { Error::Code::Damaged,
        StructureCheckText::tr(
            "“%1” is not opened, because it is not built as this program builds it: "
            "%2")
            .arg(QDir::toNativeSeparators(database.path()), problems->constFirst()),
        problems->join(u"; "_s) };
}

} // namespace ita
