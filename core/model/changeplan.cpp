// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/changeplan.h"

#include "core/rows/newtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

template<typename... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template<typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

/// Whether the row and the field of the edit exist, as journalForm() requires.
bool canBeNoted(const Tree &tree, const Edit &edit)
{
    return std::visit(Overloaded {
                          [&](const SetField &set) {
                              return tree.contains(set.row)
                                  && describe(tree.value(set.row)).field(set.field);
                          },
                          [&](const InsertRow &) { return true; },
                          [&](const RemoveRow &remove) { return tree.contains(remove.row); },
                          [&](const MoveRow &move) { return tree.contains(move.row); },
                      },
        edit);
}

bool bringsUnknownId(const Subtree &subtree, qint64 nextId)
{
    return subtree.id.value >= nextId || subtree.id.value < 0
        || std::ranges::any_of(
            subtree.children, [&](const Subtree &child) { return bringsUnknownId(child, nextId); });
}

/// Numbers the new rows of an insertion.
Outcome number(Edit &edit, qint64 &nextId)
{
    auto *insert = std::get_if<InsertRow>(&edit);
    if (!insert)
        return ok();
    if (bringsUnknownId(insert->content, nextId))
        return Error { Error::Code::Invalid,
            SessionText::tr("A row cannot be inserted under a number that it never had"), {} };
    numberRows(insert->content, nextId);
    return ok();
}

} // namespace

Result<ChangePlan> planChange(
    Tree &tree, const Change &change, qint64 nextId, const EditGuard &guard)
{
    ChangePlan plan { .change = { change.label, {} },
        .inverse = { change.label, {} },
        .journal = {},
        .nextId = nextId };
    Outcome outcome = ok();
    RowKinds touched;
    for (Edit edit : change.edits) {
        outcome = checkNewText(tree, edit);
        if (outcome)
            outcome = number(edit, plan.nextId);
        if (outcome && guard)
            outcome = guard(tree, edit);
        if (!outcome)
            break;
        const QJsonObject form = canBeNoted(tree, edit) ? journalForm(tree, edit) : QJsonObject();
        auto inverse = applyUnchecked(tree, edit, touched);
        if (!inverse) {
            outcome = inverse.error();
            break;
        }
        if (*inverse == edit)
            continue;
        plan.change.edits.append(edit);
        plan.inverse.edits.append(std::move(inverse).value());
        plan.journal.append(form);
    }
    std::ranges::reverse(plan.inverse.edits);
    if (outcome)
        outcome = checkRules(tree, touched);
    if (outcome && tree.isEmpty())
        outcome = Error { Error::Code::Invalid,
            SessionText::tr("The office itself cannot be removed"), {} };
    for (const Edit &edit : std::as_const(plan.inverse.edits))
        carryOut(tree, edit);
    if (!outcome)
        return outcome.error();
    return plan;
}

} // namespace ita
