// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentstore.h"

#include "core/store/columns.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

    struct OfficeFileText
    {
        Q_DECLARE_TR_FUNCTIONS(OfficeFileText)
    };

    Error damaged(const Database &database, RowId row, const QString &detail)
    {
        return { Error::Code::Damaged,
            OfficeFileText::tr("“%1” is damaged: row %2 cannot be read")
                .arg(QDir::toNativeSeparators(database.path()))
                .arg(row.value),
            detail };
    }

    QVariant idOrNull(RowId id)
    {
        return id ? QVariant(id.value) : QVariant();
    }

    QString jsonText(const QJsonObject &object)
    {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

    /// The columns of a kind's table for a SELECT or INSERT: node, then one for each field.
    QString columnList(const RowDescription &description)
    {
        QStringList columns { u"node"_s };
        for (const Field &field : description.fields)
            columns.append(quoted(field.column()));
        return columns.join(u", "_s);
    }

    QString insertStatement(const RowDescription &description)
    {
        const QStringList marks(description.fields.size() + 1, u"?"_s);
        return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(quoted(QLatin1StringView(description.name)),
            columnList(description), marks.join(u", "_s));
    }

    StoredRow fromNode(const QSqlQuery &query)
    {
        return { .id = { query.value(0).toLongLong() },
            .parent = { query.value(1).toLongLong() },
            .slot = query.value(2).toString(),
            .position = qsizetype(query.value(3).toLongLong()),
            .kind = query.value(4).toString(),
            .extra = query.value(5).toString(),
            .columns = {} };
    }

    Result<RowValue> toValue(const Database &database, const StoredRow &row)
    {
        const RowDescription *description = describe(row.kind);
        if (!description)
            return damaged(database, row.id, u"kind "_s + row.kind);
        if (row.columns.size() != description->fields.size())
            return damaged(database, row.id, u"no fields"_s);
        RowValue value = description->empty;
        for (qsizetype i = 0; i < row.columns.size(); ++i) {
            const Field &field = description->fields.at(i);
            const QJsonValue json = fromColumn(field, row.columns.at(i));
            if (auto checked = field.check(json); !checked)
                return damaged(database, row.id, field.name() + u": "_s + checked.error().message);
            field.set(value, json);
        }
        return value;
    }

    /// Puts stored rows together from the Office row down.
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

        Result<Branch> root()
        {
            const QList<const StoredRow *> roots = m_children.value({});
            if (roots.size() != 1 || roots.constFirst()->kind != u"office")
                return damaged(m_database, {}, u"%1 root rows"_s.arg(roots.size()));
            auto branch = assemble(*roots.constFirst());
            if (branch && m_used != m_rows.size())
                return damaged(m_database, {}, u"rows outside the tree"_s);
            return branch;
        }

    private:
        Result<Branch> assemble(const StoredRow &row)
        {
            ++m_used;
            auto value = toValue(m_database, row);
            if (!value)
                return value.error();
            Branch branch { .id = row.id,
                .value = std::move(value).value(),
                .extra = QJsonDocument::fromJson(row.extra.toUtf8()).object(),
                .children = {} };
            for (const StoredRow *child : m_children.value(row.id)) {
                auto below = assemble(*child);
                if (!below)
                    return below;
                const RowKind kind = kindOf(below->value);
                if (!accepts(kindOf(branch.value), kind)
                    || child->slot != QLatin1StringView(describe(kind).slot))
                    return damaged(m_database, child->id, u"slot "_s + child->slot);
                branch.children.append(std::move(below).value());
            }
            return branch;
        }

        const Database &m_database;
        const QList<StoredRow> &m_rows;
        QHash<RowId, QList<const StoredRow *>> m_children;
        qsizetype m_used = 0;
    };

} // namespace

StoredRow storedRow(const Tree &tree, RowId id, qsizetype position)
{
    const Tree::Node &node = *tree.find(id);
    const RowDescription &description = describe(node.value);
    return { .id = id,
        .parent = node.parent,
        .slot = QLatin1StringView(description.slot),
        .position = position,
        .kind = QLatin1StringView(description.name),
        .extra = node.extra.isEmpty() ? QString() : jsonText(node.extra),
        .columns = columnsOf(node.value) };
}

