// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contentstore.h"

#include "core/store/collectionorders.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/officefiletext.h"

#include <QDir>
#include <QJsonDocument>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QVariant idOrNull(RowId id)
{
    return id ? QVariant(id.value) : QVariant();
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString makeInsertStatement(const RowDescription &description)
{
    const QStringList marks(description.fields.size() + 1, u"?"_s);
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(
        quoted(QLatin1StringView(description.name)), columnList(description), marks.join(u", "_s));
}

/// Built once for each kind, because a whole report is inserted row by row.
const QString &insertStatement(RowKind kind)
{
    static const QStringList statements = [] {
        QStringList all;
        for (int i = 0; i < kRowKindCount; ++i)
            all.append(makeInsertStatement(describe(RowKind(i))));
        return all;
    }();
    return statements.at(qsizetype(kind));
}

bool isAboutPlaces(const Edit &edit)
{
    return !std::holds_alternative<SetField>(edit);
}

StoredRow storedRow(const Tree::Node &node, RowId id, qsizetype position)
{
    const RowDescription &description = describe(node.value);
    return { .id = id,
        .parent = node.parent,
        .collection = QLatin1StringView(description.collection),
        .position = position,
        .kind = QLatin1StringView(description.name),
        .extra = node.extra.isEmpty() ? QString() : jsonText(node.extra),
        .columns = columnsOf(node.value) };
}

void addStoredRows(const Tree &tree, RowId id, qsizetype position, QList<StoredRow> &rows)
{
    const Tree::Node &node = *tree.find(id);
    rows.append(storedRow(node, id, position));
    for (const QList<RowId> &collection : node.children)
        for (qsizetype i = 0; i < collection.size(); ++i)
            addStoredRows(tree, collection.at(i), i, rows);
}

} // namespace

Error unreadableRow(const Database &database, RowId row, const QString &detail)
{
    return { Error::Code::Damaged,
        OfficeFileText::tr("“%1” is damaged: row %2 cannot be read")
            .arg(QDir::toNativeSeparators(database.path()))
            .arg(row.value),
        detail };
}

QList<StoredRow> storedRows(const Tree &tree)
{
    QList<StoredRow> rows;
    if (!tree.isEmpty())
        addStoredRows(tree, tree.root(), 0, rows);
    return rows;
}

Outcome ContentStore::apply(const QList<Edit> &edits)
{
    const bool single = std::ranges::count_if(edits, isAboutPlaces) < 2;
    CollectionOrders orders(m_database);
    for (const Edit &edit : edits)
        if (auto done = single ? write(edit) : write(edit, orders); !done)
            return done;
    return orders.write();
}

Outcome ContentStore::write(const Edit &edit)
{
    return std::visit([this](const auto &kind) { return write(kind); }, edit);
}

Outcome ContentStore::write(const Edit &edit, CollectionOrders &orders)
{
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return write(*insert, orders);
    if (const auto *removal = std::get_if<RemoveRow>(&edit))
        return write(*removal, orders);
    if (const auto *move = std::get_if<MoveRow>(&edit))
        return write(*move, orders);
    return write(std::get<SetField>(edit));
}

Outcome ContentStore::write(const SetField &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    const RowDescription *description = describe(at->kind);
    const Field *field = description ? description->field(edit.field) : nullptr;
    if (!field)
        return unreadableRow(m_database, edit.row, u"kind "_s + at->kind);
    auto changed = m_database.execute(
        u"UPDATE %1 SET %2 = ? WHERE node = ?"_s.arg(quoted(at->kind), quoted(field->column())),
        { toColumn(*field, edit.value), edit.row.value });
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return unreadableRow(m_database, edit.row, u"no fields"_s);
    return ok();
}

Outcome ContentStore::write(const InsertRow &edit)
{
    const QString collection = QLatin1StringView(describe(edit.content.value).collection);
    if (edit.parent) {
        if (auto done = shift(edit.parent, collection, edit.position, 1); !done)
            return done;
    }
    return writeSubtree(edit.parent, edit.position, edit.content);
}

