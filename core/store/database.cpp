// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/fileheader.h"
#include "core/store/sqliteerror.h"
#include "core/store/trust/sqlitelimits.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <sqlite3.h>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// How long to wait for another program that is reading or writing.
constexpr int kBusyMilliseconds = 1000;

/// Old disks and sticks read a megabyte in a second.
StatementClock::Duration boundOf(Patience patience, qint64 fileSize)
{
    const std::chrono::seconds forSize(fileSize / (1024LL * 1024));
    switch (patience) {
    case Patience::Usual:
        return std::chrono::seconds(30) + forSize;
    case Patience::Opening:
        return std::chrono::minutes(1) + 2 * forSize;
    case Patience::Checking:
        break;
    }
    return std::chrono::minutes(5) + 4 * forSize;
}

} // namespace

struct Database::Statements
{
    StatementClock clock;
    std::unordered_map<QString, QSqlQuery> prepared; ///< by their SQL
    bool truncates = false; ///< its journal, which stays beside the file
};

Database::Database(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
    , m_statements(std::make_unique<Statements>())
{
}

Result<std::unique_ptr<Database>> Database::open(
    const QString &path, Access access, const FirstLook &look)
{
    std::unique_ptr<Database> self(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, self->m_name);
    connection.setDatabaseName(path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds);
    if (access == Access::Read)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return self->error(connection.lastError());
    if (auto done = setLimits(connection, self->m_statements->clock); !done)
        return done.error();
    self->setPatience(Patience::Opening);
    if (auto done = self->setUp(access, look); !done)
        return done.error();
    return self;
}

Database::~Database()
{
    m_statements->prepared.clear();
    {
        QSqlDatabase open = connection();
        // In mode TRUNCATE an empty journal file stays until the mode changes. This removes it, so
        // that no file of ours is left beside a closed office file.
        if (open.isOpen() && m_statements->truncates && !m_leavesJournal)
            QSqlQuery(open).exec(u"PRAGMA journal_mode = DELETE"_s);
        open.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

/// TRUNCATE and not DELETE: with synchronous=FULL only TRUNCATE has synced the end of the journal
/// when a commit returns, and it avoids making and removing a file each time.
Outcome Database::setUp(Access access, const FirstLook &look)
{
    // These set the connection and read nothing of the file.
    if (auto done = set({ u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s, u"mmap_size = 0"_s,
            u"foreign_keys = ON"_s });
        !done)
        return done;
    if (auto seen = look ? look(*this) : ok(); !seen)
        return seen;
    if (access == Access::Write) {
        m_statements->truncates = true;
        const auto pageSize = value(u"PRAGMA page_size"_s);
        if (!pageSize)
            return pageSize.error();
        const qint64 pages = kLargestFile / std::max(pageSize->toInt(), 512);
        if (auto done = set({ u"journal_mode = TRUNCATE"_s, u"synchronous = FULL"_s,
                u"max_page_count = %1"_s.arg(pages) });
            !done)
            return done;
    }
    auto enforced = value(u"PRAGMA foreign_keys"_s);
    if (!enforced)
        return enforced.error();
    if (enforced->toInt() != 1)
        return sqliteError(0, m_path, u"foreign keys are not supported"_s);
    return ok();
}

Outcome Database::set(const QStringList &pragmas)
{
    for (const QString &pragma : pragmas)
        if (auto done = execute(u"PRAGMA "_s + pragma); !done)
            return done.error();
    return ok();
}

void Database::setPatience(Patience patience)
{
    m_statements->clock.setBound(boundOf(patience, QFileInfo(m_path).size()));
}

Outcome Database::copyInto(const QString &path)
{
    return runVacuum(u"VACUUM INTO ?"_s, { path });
}

Outcome Database::vacuum()
{
    return runVacuum(u"VACUUM"_s, {});
}

Outcome Database::runVacuum(const QString &sql, const QVariantList &values)
{
    const OtherLimit vacuumAttaches(connection(), OtherLimit::Kind::MayAttach);
    const StatementClock::Duration usual = m_statements->clock.bound();
    setPatience(Patience::Checking); // sticks write slowly
    const auto done = execute(sql, values);
    m_statements->clock.setBound(usual);
    return done ? ok() : Outcome(done.error());
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    m_statements->clock.restart();
    const StatementClock::Running running(m_statements->clock);
    auto &prepared = m_statements->prepared;
    auto known = prepared.find(sql);
    if (known == prepared.end()) {
        QSqlQuery query(connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return error(query.lastError());
        known = prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec()) {
        const Error failed = error(query.lastError());
        query.finish();
        return failed;
    }
    return &query;
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Outcome Database::forEach(const QString &sql, const QVariantList &values,
    const std::function<Outcome(const QSqlQuery &)> &row)
{
    auto started = run(sql, values);
    if (!started)
        return started.error();
    QSqlQuery &query = **started;
    const auto next = [&] {
        const StatementClock::Running running(m_statements->clock);
        return query.next();
    };
    Outcome outcome = ok();
    while (outcome && next())
        outcome = row(query);
    // next() is also false when reading failed.
    if (outcome && query.lastError().isValid())
        outcome = error(query.lastError());
    query.finish();
    return outcome;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    bool first = true;
    auto read = forEach(sql, values, [&](const QSqlQuery &query) {
        if (std::exchange(first, false))
            found = query.value(0);
        return ok();
    });
    if (!read)
        return read.error();
    return found;
}

Result<sqlite3 *> Database::handle() const
{
    const QVariant handle = connection().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return sqliteError(SQLITE_MISUSE, m_path, u"the driver hands out no sqlite3*"_s);
    QSqlQuery query(connection());
    if (!query.exec(u"SELECT sqlite_source_id()"_s) || !query.next()
        || query.value(0).toString() != QLatin1StringView(sqlite3_sourceid()))
        return sqliteError(SQLITE_MISUSE, m_path, u"two SQLite libraries in one program"_s);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Database::errorOf(int code) const
{
    const auto own = handle();
    return sqliteError(code, m_path, QString::fromUtf8(sqlite3_errstr(code)),
        own ? sqlite3_system_errno(*own) : 0);
}

Error Database::lastError() const
{
    const auto own = handle();
    return own ? errorOf(sqlite3_extended_errcode(*own)) : own.error();
}

Error Database::error(const QSqlError &reported) const
{
    const auto own = handle();
    // Qt returns the extended code as a text.
    return sqliteError(reported.nativeErrorCode().toInt(), m_path, reported.text(),
        own ? sqlite3_system_errno(*own) : 0);
}

Result<Transaction> Transaction::begin(Database &database, Access access)
{
    auto begun = database.execute(access == Access::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    if (!begun)
        return begun.error();
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // Fails when SQLite has rolled back by itself, as it does on a full disk.
    if (m_database)
        (void)m_database->execute(u"ROLLBACK"_s);
}

Outcome Transaction::commit()
{
    if (auto done = m_database->execute(u"COMMIT"_s); !done)
        return done.error();
    m_database = nullptr;
    return ok();
}

} // namespace ita
