// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trust/sqlitelimits.h"

#include "core/store/sqliteerror.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// SQLite's connection behind Qt's; null when the driver is not SQLite's.
sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// Qt's driver may bring a SQLite of its own, whose connections ours must not touch.
bool isSameLibrary(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

struct Switch
{
    int option;
    int value;
};

bool setSwitches(sqlite3 *handle)
{
    static constexpr Switch kSwitches[] {
        { SQLITE_DBCONFIG_DEFENSIVE, 1 },
        { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
        { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
        { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0 },
        { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    };
    for (const Switch &one : kSwitches)
        if (sqlite3_db_config(handle, one.option, one.value, nullptr) != SQLITE_OK)
            return false;
    return true;
}

/// Far above what our own statements need, far below what hurts.
void setBounds(sqlite3 *handle)
{
    static constexpr Switch kBounds[] {
        { SQLITE_LIMIT_LENGTH, kLargestValue },
        { SQLITE_LIMIT_SQL_LENGTH, 100'000 },
        { SQLITE_LIMIT_COLUMN, 200 },
        { SQLITE_LIMIT_EXPR_DEPTH, 100 },
        { SQLITE_LIMIT_COMPOUND_SELECT, 50 },
        { SQLITE_LIMIT_VDBE_OP, 100'000 },
        { SQLITE_LIMIT_FUNCTION_ARG, 50 },
        { SQLITE_LIMIT_ATTACHED, 0 },
        { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000 },
        { SQLITE_LIMIT_VARIABLE_NUMBER, 1000 },
        { SQLITE_LIMIT_TRIGGER_DEPTH, 50 },
        { SQLITE_LIMIT_WORKER_THREADS, 0 },
    };
    for (const Switch &one : kBounds)
        sqlite3_limit(handle, one.option, one.value);
}

int endWhenOver(void *clock)
{
    return static_cast<const StatementClock *>(clock)->isOver() ? 1 : 0;
}

} // namespace

StatementClock::Running::Running(StatementClock &clock)
    : m_clock(clock)
{
    m_clock.m_since = std::chrono::steady_clock::now();
}

StatementClock::Running::~Running()
{
    m_clock.m_spent += std::chrono::steady_clock::now() - *m_clock.m_since;
    m_clock.m_since.reset();
}

bool StatementClock::isOver() const
{
    const Duration now = m_since ? std::chrono::steady_clock::now() - *m_since : Duration();
    return m_spent + now > m_bound;
}

Outcome setLimits(const QSqlDatabase &connection, StatementClock &clock)
{
    constexpr int kStepsBetweenLooks = 10'000;
    sqlite3 *handle = handleOf(connection);
    if (!handle || !isSameLibrary(connection))
        return sqliteError(0, connection.databaseName(),
            u"Qt's SQLite driver and this program use different SQLite libraries"_s);
    if (!setSwitches(handle))
        return sqliteError(sqlite3_errcode(handle), connection.databaseName(),
            u"SQLite's defensive settings are not supported"_s);
    setBounds(handle);
    sqlite3_progress_handler(handle, kStepsBetweenLooks, &endWhenOver, &clock);
    return ok();
}

OtherLimit::OtherLimit(const QSqlDatabase &connection, Kind kind)
    : m_connection(connection)
    , m_limit(kind == Kind::MayAttach ? SQLITE_LIMIT_ATTACHED : SQLITE_LIMIT_LENGTH)
    , m_usual(
          sqlite3_limit(handleOf(connection), m_limit, kind == Kind::MayAttach ? 1 : kLargestRow))
{
}

OtherLimit::~OtherLimit()
{
    sqlite3_limit(handleOf(m_connection), m_limit, m_usual);
}

} // namespace ita