Outcome ContentStore::writeSubtree(RowId parent, qsizetype position, const Subtree &subtree)
{
    Q_ASSERT(subtree.id);
    const RowDescription &description = describe(subtree.value);
    auto placed = m_database.execute(
        u"INSERT INTO node(id, parent, slot, position, kind, extra) VALUES(?, ?, ?, ?, ?, ?)"_s,
        { subtree.id.value, idOrNull(parent), u""_s + QLatin1StringView(description.collection),
            qint64(position), QString(QLatin1StringView(description.name)),
            subtree.extra.isEmpty() ? QVariant() : QVariant(jsonText(subtree.extra)) });
    if (!placed)
        return placed.error();
    auto filled = m_database.execute(insertStatement(description.kind),
        QVariantList { subtree.id.value } + columnsOf(subtree.value));
    if (!filled)
        return filled.error();
    QHash<QLatin1StringView, qsizetype> next;
    for (const Subtree &child : subtree.children) {
        const QLatin1StringView collection(describe(child.value).collection);
        if (auto done = writeSubtree(subtree.id, next[collection]++, child); !done)
            return done;
    }
    return ok();
}

Outcome ContentStore::write(const RemoveRow &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    if (auto done = remove(edit.row); !done)
        return done;
    return at->parent ? shift(at->parent, at->collection, at->position, -1) : ok();
}

/// Also removes the rows below, and the fields of all these rows, by ON DELETE CASCADE.
Outcome ContentStore::remove(RowId row)
{
    auto done = m_database.execute(u"DELETE FROM node WHERE id = ?"_s, { row.value });
    if (!done)
        return done.error();
    return ok();
}

Outcome ContentStore::write(const MoveRow &edit)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    if (auto done = shift(at->parent, at->collection, at->position + 1, -1); !done)
        return done;
    // This may also shift the moved row itself; its position is set afterwards.
    if (auto done = shift(edit.parent, at->collection, edit.position, 1); !done)
        return done;
    auto placed = m_database.execute(u"UPDATE node SET parent = ?, position = ? WHERE id = ?"_s,
        { edit.parent.value, qint64(edit.position), edit.row.value });
    if (!placed)
        return placed.error();
    return ok();
}

Outcome ContentStore::write(const InsertRow &edit, CollectionOrders &orders)
{
    const QString collection = QLatin1StringView(describe(edit.content.value).collection);
    if (edit.parent) {
        if (auto done = orders.insert(edit.parent, collection, edit.position, edit.content); !done)
            return done;
    }
    return writeSubtree(edit.parent, edit.position, edit.content);
}

Outcome ContentStore::write(const RemoveRow &edit, CollectionOrders &orders)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    if (at->parent) {
        if (auto done = orders.remove(at->parent, at->collection, edit.row); !done)
            return done;
    }
    return remove(edit.row);
}

Outcome ContentStore::write(const MoveRow &edit, CollectionOrders &orders)
{
    auto at = place(edit.row);
    if (!at)
        return at.error();
    if (auto done = orders.move(at->parent, edit.parent, at->collection, edit.position, edit.row);
        !done)
        return done;
    auto moved = m_database.execute(
        u"UPDATE node SET parent = ? WHERE id = ?"_s, { edit.parent.value, edit.row.value });
    if (!moved)
        return moved.error();
    return ok();
}

Result<ContentStore::Place> ContentStore::place(RowId row)
{
    Place place;
    bool found = false;
    auto read = m_database.forEach(u"SELECT parent, slot, position, kind FROM node WHERE id = ?"_s,
        { row.value }, [&](const QSqlQuery &query) {
            place = { .parent = { query.value(0).toLongLong() },
                .collection = query.value(1).toString(),
                .position = qsizetype(query.value(2).toLongLong()),
                .kind = query.value(3).toString() };
            found = true;
            return ok();
        });
    if (!read)
        return read.error();
    if (!found)
        return unreadableRow(m_database, row, u"not in the file"_s);
    return place;
}

Outcome ContentStore::shift(RowId parent, const QString &collection, qsizetype from, int by)
{
    auto shifted = m_database.execute(u"UPDATE node SET position = position + ?"
                                      " WHERE parent = ? AND slot = ? AND position >= ?"_s,
        { by, parent.value, collection, qint64(from) });
    if (!shifted)
        return shifted.error();
    return ok();
}

} // namespace ita
