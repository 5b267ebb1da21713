// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMap>

namespace ita {

class Database;

/// One numbered script, schema/NNN_what.sql: statements separated by lines that say `-- next`.
struct Migration
{
    int version = 0;
    QString sql;
};

/// The scripts of this program, 1 to schemaVersion().
const QList<Migration> &migrations();
/// What this program writes into `user_version`; a file with a higher number is not touched.
int schemaVersion();
/// The earliest schema that can be read as it is: its content tables have no column too many, and
/// what they lack has a default. A script that does more to them than add columns raises this to
/// its own number.
constexpr int kOldestReadableSchema = 3;

/// Runs the scripts that the file has not had, new files all of them, each in a transaction of its
/// own that also stamps the version. A file with content is copied aside first, as
/// NAME.schema-VERSION.ita.
Outcome migrate(Database &database, const QList<Migration> &scripts = migrations());

/// The statement that made each table, index and trigger of ours, by name; without the tables that
/// SQLite makes inside another, which differ between its versions.
Result<QMap<QString, QString>> schemaOf(Database &database);

} // namespace ita
