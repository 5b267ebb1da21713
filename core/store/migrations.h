// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace ita {

class Database;

/// One numbered script, schema/NNN_what.sql: statements separated by lines with `-- next`.
struct Migration
{
    int version = 0;
    QString sql;
    /// What SQL cannot do, in the same transaction after the script; null for nothing.
    Outcome (*then)(Database &database) = nullptr;
};

/// The scripts of this program, 1 to schemaVersion().
const QList<Migration> &migrations();
/// The `user_version` that this program writes; a file with a higher number is not changed.
int schemaVersion();
/// The earliest schema that can be read without migration: its content tables have only known
/// columns, and missing columns have a default. A script that changes content tables other than by
/// adding columns raises this to its own number.
constexpr int kOldestReadableSchema = 3;

/// Runs the scripts that the file has not run yet, all of them for a new file. Each script has its
/// own transaction, which also sets the version.
Outcome migrate(Database &database, const QList<Migration> &scripts = migrations());

} // namespace ita
