// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/base/searchterm.h"
#include "core/rows/fieldtexts.h"
#include "core/store/contentstore.h"
#include "core/store/database.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kFieldBits = 16;
/// Before this schema the index held texts that were not in one form.
constexpr int kOneFormSchema = 6;
/// More trigrams only make the query slower, not the result better.
constexpr qsizetype kMostTrigrams = 24;

/// A checksum of the key, because a field's index changes when fields are added or moved.
qint64 indexedId(RowId row, const Field &field)
{
    return row.value << kFieldBits | qChecksum(QByteArrayView(field.key.data(), field.key.size()));
}

/// All trigrams of the text, joined with AND. Each is quoted, so that no typed text is read as
/// SQLite's query language. The index stores no positions, so a phrase query is not possible.
QString matchExpression(const QString &text)
{
    const QList<uint> characters = folded(text).toUcs4();
    QStringList trigrams;
    for (qsizetype i = 0; i + 3 <= characters.size() && trigrams.size() < kMostTrigrams; ++i) {
        QString trigram;
        for (const uint c : characters.sliced(i, 3))
            trigram += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        trigrams.append(u'"' + trigram.replace(u'"', u"\"\""_s) + u'"');
    }
    trigrams.removeDuplicates();
    return trigrams.join(u" AND "_s);
}

} // namespace

Outcome SearchIndex::put(RowId row, const Field &field, const QJsonValue &value)
{
    const QString text = textsOf(field, value).join(u'\n');
    auto done = text.isEmpty()
        ? m_database.execute(u"DELETE FROM search WHERE rowid = ?"_s, { indexedId(row, field) })
        : m_database.execute(u"INSERT OR REPLACE INTO search(rowid, text) VALUES(?, ?)"_s,
            { indexedId(row, field), folded(text) });
    if (!done)
        return done.error();
    return ok();
}

Outcome SearchIndex::put(const Subtree &subtree)
{
    const RowDescription &description = describe(subtree.value);
    for (const Field &field : description.fields) {
        if (!field.searched)
            continue;
        if (auto done = put(subtree.id, field, field.get(subtree.value)); !done)
            return done;
    }
    for (const Subtree &child : subtree.children)
        if (auto done = put(child); !done)
            return done;
    return ok();
}

Outcome SearchIndex::dropGone()
{
    auto done = m_database.execute(
        u"DELETE FROM search WHERE rowid >> %1 NOT IN (SELECT id FROM node)"_s.arg(kFieldBits));
    if (!done)
        return done.error();
    return ok();
}

Outcome SearchIndex::noteSeen()
{
    auto done = m_database.execute(
        u"UPDATE search_seen SET seq = (SELECT coalesce(max(seq), 0) FROM journal)"_s);
    if (!done)
        return done.error();
    return ok();
}

Outcome SearchIndex::follow(const QList<Edit> &edits)
{
    bool removes = false;
    for (const Edit &edit : edits) {
        Outcome done = ok();
        if (const auto *set = std::get_if<SetField>(&edit)) {
            auto kind
                = m_database.value(u"SELECT kind FROM node WHERE id = ?"_s, { set->row.value });
            if (!kind)
                return kind.error();
            // Null when a later edit of the same change has removed the row.
            const RowDescription *description = describe(kind->toString());
            const Field *field = description ? description->field(set->field) : nullptr;
            if (field && field->searched)
                done = put(set->row, *field, set->value);
        } else if (const auto *insert = std::get_if<InsertRow>(&edit)) {
            done = put(insert->content);
        }
        removes |= std::holds_alternative<RemoveRow>(edit);
        if (!done)
            return done;
    }
    if (removes)
        if (auto done = dropGone(); !done)
            return done;
    return noteSeen();
}

Result<bool> SearchIndex::isCurrent()
{
    auto seen = m_database.value(
        u"SELECT seq FROM search_seen WHERE seq = (SELECT max(seq) FROM journal)"
        " AND (SELECT user_version FROM pragma_user_version) >= %1"_s.arg(kOneFormSchema));
    if (!seen)
        return seen.error();
    return seen->isValid();
}

/// Looks one text up, as a person would: an index that another program emptied finds nothing.
Result<bool> SearchIndex::findsWhatItHolds()
{
    qint64 row = 0;
    QString expression;
    auto read = m_database.forEach(
        u"SELECT rowid, text FROM search WHERE length(text) > 2 ORDER BY rowid DESC LIMIT 1"_s, {},
        [&](const QSqlQuery &query) {
            row = query.value(0).toLongLong();
            expression = matchExpression(query.value(1).toString());
            return ok();
        });
    if (!read)
        return read.error();
    if (expression.isEmpty())
        return true;
    auto found = m_database.value(
        u"SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"_s, { expression, row });
    if (!found)
        return found.error();
    return found->isValid();
}

/// Drops and creates the table, because a damaged table could not be emptied.
Outcome SearchIndex::rebuild()
{
    auto transaction = Transaction::begin(m_database, Access::Write);
    if (!transaction)
        return transaction.error();
    auto statement = m_database.value(u"SELECT sql FROM sqlite_master WHERE name = 'search'"_s);
    if (!statement)
        return statement.error();
    if (auto done = m_database.execute(u"DROP TABLE search"_s); !done)
        return done.error();
    if (auto done = m_database.execute(statement->toString()); !done)
        return done.error();
    auto office = ContentStore(m_database).load();
    if (!office)
        return office.error();
    if (auto done = fill(*office); !done)
        return done;
    return transaction->commit();
}

Outcome SearchIndex::fill(const Subtree &office)
{
    if (auto done = put(office); !done)
        return done;
    return noteSeen();
}

std::optional<QSet<RowId>> SearchIndex::rowsWith(const QString &text)
{
    const QString expression = matchExpression(text);
    if (expression.isEmpty())
        return {};
    // After an error, for example in a file without the tables, the caller reads all rows.
    if (auto current = isCurrent(); !current || !*current)
        return {};
    if (auto finds = findsWhatItHolds(); !finds || !*finds)
        return {};
    QSet<RowId> rows;
    auto read = m_database.forEach(u"SELECT rowid FROM search WHERE search MATCH ?"_s,
        { expression }, [&](const QSqlQuery &query) {
            rows.insert({ query.value(0).toLongLong() >> kFieldBits });
            return ok();
        });
    if (!read)
        return {};
    return rows;
}

} // namespace ita
