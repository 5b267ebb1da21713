// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftstore.h"

#include "core/store/database.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kSchemaWithDrafts = 4;

/// SQLite would take a null QString for NULL.
QString emptyForNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariantList bindingsOf(const DraftPlace &place)
{
    return { QString(wordOf(place.kind)), place.place.row.value, emptyForNull(place.place.field),
        emptyForNull(place.person) };
}

} // namespace

Outcome DraftStore::keep(const Draft &draft)
{
    QVariantList values = bindingsOf(draft.of);
    values << emptyForNull(draft.text) << draft.time.toUTC().toString(Qt::ISODateWithMs);
    // REPLACE gives it a new rowid, which is the order of all().
    const auto done = m_database.execute(u"INSERT OR REPLACE INTO draft(kind, node, field, person, "
                                         "text, time) VALUES(?, ?, ?, ?, ?, ?)"_s,
        values);
    return done ? ok() : Outcome(done.error());
}

Outcome DraftStore::drop(const DraftPlace &place)
{
    const auto done = m_database.execute(
        u"DELETE FROM draft WHERE kind = ? AND node = ? AND field = ? AND person = ?"_s,
        bindingsOf(place));
    return done ? ok() : Outcome(done.error());
}

Result<QList<Draft>> DraftStore::all()
{
    const auto version = m_database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    QList<Draft> drafts;
    if (version->toInt() < kSchemaWithDrafts)
        return drafts;
    auto read = m_database.forEach(
        u"SELECT kind, node, field, person, text, time FROM draft ORDER BY rowid"_s, {},
        [&](const QSqlQuery &row) {
            if (const auto kind = draftKindOf(row.value(0).toString()))
                drafts.append({ { *kind, { { row.value(1).toLongLong() }, row.value(2).toString() },
                                    row.value(3).toString() },
                    row.value(4).toString(),
                    QDateTime::fromString(row.value(5).toString(), Qt::ISODateWithMs) });
            return ok();
        });
    if (!read)
        return read.error();
    return drafts;
}

} // namespace ita
