// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/access.h"

#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;
struct sqlite3;

namespace ita {

/// How long one statement may keep SQLite busy, besides what a larger file adds.
enum class Patience {
    Usual, ///< half a minute
    Opening, ///< a minute: journals are played back, older files brought up to date
    Checking, ///< five minutes: every page of the file is read, and perhaps copied
};

/// One open SQLite connection with our limits and pragmas, which are set and read back. Knows
/// nothing of offices.
class Database
{
public:
    /// What must hold of a file that is there, before any other statement runs on it.
    using FirstLook = std::function<Outcome(Database &)>;
    /// Opens an existing file; with Access::Write also a new file or ":memory:". Changes are
    /// durable when a transaction's commit has returned.
    static Result<std::unique_ptr<Database>> open(
        const QString &path, Access access, const FirstLook &look = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    QSqlDatabase connection() const;

    /// Leaves the journal file alone on closing: another file may have that name's journal now.
    void leaveJournal() { m_leavesJournal = true; }

    /// Runs one statement with the values bound in order; returns the number of changed rows.
    /// Statements are prepared once and kept.
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for every row of the result, in order; an error from `row` ends the reading.
    Outcome forEach(const QString &sql, const QVariantList &values,
        const std::function<Outcome(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid QVariant when there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// Writes everything as it is now to a file that is not there yet.
    Outcome copyInto(const QString &path);
    /// Gives back the space of pages that hold nothing; outside a transaction.
    Outcome vacuum();
    /// A statement that takes longer from now on is ended with an error.
    void setPatience(Patience patience);
    /// The connection as SQLite's own functions know it, for what Qt does not hand out. An Error
    /// where Qt's driver and this program do not use the same SQLite library: that would be two
    /// programs on one file, each blind to the other's locks.
    Result<sqlite3 *> handle() const;

    /// An error reported by SQLite in words for the user, naming the file.
    Error error(const QSqlError &reported) const;
    /// The same for a result code of SQLite's own functions.
    Error errorOf(int code) const;
    /// The same for what has failed last on the handle.
    Error lastError() const;

private:
    Database(QString name, QString path);
    Outcome setUp(Access access, const FirstLook &look);
    Outcome set(const QStringList &pragmas);
    Outcome runVacuum(const QString &sql, const QVariantList &values);
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    QString m_name;
    QString m_path;
    bool m_leavesJournal = false;
    struct Statements;
    std::unique_ptr<Statements> m_statements; ///< prepared, and the time that each may take
};

/// One transaction, rolled back unless commit() has succeeded. A transaction for writing takes the
/// write lock at once, so that it cannot fail later because of another writer.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database, Access access);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;

    Outcome commit();

private:
    explicit Transaction(Database *database)
        : m_database(database)
    {
    }

    Database *m_database; ///< null once committed or moved from
};

} // namespace ita
