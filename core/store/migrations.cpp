// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/database.h"
#include "core/store/journaltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The script from which on the history stores differences.
constexpr int kHistorySchema = 5;

struct MigrationsText
{
    Q_DECLARE_TR_FUNCTIONS(MigrationsText)
};

QList<Migration> readScripts()
{
    QList<Migration> scripts;
    const QDir folder(u":/ita/schema"_s);
    const QStringList names = folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const int version = name.left(3).toInt();
        if (file.open(QIODevice::ReadOnly))
            scripts.append({ version, QString::fromUtf8(file.readAll()),
                version == kHistorySchema ? &shortenJournal : nullptr });
    }
    return scripts;
}

/// Splits at `-- next`: QSQLITE runs one statement at a time, and triggers contain semicolons.
Outcome runScript(Database &database, const QString &sql)
{
    static const QRegularExpression separator(u"^-- next$"_s, QRegularExpression::MultilineOption);
    const QStringList statements = sql.split(separator, Qt::SkipEmptyParts);
    for (const QString &statement : statements)
        if (auto done = database.execute(statement.trimmed()); !done)
            return done.error();
    return ok();
}

Outcome checkReferences(Database &database)
{
    auto orphan = database.value(u"PRAGMA foreign_key_check"_s);
    if (!orphan)
        return orphan.error();
    if (orphan->isValid())
        return Error { Error::Code::Damaged,
            MigrationsText::tr("“%1” is damaged: rows refer to others that are missing")
                .arg(QDir::toNativeSeparators(database.path())),
            orphan->toString() };
    return ok();
}

Outcome runMigration(Database &database, const Migration &script)
{
    auto transaction = Transaction::begin(database, Access::Write);
    if (!transaction)
        return transaction.error();
    if (auto done = runScript(database, script.sql); !done)
        return done;
    if (script.then)
        if (auto done = script.then(database); !done)
            return done;
    if (auto done = checkReferences(database); !done)
        return done;
    if (auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(script.version)); !done)
        return done.error();
    return transaction->commit();
}

Outcome runMissing(Database &database, const QList<Migration> &scripts, int found)
{
    for (const Migration &script : scripts) {
        if (script.version <= found)
            continue;
        const auto done = runMigration(database, script);
        if (done)
            continue;
        Error error = done.error();
        // Who makes a new file has nothing to bring up to date.
        if (found > 0)
            error.message = MigrationsText::tr("“%1” could not be brought up to date: %2")
                                .arg(QDir::toNativeSeparators(database.path()), error.message);
        error.detail = u"script %1: %2"_s.arg(script.version).arg(error.detail);
        return error;
    }
    return ok();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> scripts = readScripts();
    return scripts;
}

int schemaVersion()
{
    return migrations().isEmpty() ? 0 : migrations().constLast().version;
}

Outcome migrate(Database &database, const QList<Migration> &scripts)
{
    auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int found = version->toInt();
    if (scripts.isEmpty() || found >= scripts.constLast().version)
        return ok();
    // To rebuild a table, a script drops it, which would delete the rows that refer to it. The
    // pragma has no effect inside a transaction, so it is set around all transactions.
    if (auto done = database.execute(u"PRAGMA foreign_keys = OFF"_s); !done)
        return done.error();
    const Outcome migrated = runMissing(database, scripts, found);
    if (auto done = database.execute(u"PRAGMA foreign_keys = ON"_s); !done)
        return done.error();
    return migrated;
}

} // namespace ita
