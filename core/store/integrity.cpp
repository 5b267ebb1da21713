// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/database.h"
#include "core/store/migrations.h"

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

void compareSchemas(const QMap<QString, QString> &expected, const QMap<QString, QString> &found,
    QStringList &problems)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            problems.append(
                VerifyText::tr("Part “%1” of the file's structure is missing").arg(it.key()));
        else if (found.value(it.key()) != it.value())
            problems.append(
                VerifyText::tr("Part “%1” of the file's structure was changed").arg(it.key()));
    }
    for (auto it = found.begin(); it != found.end(); ++it)
        if (!expected.contains(it.key()))
            problems.append(VerifyText::tr("“%1” does not belong into the file").arg(it.key()));
}

/// The schema that the scripts up to `version` make in an empty file.
Result<QMap<QString, QString>> schemaOfScripts(int version)
{
    auto scratch = Database::open(u":memory:"_s, Access::Write);
    if (!scratch)
        return scratch.error();
    if (auto done = migrate(**scratch, migrations().first(version)); !done)
        return done.error();
    return schemaOf(**scratch);
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
    auto expected = schemaOfScripts(version->toInt());
    if (!expected)
        return expected.error();
    auto found = schemaOf(database);
    if (!found)
        return found.error();
    compareSchemas(*expected, *found, problems);
    return problems;
}

} // namespace ita
