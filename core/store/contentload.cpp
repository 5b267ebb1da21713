// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/migrations.h"

#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

// Reading rows; how they are written is in contentstore.cpp.

namespace ita {
namespace {

StoredRow fromNode(const QSqlQuery &query)
{
    return { .id = { query.value(0).toLongLong() },
        .parent = { query.value(1).toLongLong() },
        .collection = query.value(2).toString(),
        .position = qsizetype(query.value(3).toLongLong()),
        .kind = query.value(4).toString(),
        .extra = query.value(5).toString(),
        .columns = {} };
}

/// The indexes of the fields that are newer than the file's schema, so that the kind's table has no
/// column for them. Empty for a file with the present schema, where every column must exist.
Result<QList<qsizetype>> absentFields(Database &database, const RowDescription &description)
{
    auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (version->toInt() >= schemaVersion())
        return QList<qsizetype>();
    QStringList found;
    auto read = database.forEach(u"SELECT name FROM pragma_table_info(?)"_s,
        { QString::fromLatin1(description.name) }, [&](const QSqlQuery &query) {
            found.append(query.value(0).toString());
            return ok();
        });
    if (!read)
        return read.error();
    QList<qsizetype> absent;
    for (qsizetype i = 0; i < description.fields.size(); ++i)
        if (!found.contains(description.fields.at(i).column()))
            absent.append(i);
    return absent;
}

/// Sets the columns of a stored row, which were read without the absent ones, in field order.
void setColumns(StoredRow &row, const RowDescription &description, const QSqlQuery &query,
    const QList<qsizetype> &absent)
{
    row.absent = absent;
    row.columns = columnsOf(description.empty);
    int column = 1;
    for (qsizetype i = 0; i < row.columns.size(); ++i)
        if (!absent.contains(i))
            row.columns[i] = query.value(column++);
}

Result<RowValue> toValue(const Database &database, const StoredRow &row)
{
    const RowDescription *description = describe(row.kind);
    if (!description)
        return unreadableRow(database, row.id, u"kind "_s + row.kind);
    if (row.columns.size() != description->fields.size())
        return unreadableRow(database, row.id, u"no fields"_s);
    RowValue value = description->empty;
    for (qsizetype i = 0; i < row.columns.size(); ++i) {
        if (row.absent.contains(i))
            continue;
        const Field &field = description->fields.at(i);
        const QJsonValue json = fromColumn(field, row.columns.at(i));
        if (auto checked = field.check(json); !checked)
            return unreadableRow(
                database, row.id, field.name() + u": "_s + checked.error().message);
        field.set(value, json);
    }
    return value;
}

/// Builds the subtree of the Office row from the stored rows.
class Assembler
{
public:
    Assembler(const Database &database, const QList<StoredRow> &rows)
        : m_database(database)
        , m_rows(rows)
    {
        for (const StoredRow &row : rows)
            m_children[row.parent].append(&row);
    }

    Result<Subtree> root()
    {
        const QList<const StoredRow *> roots = m_children.value({});
        if (roots.size() != 1 || roots.constFirst()->kind != u"office")
            return unreadableRow(m_database, {}, u"%1 root rows"_s.arg(roots.size()));
        auto subtree = assemble(*roots.constFirst());
        if (subtree && m_used != m_rows.size())
            return unreadableRow(m_database, {}, u"rows outside the tree"_s);
        return subtree;
    }

private:
    Result<Subtree> assemble(const StoredRow &row)
    {
        ++m_used;
        auto value = toValue(m_database, row);
        if (!value)
            return value.error();
        Subtree subtree { .id = row.id,
            .value = std::move(value).value(),
            .extra = QJsonDocument::fromJson(row.extra.toUtf8()).object(),
            .children = {} };
        for (const StoredRow *child : m_children.value(row.id)) {
            auto below = assemble(*child);
            if (!below)
                return below;
            const RowKind kind = kindOf(below->value);
            if (!accepts(kindOf(subtree.value), kind)
                || child->collection != QLatin1StringView(describe(kind).collection))
                return unreadableRow(m_database, child->id, u"slot "_s + child->collection);
            subtree.children.append(std::move(below).value());
        }
        return subtree;
    }

    const Database &m_database;
    const QList<StoredRow> &m_rows;
    QHash<RowId, QList<const StoredRow *>> m_children;
    qsizetype m_used = 0;
};

} // namespace

Result<Subtree> ContentStore::load()
{
    auto stored = rows();
    if (!stored)
        return stored.error();
    return Assembler(m_database, *stored).root();
}

Result<QList<StoredRow>> ContentStore::rows()
{
    QList<StoredRow> rows;
    QHash<RowId, qsizetype> index;
    auto read = m_database.forEach(u"SELECT id, parent, slot, position, kind, extra FROM node"
                                   " ORDER BY parent, slot, position, id"_s,
        {}, [&](const QSqlQuery &query) {
            rows.append(fromNode(query));
            index.insert(rows.constLast().id, rows.size() - 1);
            return ok();
        });
    for (int i = 0; read && i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        const QLatin1StringView name(description.name);
        const auto absent = absentFields(m_database, description);
        if (!absent)
            return absent.error();
        read = m_database.forEach(
            u"SELECT %1 FROM %2"_s.arg(columnList(description, *absent), quoted(name)), {},
            [&](const QSqlQuery &query) {
                const qsizetype at = index.value({ query.value(0).toLongLong() }, -1);
                if (at < 0 || rows.at(at).kind != name)
                    return ok();
                setColumns(rows[at], description, query, *absent);
                return ok();
            });
    }
    if (!read)
        return read.error();
    return rows;
}

Result<QList<RowId>> ContentStore::strays()
{
    QList<RowId> strays;
    for (int i = 0; i < kRowKindCount; ++i) {
        const QLatin1StringView name(describe(RowKind(i)).name);
        auto read = m_database.forEach(
            u"SELECT node FROM %1 WHERE node NOT IN (SELECT id FROM node WHERE kind = ?)"_s.arg(
                quoted(name)),
            { QString(name) }, [&](const QSqlQuery &query) {
                strays.append(RowId { query.value(0).toLongLong() });
                return ok();
            });
        if (!read)
            return read.error();
    }
    return strays;
}

Result<qint64> ContentStore::lastId()
{
    auto found = m_database.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'node'"_s);
    if (!found)
        return found.error();
    return found->toLongLong();
}

} // namespace ita
