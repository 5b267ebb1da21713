// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalstore.h"

#include "core/store/database.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

JournalRow fromQuery(const QSqlQuery &query)
{
    return { .seq = query.value(0).toLongLong(),
        .time = query.value(1).toString(),
        .author = query.value(2).toString(),
        .label = query.value(3).toString(),
        .edits = query.value(4).toString(),
        .previous = query.value(5).toString(),
        .hash = query.value(6).toString() };
}

} // namespace

Outcome JournalStore::append(const JournalEntry &entry)
{
    auto before = last();
    if (!before)
        return before.error();
    JournalRow previous;
    previous.seq = before->seq;
    previous.hash = before->hash;
    return append(JournalRow::next(previous, entry));
}

Outcome JournalStore::append(const JournalRow &row)
{
    auto written
        = m_database.execute(u"INSERT INTO journal(seq, time, author, label, edits, previous, hash)"
                             " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
            { row.seq, row.time, row.author, row.label, row.edits, row.previous, row.hash });
    if (!written)
        return written.error();
    return ok();
}

Result<JournalMark> JournalStore::last()
{
    JournalMark last;
    auto found = m_database.forEach(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s,
        {}, [&](const QSqlQuery &query) {
            last = { query.value(0).toLongLong(), query.value(1).toString() };
            return ok();
        });
    if (!found)
        return found.error();
    return last;
}

Result<qint64> JournalStore::lastSeq()
{
    auto last = m_database.value(u"SELECT max(seq) FROM journal"_s);
    if (!last)
        return last.error();
    return last->toLongLong();
}

Outcome JournalStore::forEach(
    const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row)
{
    QString where = u"seq BETWEEN ? AND ?"_s;
    QVariantList values { range.from, range.to };
    if (range.about) {
        // An id is a JSON number after a colon. Other numbers may match too.
        where += u" AND instr(edits, ?) > 0"_s;
        values.append(QString(u':' + QString::number(range.about.value)));
    }
    return m_database.forEach(u"SELECT seq, time, author, label, edits, previous, hash FROM journal"
                              " WHERE %1 ORDER BY seq"_s.arg(where),
        values, [&](const QSqlQuery &query) { return row(fromQuery(query)); });
}

} // namespace ita
