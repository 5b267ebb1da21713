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

/// The wanted edit with its follow-up edits, without those of other searched fields.
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
    // Edits may affect the same field: one row may be assigned to two renamed units. So compute
    // each on the tree after the edits before it.
    Tree after = tree;
    for (const Edit &wanted : plan.edits)
        for (const Edit &edit : withFollowers(after, std::get<SetField>(wanted))) {
            change.edits.append(edit);
            std::ignore = applyEdit(after, edit); // the Session will check the rules
        }
    return change;
}

} // namespace ita
