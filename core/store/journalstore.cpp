// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalstore.h"

#include "core/store/database.h"
#include "core/store/journaltext.h"
#include "core/store/officefiletext.h"

#include <QDir>
#include <QSqlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// All but the edits.
JournalRow fromQuery(const QSqlQuery &query)
{
    return { .seq = query.value(0).toLongLong(),
        .time = query.value(1).toString(),
        .author = query.value(2).toString(),
        .label = query.value(3).toString(),
        .edits = {},
        .previous = query.value(5).toString(),
        .hash = query.value(6).toString() };
}

/// Far from where counting on would end.
constexpr qint64 kHighestSeq = qint64(1) << 46;

Error outOfOrder(const Database &database, qint64 seq)
{
    return { Error::Code::Damaged,
        OfficeFileText::tr("“%1” is damaged: entry %2 of its history stands out of order")
            .arg(QDir::toNativeSeparators(database.path()))
            .arg(seq),
        {} };
}

} // namespace

Outcome JournalStore::append(const JournalEntry &entry)
{
    auto before = last();
    if (!before)
        return before.error();
    if (before->seq < 0 || before->seq > kHighestSeq)
        return outOfOrder(m_database, before->seq);
    JournalRow previous;
    previous.seq = before->seq;
    previous.hash = before->hash;
    return append(JournalRow::next(previous, entry), entry.edits);
}

Outcome JournalStore::append(const JournalRow &row)
{
    return append(row, row.entry().edits);
}

Outcome JournalStore::append(const JournalRow &row, const QJsonArray &edits)
{
    const auto stored = JournalText(m_database).toStore(row, edits);
    if (!stored)
        return stored.error();
    auto written = m_database.execute(
        u"INSERT INTO journal(seq, time, author, label, edits, previous, hash, base)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { row.seq, row.time, row.author, row.label, stored->text, row.previous, row.hash,
            stored->base > 0 ? QVariant(stored->base) : QVariant() });
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

/// The column of the row that edits are the difference from; a file of an older schema that is only
/// read has none.
Result<QString> JournalStore::baseColumn()
{
    const auto column
        = m_database.value(u"SELECT name FROM pragma_table_info('journal') WHERE name = 'base'"_s);
    if (!column)
        return column.error();
    return column->isValid() ? column->toString() : u"NULL"_s;
}

Outcome JournalStore::forEach(
    const JournalRange &range, const std::function<Outcome(const JournalRow &)> &row)
{
    const auto base = baseColumn();
    if (!base)
        return base.error();
    QString where = u"seq BETWEEN ? AND ?"_s;
    QVariantList values { range.from, range.to };
    if (range.about) {
        // An id is a JSON number after a colon. Other numbers may match too. A difference is about
        // the same row as its base.
        where
            += u" AND (instr(edits, ?) > 0 OR %1 IN"
               " (SELECT seq FROM journal WHERE %1 IS NULL AND instr(edits, ?) > 0))"_s.arg(*base);
        const QString id = u':' + QString::number(range.about.value);
        values += QVariantList { id, id };
    }
    JournalText text(m_database);
    return m_database.forEach(
        u"SELECT seq, time, author, label, edits, previous, hash, %1 FROM journal"
        " WHERE %2 ORDER BY seq"_s.arg(*base, where),
        values, [&, before = std::optional<qint64>()](const QSqlQuery &query) mutable {
            JournalRow found = fromQuery(query);
            // Pages that are used twice would give entries without end.
            if (before && found.seq <= *before)
                return Outcome(outOfOrder(m_database, found.seq));
            before = found.seq;
            auto edits = text.whole({ query.value(4).toString(), query.value(7).toLongLong() });
            if (!edits)
                return Outcome(edits.error());
            found.edits = std::move(edits).value();
            return row(found);
        });
}

} // namespace ita
