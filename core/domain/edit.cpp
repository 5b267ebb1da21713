// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include "core/domain/rules.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)
};

Error refused(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

Error noSuchRow(RowId row)
{
    return { Error::Code::NotFound, EditText::tr("Row %1 does not exist").arg(row.value), {} };
}

/// Whether other rows must be looked at when a row of this kind comes or goes.
bool isRuledKind(RowKind kind)
{
    const QList<Field> &fields = describe(kind).fields;
    return std::ranges::any_of(fields, [&](const Field &f) { return isRuled(kind, f.name()); });
}

bool touchesRules(const Branch &branch)
{
    return isRuledKind(kindOf(branch.value)) || std::ranges::any_of(branch.children, touchesRules);
}

/// Why the rules do not hold after an edit; nothing when they do.
std::optional<Error> ruleError(const Tree &tree)
{
    const auto broken = firstBreak(tree);
    if (!broken)
        return {};
    const RowDescription &kind = describe(tree.kind(broken->row));
    const Field *field = kind.field(broken->field);
    return refused(QStringLiteral("%1, %2: %3")
                       .arg(QCoreApplication::translate("RowKind", kind.label),
                           QCoreApplication::translate("Field", field->label), broken->reason));
}

std::optional<Error> branchError(const Tree &tree, const Branch &branch, RowKind parent)
{
    const RowDescription &description = describe(branch.value);
    const bool root = description.kind == RowKind::Office;
    if (!root && !accepts(parent, description.kind))
        return refused(EditText::tr("A row of kind “%1” cannot stand in one of kind “%2”")
                           .arg(QLatin1StringView(description.name),
                               QLatin1StringView(describe(parent).name)));
    if (!branch.id || tree.contains(branch.id))
        return refused(EditText::tr("Row %1 exists already").arg(branch.id.value));
    for (const Field &field : description.fields)
        if (auto checked = field.check(field.get(branch.value)); !checked)
            return refused(QStringLiteral("%1: %2").arg(
                QCoreApplication::translate("Field", field.label), checked.error().message));
    for (const Branch &child : branch.children)
        if (auto error = branchError(tree, child, description.kind))
            return error;
    return {};
}

Result<Edit> apply(Tree &tree, const SetField &edit)
{
    if (!tree.contains(edit.row))
        return noSuchRow(edit.row);
    const RowKind kind = tree.kind(edit.row);
    const Field *field = describe(kind).field(edit.field);
    if (!field)
        return refused(EditText::tr("There is no field “%1” in “%2”")
                           .arg(edit.field, QLatin1StringView(describe(kind).name)));
    if (auto checked = field->check(edit.value); !checked)
        return refused(QStringLiteral("%1: %2").arg(
            QCoreApplication::translate("Field", field->label), checked.error().message));
    const QJsonValue before = field->get(tree.value(edit.row));
    tree.set(edit.row, *field, edit.value);
    if (isRuled(kind, edit.field)) {
        if (auto error = ruleError(tree)) {
            tree.set(edit.row, *field, before);
            return *error;
        }
    }
    return Edit(SetField { edit.row, edit.field, before });
}

Result<Edit> apply(Tree &tree, const InsertRow &edit)
{
    const RowKind kind = kindOf(edit.content.value);
    if (kind == RowKind::Office ? !tree.isEmpty() : !tree.contains(edit.parent))
        return noSuchRow(edit.parent);
    const RowKind parent = kind == RowKind::Office ? kind : tree.kind(edit.parent);
    if (auto error = branchError(tree, edit.content, parent))
        return *error;
    const qsizetype count = kind == RowKind::Office ? 0 : tree.children(edit.parent, kind).size();
    if (edit.position < 0 || edit.position > count)
        return refused(
            EditText::tr("There is no place %1 among %2 rows").arg(edit.position).arg(count));
    tree.insert(edit.parent, edit.position, edit.content);
    if (touchesRules(edit.content)) {
        if (auto error = ruleError(tree)) {
            tree.remove(edit.content.id);
            return *error;
        }
    }
    return Edit(RemoveRow { edit.content.id });
}

Result<Edit> apply(Tree &tree, const RemoveRow &edit)
{
    if (!tree.contains(edit.row))
        return noSuchRow(edit.row);
    const InsertRow inverse { tree.parent(edit.row), tree.position(edit.row),
        tree.branch(edit.row) };
    tree.remove(edit.row);
    if (touchesRules(inverse.content)) {
        if (auto error = ruleError(tree)) {
            tree.insert(inverse.parent, inverse.position, inverse.content);
            return *error;
        }
    }
    return Edit(inverse);
}

Result<Edit> apply(Tree &tree, const MoveRow &edit)
{
    if (!tree.contains(edit.row) || edit.row == tree.root())
        return noSuchRow(edit.row);
    if (!tree.contains(edit.parent))
        return noSuchRow(edit.parent);
    const RowKind kind = tree.kind(edit.row);
    const RowId from = tree.parent(edit.row);
    if (!accepts(tree.kind(edit.parent), kind))
        return refused(EditText::tr("The row cannot be moved there"));
    const qsizetype room = tree.children(edit.parent, kind).size() - (from == edit.parent ? 1 : 0);
    if (edit.position < 0 || edit.position > room)
        return refused(
            EditText::tr("There is no place %1 among %2 rows").arg(edit.position).arg(room));
    const MoveRow inverse { edit.row, from, tree.position(edit.row) };
    tree.move(edit.row, edit.parent, edit.position);
    if (from != edit.parent && touchesRules(tree.branch(edit.row))) {
        if (auto error = ruleError(tree)) {
            tree.move(inverse.row, inverse.parent, inverse.position);
            return *error;
        }
    }
    return Edit(inverse);
}

} // namespace

Result<Edit> applyEdit(Tree &tree, const Edit &edit)
{
    return std::visit([&](const auto &kind) { return apply(tree, kind); }, edit);
}

void numberRows(Branch &branch, qint64 &next)
{
    if (!branch.id)
        branch.id = { next++ };
    for (Branch &child : branch.children)
        numberRows(child, next);
}

} // namespace ita
