// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace ita {

class Database;

/// A table, index, trigger or view as SQLite lists it, without the page it begins on.
struct StructurePart
{
    QString type; ///< "table", "index", "trigger" or "view"
    QString name;
    QString table; ///< the one that an index or trigger belongs to; a table's own name
    QString sql; ///< the statement that made it; empty for an index that a table implies

    bool operator==(const StructurePart &) const = default;
    /// By name, type, table and statement.
    bool operator<(const StructurePart &other) const;
};

/// All parts of a file, those that SQLite made by itself included, in order.
using Structure = QList<StructurePart>;

/// What the scripts of this program make of an empty file: what every file of this schema must
/// have, and all that it may have. 1 <= version <= schemaVersion(). Computed once for each.
Result<Structure> structureOf(int version);

/// What a file has. Runs one statement, which reads nothing but the list itself.
Result<Structure> readStructure(Database &database);

/// How a file's structure differs from what it must be, each in one sentence for the person.
QStringList structureProblems(const Structure &expected, const Structure &found);

} // namespace ita
