// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltext.h"

#include "core/base/textdifference.h"
#include "core/rows/place.h"
#include "core/store/database.h"

#include <QSqlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Bytes from which on it pays to look for a difference.
constexpr qsizetype kLong = 1024;
/// A difference grows with each change since its base. From this part of the whole on a new base
/// takes less space in the long run: half of it is for bases, half for differences.
constexpr qsizetype kLargestPart = 32;
/// ... but never for less than this.
constexpr qsizetype kSmallDifference = 512;

/// The place that an entry sets, when that is all it does.
std::optional<Place> placeOf(const QJsonArray &edits)
{
    const QJsonValue edit = edits.at(0);
    if (edits.size() != 1 || edit[u"op"_s] != u"set"_s)
        return {};
    return Place { { edit[u"row"_s].toInteger() }, edit[u"field"_s].toString() };
}

bool isWorthIt(const QByteArray &difference, const QByteArray &whole)
{
    return difference.size() * 2 < whole.size()
        && difference.size() < std::max(kSmallDifference, whole.size() / kLargestPart);
}

Result<QList<qint64>> longRows(Database &database)
{
    QList<qint64> rows;
    auto read = database.forEach(
        u"SELECT seq FROM journal WHERE length(edits) > %1 ORDER BY seq"_s.arg(kLong / 3), {},
        [&](const QSqlQuery &query) {
            rows.append(query.value(0).toLongLong());
            return ok();
        });
    if (!read)
        return read.error();
    return rows;
}

Outcome shortenRow(Database &database, JournalText &text, qint64 seq)
{
    auto edits = database.value(u"SELECT edits FROM journal WHERE seq = ?"_s, { seq });
    if (!edits)
        return edits.error();
    JournalRow row;
    row.seq = seq;
    row.edits = edits->toString();
    const auto stored = text.toStore(row, row.entry().edits);
    if (!stored)
        return stored.error();
    if (stored->base == 0)
        return ok();
    auto done = database.execute(u"UPDATE journal SET edits = ?, base = ? WHERE seq = ?"_s,
        { stored->text, stored->base, seq });
    return done ? ok() : Outcome(done.error());
}

} // namespace

Result<StoredEdits> JournalText::toStore(const JournalRow &row, const QJsonArray &edits)
{
    const StoredEdits asItIs { row.edits, 0 };
    const QByteArray whole = row.edits.toUtf8();
    if (whole.size() < kLong)
        return asItIs;
    const std::optional<Place> place = placeOf(edits);
    if (!place)
        return asItIs;
    const auto last
        = m_database.value(u"SELECT seq FROM journal_whole WHERE row = ? AND field = ?"_s,
            { place->row.value, place->field });
    if (!last)
        return last.error();
    if (const qint64 seq = last->toLongLong(); seq > 0) {
        const auto base = wholeEdits(seq);
        if (!base)
            return base.error();
        const QByteArray difference = differenceFrom(*base, whole);
        if (isWorthIt(difference, whole) && textFrom(*base, difference) == whole)
            return StoredEdits { QString::fromUtf8(difference), seq };
    }
    auto noted = m_database.execute(
        u"INSERT OR REPLACE INTO journal_whole(row, field, seq) VALUES(?, ?, ?)"_s,
        { place->row.value, place->field, row.seq });
    if (!noted)
        return noted.error();
    return asItIs;
}

Result<QString> JournalText::whole(const StoredEdits &stored)
{
    if (stored.base == 0)
        return stored.text;
    const auto base = wholeEdits(stored.base);
    if (!base)
        return base.error();
    const auto text = textFrom(*base, stored.text.toUtf8());
    // Its hash then tells that the row is not what was written.
    return text ? QString::fromUtf8(*text) : stored.text;
}

Result<QByteArray> JournalText::wholeEdits(qint64 seq)
{
    if (seq == m_read)
        return m_edits;
    auto edits
        = m_database.value(u"SELECT edits FROM journal WHERE seq = ? AND base IS NULL"_s, { seq });
    if (!edits)
        return edits.error();
    m_read = seq;
    m_edits = edits->toString().toUtf8();
    return m_edits;
}

Outcome shortenJournal(Database &database)
{
    const auto rows = longRows(database);
    if (!rows)
        return rows.error();
    const QString name = u"journal_keeps_values"_s;
    const auto trigger
        = database.value(u"SELECT sql FROM sqlite_master WHERE name = ?"_s, { name });
    if (!trigger)
        return trigger.error();
    if (auto done = database.execute(u"DROP TRIGGER IF EXISTS "_s + name); !done)
        return done.error();
    JournalText text(database);
    for (const qint64 seq : *rows)
        if (auto done = shortenRow(database, text, seq); !done)
            return done;
    if (!trigger->isValid())
        return ok(); // somebody took it away, which verify() tells
    auto done = database.execute(trigger->toString());
    return done ? ok() : Outcome(done.error());
}

} // namespace ita
