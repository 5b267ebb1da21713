// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/structure.h"

#include <QCoreApplication>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

Outcome checkPages(Database &database, QStringList &problems)
{
    return database.forEach(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        const QString verdict = row.value(0).toString();
        if (verdict != u"ok")
            problems.append(VerifyText::tr("SQLite finds the file damaged: %1").arg(verdict));
        return ok();
    });
}

Outcome checkReferences(Database &database, QStringList &problems)
{
    return database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        problems.append(VerifyText::tr("Row %1 of table “%2” refers to a row that is not there")
                            .arg(row.value(1).toString(), row.value(0).toString()));
        return ok();
    });
}

/// Reading turns bytes that are no text into other characters, so that two different cells would
/// look the same to everything that is compared or hashed.
Outcome checkBytes(Database &database, const QString &table, const QString &key,
    const QString &column, QStringList &problems)
{
    const QString sql = u"SELECT %1, %2, CAST(%2 AS BLOB) FROM %3 WHERE %2 IS NOT NULL"_s.arg(
        quoted(key), quoted(column), quoted(table));
    return database.forEach(sql, {}, [&](const QSqlQuery &row) {
        if (row.value(1).toString().toUtf8() != row.value(2).toByteArray())
            problems.append(
                VerifyText::tr("Row %1 of table “%2” holds bytes in “%3” that are no text")
                    .arg(row.value(0).toString(), table, column));
        return ok();
    });
}

Outcome checkBytes(Database &database, const QString &table, QStringList &problems)
{
    QStringList columns;
    QStringList texts;
    auto read = database.forEach(
        u"SELECT name, type FROM pragma_table_info(?)"_s, { table }, [&](const QSqlQuery &row) {
            columns.append(row.value(0).toString());
            if (row.value(1) == u"TEXT"_s)
                texts.append(columns.constLast());
            return ok();
        });
    for (qsizetype i = 0; read && i < texts.size(); ++i)
        read = checkBytes(database, table, columns.constFirst(), texts[i], problems);
    return read;
}

/// All tables that hold content, history or keys; the search index is no part of the proof.
Outcome checkTexts(Database &database, const Structure &ours, QStringList &problems)
{
    for (const StructurePart &part : ours) {
        const bool isStored = part.type == u"table" && part.sql.endsWith(u"STRICT");
        if (!isStored)
            continue;
        if (auto done = checkBytes(database, part.name, problems); !done)
            return done;
    }
    return ok();
}

} // namespace

Result<QStringList> findProblems(Database &database)
{
    QStringList problems;
    if (auto done = checkPages(database, problems); !done)
        return done.error();
    if (auto done = checkReferences(database, problems); !done)
        return done.error();
    auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    auto expected = structureOf(version->toInt());
    if (!expected)
        return expected.error();
    auto found = readStructure(database);
    if (!found)
        return found.error();
    const QStringList differences = structureProblems(*expected, *found);
    problems += differences;
    // Columns are asked for by the names that they must have.
    if (differences.isEmpty())
        if (auto done = checkTexts(database, *expected, problems); !done)
            return done.error();
    return problems;
}

} // namespace ita
