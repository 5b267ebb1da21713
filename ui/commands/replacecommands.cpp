// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/replacecommands.h"

#include "ui/commands/fieldcommands.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct ReplaceCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(ReplaceCommandsText)
};

bool isSearchedField(const Tree &tree, const SetField &set)
{
    const RowKind kind = tree.kind(set.row);
    return describe(kind).field(set.field)->searched;
}

/// The edit with what follows from it, in the tree as it is by then.
QList<Edit> withFollowers(const Tree &tree, const SetField &wanted)
{
    const Field &field = *describe(tree.kind(wanted.row)).field(wanted.field);
    QList<Edit> edits = editField(tree, wanted.row, field, wanted.value).edits;
    edits.removeIf([&](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && *set != wanted && isSearchedField(tree, *set);
    });
    return edits;
}

} // namespace

Change replaceHits(
    const Tree &tree, const QList<Hit> &hits, const QString &with, ReplacePlan *counted)
{
    const ReplacePlan plan = planReplace(tree, hits, with);
    if (counted)
        *counted = plan;
    if (plan.edits.isEmpty())
        return {};
    const Hit &first = hits.constFirst();
    Change change { ReplaceCommandsText::tr(
                        "Replace “%1” with “%2” in %n place(s)", nullptr, plan.replaced)
                        .arg(first.text.sliced(first.span.start, first.span.length), with),
        {} };
    // Two units may be renamed that one row is assigned to: each follows the one before.
    Tree after = tree;
    for (const Edit &wanted : plan.edits)
        for (const Edit &edit : withFollowers(after, std::get<SetField>(wanted))) {
            change.edits.append(edit);
            std::ignore = applyEdit(after, edit); // a broken rule is found by the Session
        }
    return change;
}

} // namespace ita
