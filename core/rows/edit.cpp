// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/edit.h"

#include <QCoreApplication>
#include <QSet>

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

template<typename... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template<typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

RowKinds kindsOf(const Subtree &subtree)
{
    RowKinds kinds;
    kinds.set(size_t(kindOf(subtree.value)));
    for (const Subtree &child : subtree.children)
        kinds |= kindsOf(child);
    return kinds;
}

/// `seen`: the ids found in the subtree so far; each may occur only once.
std::optional<Error> subtreeError(
    const Tree &tree, const Subtree &subtree, RowKind parent, QSet<RowId> &seen)
{
    const RowDescription &description = describe(subtree.value);
    const bool root = description.kind == RowKind::Office;
    if (!root && !accepts(parent, description.kind))
        return refused(EditText::tr("A row of kind “%1” cannot stand in one of kind “%2”")
                           .arg(QLatin1StringView(description.name),
                               QLatin1StringView(describe(parent).name)));
    if (!subtree.id || tree.contains(subtree.id) || seen.contains(subtree.id))
        return refused(EditText::tr("Row %1 exists already").arg(subtree.id.value));
    seen.insert(subtree.id);
    for (const Field &field : description.fields)
        if (auto checked = field.check(field.get(subtree.value)); !checked)
            return refused(QStringLiteral("%1: %2").arg(
                QCoreApplication::translate("Field", field.label), checked.error().message));
    for (const Subtree &child : subtree.children)
        if (auto error = subtreeError(tree, child, description.kind, seen))
            return error;
    return {};
}

Result<Edit> apply(Tree &tree, const SetField &edit, RowKinds &touched)
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
    if (isRuled(kind, edit.field))
        touched.set(size_t(kind));
    if (isSection(kind) && edit.field == keyOf(&SectionLayout::paper))
        touched |= kindsOf(tree.subtree(edit.row)); // codes are unique in a paper
    return Edit(SetField { edit.row, edit.field, before });
}

Result<Edit> apply(Tree &tree, const InsertRow &edit, RowKinds &touched)
{
    const RowKind kind = kindOf(edit.content.value);
    if (kind == RowKind::Office ? !tree.isEmpty() : !tree.contains(edit.parent))
        return noSuchRow(edit.parent);
    const RowKind parent = kind == RowKind::Office ? kind : tree.kind(edit.parent);
    QSet<RowId> seen;
    if (auto error = subtreeError(tree, edit.content, parent, seen))
        return *error;
    const qsizetype count = kind == RowKind::Office ? 0 : tree.collection(edit.parent, kind).size();
    if (edit.position < 0 || edit.position > count)
        return refused(
            EditText::tr("There is no place %1 among %2 rows").arg(edit.position).arg(count));
    tree.insert(edit.parent, edit.position, edit.content);
    touched |= kindsOf(edit.content);
    return Edit(RemoveRow { edit.content.id });
}

Result<Edit> apply(Tree &tree, const RemoveRow &edit, RowKinds &touched)
{
    if (!tree.contains(edit.row))
        return noSuchRow(edit.row);
    const InsertRow inverse { tree.parent(edit.row), tree.position(edit.row),
        tree.subtree(edit.row) };
    tree.remove(edit.row);
    touched |= kindsOf(inverse.content);
    return Edit(inverse);
}

Result<Edit> apply(Tree &tree, const MoveRow &edit, RowKinds &touched)
{
    if (!tree.contains(edit.row) || edit.row == tree.root())
        return noSuchRow(edit.row);
    if (!tree.contains(edit.parent))
        return noSuchRow(edit.parent);
    const RowKind kind = tree.kind(edit.row);
    const RowId from = tree.parent(edit.row);
    if (!accepts(tree.kind(edit.parent), kind))
        return refused(EditText::tr("The row cannot be moved there"));
    const qsizetype room
        = tree.collection(edit.parent, kind).size() - (from == edit.parent ? 1 : 0);
    if (edit.position < 0 || edit.position > room)
        return refused(
            EditText::tr("There is no place %1 among %2 rows").arg(edit.position).arg(room));
    const MoveRow inverse { edit.row, from, tree.position(edit.row) };
    tree.move(edit.row, edit.parent, edit.position);
    if (from != edit.parent)
        touched |= kindsOf(tree.subtree(edit.row));
    return Edit(inverse);
}

} // namespace

Result<Edit> applyUnchecked(Tree &tree, const Edit &edit, RowKinds &touched)
{
    return std::visit([&](const auto &kind) { return apply(tree, kind, touched); }, edit);
}

Outcome checkRules(const Tree &tree, RowKinds touched)
{
    const auto broken = firstBreak(tree, touched);
    if (broken)
        return refused(breakText(tree, *broken));
    return ok();
}

Result<Edit> applyEdit(Tree &tree, const Edit &edit)
{
    RowKinds touched;
    auto inverse = applyUnchecked(tree, edit, touched);
    if (!inverse)
        return inverse;
    if (auto held = checkRules(tree, touched); !held) {
        carryOut(tree, *inverse);
        return held.error();
    }
    return inverse;
}

void carryOut(Tree &tree, const Edit &edit)
{
    std::visit(Overloaded {
                   [&](const SetField &set) {
                       tree.set(
                           set.row, *describe(tree.value(set.row)).field(set.field), set.value);
                   },
                   [&](const InsertRow &insert) {
                       tree.insert(insert.parent, insert.position, insert.content);
                   },
                   [&](const RemoveRow &remove) { tree.remove(remove.row); },
                   [&](const MoveRow &move) { tree.move(move.row, move.parent, move.position); },
               },
        edit);
}

void numberRows(Subtree &subtree, qint64 &next)
{
    if (!subtree.id)
        subtree.id = { next++ };
    for (Subtree &child : subtree.children)
        numberRows(child, next);
}

} // namespace ita
