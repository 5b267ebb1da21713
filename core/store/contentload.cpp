// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/contentstore.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/officefiletext.h"
#include "core/store/trust/sqlitelimits.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlQuery>

#include <utility>

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

/// Whether the whole kind is newer than the file's schema, so that there is no table for it.
bool isKindAbsent(const RowDescription &description, const QList<qsizetype> &absent)
{
    return absent.size() == description.fields.size();
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

/// Far more characters than the largest document that is read, pictures included.
constexpr qsizetype kLargestContent = qsizetype(300) * 1024 * 1024;

/// Joins rows and their fields. Whoever has tampered with the file may have made SQLite hand out
/// the same row without end, from pages that are used twice, or texts of any size.
class RowCollector
{
public:
    explicit RowCollector(const Database &database)
        : m_database(database)
    {
    }

    Outcome addPlace(const QSqlQuery &query)
    {
        m_rows.append(fromNode(query));
        const StoredRow &row = m_rows.constLast();
        if (m_index.contains(row.id))
            return unreadableRow(m_database, row.id, u"stored twice"_s);
        m_index.insert(row.id, m_rows.size() - 1);
        return count(row.extra.size());
    }

    /// Fields without a row, or with one of another kind, are for ContentStore::strays() to name.
    Outcome addFields(
        const RowDescription &description, const QSqlQuery &query, const QList<qsizetype> &absent)
    {
        const qsizetype at = m_index.value({ query.value(0).toLongLong() }, -1);
        if (at < 0 || m_rows.at(at).kind != QLatin1StringView(description.name))
            return ok();
        StoredRow &row = m_rows[at];
        if (!row.columns.isEmpty())
            return unreadableRow(m_database, row.id, u"fields stored twice"_s);
        setColumns(row, description, query, absent);
        qsizetype characters = 0;
        for (const QVariant &column : std::as_const(row.columns))
            characters += column.toString().size();
        return count(characters);
    }

    QList<StoredRow> take() { return std::move(m_rows); }

private:
    Outcome count(qsizetype characters)
    {
        m_characters += characters;
        if (m_characters <= kLargestContent)
            return ok();
        return Error { Error::Code::Damaged,
            OfficeFileText::tr("“%1” is damaged: it holds more text than this program writes")
                .arg(QDir::toNativeSeparators(m_database.path())),
            {} };
    }

    const Database &m_database;
    QList<StoredRow> m_rows;
    QHash<RowId, qsizetype> m_index; ///< of rows, by their number
    qsizetype m_characters = 0;
};

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
        if (row.id.value < 1 || row.id.value > kHighestRowId)
            return unreadableRow(m_database, row.id, u"number"_s);
        auto value = toValue(m_database, row);
        if (!value)
            return value.error();
        const QJsonDocument extra = QJsonDocument::fromJson(row.extra.toUtf8());
        if (!row.extra.isEmpty() && !extra.isObject())
            return unreadableRow(m_database, row.id, u"unknown keys"_s);
        Subtree subtree {
            .id = row.id, .value = std::move(value).value(), .extra = extra.object(), .children = {}
        };
        for (const StoredRow *child : m_children.value(row.id)) {
            // Asked before going down, so that a hostile file cannot lead deeper than kinds nest.
            if (!fits(*child, kindOf(subtree.value)))
                return unreadableRow(m_database, child->id, u"slot "_s + child->collection);
            auto below = assemble(*child);
            if (!below)
                return below;
            subtree.children.append(std::move(below).value());
        }
        return subtree;
    }

    static bool fits(const StoredRow &child, RowKind parent)
    {
        const RowDescription *description = describe(child.kind);
        return description && accepts(parent, description->kind)
            && child.collection == QLatin1StringView(description->collection);
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
    const OtherLimit small(m_database.connection(), OtherLimit::Kind::SmallRows);
    RowCollector rows(m_database);
    auto read = m_database.forEach(u"SELECT id, parent, slot, position, kind, extra FROM node"
                                   " ORDER BY parent, slot, position, id"_s,
        {}, [&](const QSqlQuery &query) { return rows.addPlace(query); });
    for (int i = 0; read && i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        const QLatin1StringView name(description.name);
        const auto absent = absentFields(m_database, description);
        if (!absent)
            return absent.error();
        if (isKindAbsent(description, *absent))
            continue;
        read = m_database.forEach(
            u"SELECT %1 FROM %2"_s.arg(columnList(description, *absent), quoted(name)), {},
            [&](const QSqlQuery &query) { return rows.addFields(description, query, *absent); });
    }
    if (!read)
        return read.error();
    return rows.take();
}

Result<QList<RowId>> ContentStore::strays()
{
    QList<RowId> strays;
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        const QLatin1StringView name(description.name);
        const auto absent = absentFields(m_database, description);
        if (!absent)
            return absent.error();
        if (isKindAbsent(description, *absent))
            continue;
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
    if (found->isValid()
        && (found->typeId() != QMetaType::LongLong || found->toLongLong() < 0
            || found->toLongLong() > kHighestRowId))
        return Error { Error::Code::Damaged,
            OfficeFileText::tr("“%1” is damaged: the counter of its rows is out of range")
                .arg(QDir::toNativeSeparators(m_database.path())),
            found->toString() };
    return found->toLongLong();
}

} // namespace ita
