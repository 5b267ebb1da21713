// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/edit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The journal's JSON: {"op":"set","row":7,"kind":"measure","field":"steps","before":…,"after":…},
// {"op":"insert"|"remove","parent":3,"position":0,"row":{subtree}} and
// {"op":"move","row":7,"kind":…,"from":{"parent":3,"position":0},"to":{"parent":3,"position":2}}.

namespace ita {
namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

Error unreadable(const QString &what)
{
    return { Error::Code::Damaged,
        JournalText::tr("The journal holds an entry that cannot be read: %1").arg(what), {} };
}

QJsonObject place(RowId parent, qsizetype position)
{
    return { { u"parent"_s, parent.value }, { u"position"_s, qint64(position) } };
}

RowId rowId(const QJsonValue &value)
{
    return { value.toInteger() };
}

QJsonObject form(const Tree &before, const SetField &edit)
{
    const RowValue &row = before.value(edit.row);
    return { { u"op"_s, u"set"_s }, { u"row"_s, edit.row.value },
        { u"kind"_s, QLatin1StringView(describe(row).name) }, { u"field"_s, edit.field },
        { u"before"_s, describe(row).field(edit.field)->get(row) }, { u"after"_s, edit.value } };
}

QJsonObject presence(const QString &op, RowId parent, qsizetype position, const Subtree &subtree)
{
    QJsonObject json = place(parent, position);
    json[u"op"_s] = op;
    json[u"row"_s] = subtreeToJson(subtree);
    return json;
}

QJsonObject form(const Tree &, const InsertRow &edit)
{
    return presence(u"insert"_s, edit.parent, edit.position, edit.content);
}

QJsonObject form(const Tree &before, const RemoveRow &edit)
{
    return presence(
        u"remove"_s, before.parent(edit.row), before.position(edit.row), before.subtree(edit.row));
}

QJsonObject form(const Tree &before, const MoveRow &edit)
{
    return { { u"op"_s, u"move"_s }, { u"row"_s, edit.row.value },
        { u"kind"_s, QLatin1StringView(describe(before.kind(edit.row)).name) },
        { u"from"_s, place(before.parent(edit.row), before.position(edit.row)) },
        { u"to"_s, place(edit.parent, edit.position) } };
}

} // namespace

QJsonObject journalForm(const Tree &before, const Edit &edit)
{
    return std::visit([&](const auto &kind) { return form(before, kind); }, edit);
}

Result<Edit> editFromJournal(const QJsonObject &json)
{
    const QString op = json[u"op"_s].toString();
    if (op == u"set")
        return Edit(
            SetField { rowId(json[u"row"_s]), json[u"field"_s].toString(), json[u"after"_s] });
    if (op == u"remove")
        return Edit(RemoveRow { rowId(json[u"row"_s][u"id"_s]) });
    if (op == u"move") {
        const QJsonObject to = json[u"to"_s].toObject();
        return Edit(MoveRow { rowId(json[u"row"_s]), rowId(to[u"parent"_s]),
            qsizetype(to[u"position"_s].toInteger()) });
    }
    if (op != u"insert")
        return unreadable(op);
    auto subtree = subtreeFromJson(json[u"row"_s].toObject());
    if (!subtree)
        return subtree.error();
    return Edit(InsertRow { rowId(json[u"parent"_s]), qsizetype(json[u"position"_s].toInteger()),
        std::move(subtree).value() });
}

QJsonObject subtreeToJson(const Subtree &subtree)
{
    const RowDescription &description = describe(subtree.value);
    QJsonObject fields;
    for (const Field &field : description.fields)
        fields[field.name()] = field.get(subtree.value);
    QJsonObject json { { u"id"_s, subtree.id.value },
        { u"kind"_s, QLatin1StringView(description.name) }, { u"fields"_s, fields } };
    if (!subtree.extra.isEmpty())
        json[u"extra"_s] = subtree.extra;
    QJsonArray children;
    for (const Subtree &child : subtree.children)
        children.append(subtreeToJson(child));
    if (!children.isEmpty())
        json[u"children"_s] = children;
    return json;
}

Result<Subtree> subtreeFromJson(const QJsonObject &json)
{
    const QString kind = json[u"kind"_s].toString();
    const RowDescription *description = describe(kind);
    if (!description)
        return unreadable(kind);
    Subtree subtree { .id = rowId(json[u"id"_s]),
        .value = description->empty,
        .extra = json[u"extra"_s].toObject(),
        .children = {} };
    const QJsonObject fields = json[u"fields"_s].toObject();
    for (const Field &field : description->fields) {
        // An entry that is older than the field does not have it: use the default.
        if (!fields.contains(field.name()))
            continue;
        const QJsonValue value = fields[field.name()];
        if (auto checked = field.check(value); !checked)
            return unreadable(field.name() + u": "_s + checked.error().message);
        field.set(subtree.value, value);
    }
    const QJsonArray children = json[u"children"_s].toArray();
    for (const QJsonValue child : children) {
        auto read = subtreeFromJson(child.toObject());
        if (!read)
            return read.error();
        subtree.children.append(std::move(read).value());
    }
    return subtree;
}

} // namespace ita
