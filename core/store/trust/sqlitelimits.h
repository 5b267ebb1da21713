// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <chrono>
#include <optional>

namespace ita {

/// The largest text or row that a file may hold, in bytes: the history's first entry holds the
/// whole office of an imported document.
inline constexpr int kLargestValue = 512 * 1024 * 1024;
/// The largest row of the content.
inline constexpr int kLargestRow = 128 * 1024 * 1024;

/// Ends statements that keep SQLite busy for longer than a bound. Only the time that SQLite itself
/// takes counts: what is done with the rows that it hands out may take as long as it likes.
class StatementClock
{
public:
    using Duration = std::chrono::steady_clock::duration;

    Duration bound() const { return m_bound; }
    void setBound(Duration bound) { m_bound = bound; }
    /// A new statement begins.
    void restart() { m_spent = {}; }

    /// While it lives, SQLite works.
    class Running
    {
    public:
        explicit Running(StatementClock &clock);
        ~Running();
        Q_DISABLE_COPY_MOVE(Running)

    private:
        StatementClock &m_clock;
    };

    bool isOver() const;

private:
    Duration m_bound = std::chrono::minutes(1);
    Duration m_spent {};
    std::optional<std::chrono::steady_clock::time_point> m_since; ///< while SQLite works
};

/// Makes a connection that was just opened safe against what a stranger may have put into the file,
/// before anything is read from it: SQLite's defensive mode, no trust in the file's functions, no
/// views, no extensions, no other files, bounds for size and time. `clock` must outlive it.
Outcome setLimits(const QSqlDatabase &connection, StatementClock &clock);

/// Another limit of a connection while it lives.
class OtherLimit
{
public:
    enum class Kind {
        MayAttach, ///< one other file, as VACUUM does by itself
        SmallRows, ///< of content: nothing there is as large as the history's first entry
    };
    OtherLimit(const QSqlDatabase &connection, Kind kind);
    ~OtherLimit();
    Q_DISABLE_COPY_MOVE(OtherLimit)

private:
    QSqlDatabase m_connection;
    int m_limit; ///< SQLite's number of it
    int m_usual;
};

} // namespace ita