Result<Branch> ContentStore::load()
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
        read = m_database.forEach(u"SELECT %1 FROM %2"_s.arg(columnList(description), quoted(name)),
            {}, [&](const QSqlQuery &query) {
                const qsizetype at = index.value({ query.value(0).toLongLong() }, -1);
                if (at < 0 || rows.at(at).kind != name)
                    return ok();
                for (int column = 1; column <= description.fields.size(); ++column)
                    rows[at].columns.append(query.value(column));
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

Outcome ContentStore::apply(const Edit &edit)
{
    return std::visit([this](const auto &kind) { return write(kind); }, edit);
}

Outcome ContentStore::write(const SetField &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    const RowDescription *description = describe(at->kind);
    const Field *field = description ? description->field(edit.field) : nullptr;
    if (!field)
        return damaged(m_database, edit.row, u"kind "_s + at->kind);
    auto changed = m_database.execute(
        u"UPDATE %1 SET %2 = ? WHERE node = ?"_s.arg(quoted(at->kind), quoted(field->column())),
        { toColumn(*field, edit.value), edit.row.value });
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return damaged(m_database, edit.row, u"no fields"_s);
    return ok();
}

Outcome ContentStore::write(const InsertRow &edit)
{
    const QString slot = QLatin1StringView(describe(edit.content.value).slot);
    if (edit.parent) {
        if (auto done = shift(edit.parent, slot, edit.position, 1); !done)
            return done;
    }
    return writeBranch(edit.parent, edit.position, edit.content);
}

Outcome ContentStore::writeBranch(RowId parent, qsizetype position, const Branch &branch)
{
    Q_ASSERT(branch.id);
    const RowDescription &description = describe(branch.value);
    auto placed = m_database.execute(
        u"INSERT INTO node(id, parent, slot, position, kind, extra) VALUES(?, ?, ?, ?, ?, ?)"_s,
        { branch.id.value, idOrNull(parent), u""_s + QLatin1StringView(description.slot),
            qint64(position), QString(QLatin1StringView(description.name)),
            branch.extra.isEmpty() ? QVariant() : QVariant(jsonText(branch.extra)) });
    if (!placed)
        return placed.error();
    auto filled = m_database.execute(
        insertStatement(description), QVariantList { branch.id.value } + columnsOf(branch.value));
    if (!filled)
        return filled.error();
    QHash<QLatin1StringView, qsizetype> next;
    for (const Branch &child : branch.children) {
        const QLatin1StringView slot(describe(child.value).slot);
        if (auto done = writeBranch(branch.id, next[slot]++, child); !done)
            return done;
    }
    return ok();
}

Outcome ContentStore::write(const RemoveRow &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    // Takes the rows below along, and the fields of all of them.
    if (auto done = m_database.execute(u"DELETE FROM node WHERE id = ?"_s, { edit.row.value });
        !done)
        return done.error();
    return at->parent ? shift(at->parent, at->slot, at->position, -1) : ok();
}

Outcome ContentStore::write(const MoveRow &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    if (auto done = shift(at->parent, at->slot, at->position + 1, -1); !done)
        return done;
    // The row itself stands where it stood and may be shifted too; it is placed afterwards.
    if (auto done = shift(edit.parent, at->slot, edit.position, 1); !done)
        return done;
    auto placed = m_database.execute(u"UPDATE node SET parent = ?, position = ? WHERE id = ?"_s,
        { edit.parent.value, qint64(edit.position), edit.row.value });
    if (!placed)
        return placed.error();
    return ok();
}

Result<ContentStore::Place> ContentStore::place(RowId row)
{
    Place place;
    bool found = false;
    auto read = m_database.forEach(u"SELECT parent, slot, position, kind FROM node WHERE id = ?"_s,
        { row.value }, [&](const QSqlQuery &query) {
            place = { .parent = { query.value(0).toLongLong() },
                .slot = query.value(1).toString(),
                .position = qsizetype(query.value(2).toLongLong()),
                .kind = query.value(3).toString() };
            found = true;
            return ok();
        });
    if (!read)
        return read.error();
    if (!found)
        return damaged(m_database, row, u"not in the file"_s);
    return place;
}

Outcome ContentStore::shift(RowId parent, const QString &slot, qsizetype from, int by)
{
    auto shifted = m_database.execute(u"UPDATE node SET position = position + ?"
                                      " WHERE parent = ? AND slot = ? AND position >= ?"_s,
        { by, parent.value, slot, qint64(from) });
    if (!shifted)
        return shifted.error();
    return ok();
}

} // namespace ita
