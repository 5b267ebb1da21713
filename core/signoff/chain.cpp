// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/chain.h"

#include "core/rows/papers.h"

namespace ita {
namespace {

QList<ChainStep> stepsOf(const Tree &tree, RowId paper)
{
    QList<ChainStep> steps;
    const QList<RowId> sections = sectionsOf(tree, paper, RowKind::SignOff);
    for (const RowId section : sections) {
        const auto &signOff = tree.get<SignOffSection>(section);
        if (signOff.hidden)
            continue;
        QString last;
        for (const RowId row : tree.rows(section, RowKind::SignOffStep)) {
            const QString &person = tree.get<SignOffStep>(row).person;
            const bool together = signOff.oneSignature && !person.isEmpty() && person == last;
            steps.append({ row, int(steps.size()) + 1, person, together, {} });
            last = person;
        }
    }
    return steps;
}

void endorse(Chain &chain, RowId record, int step)
{
    if (step != chain.endorsed + 1 + chain.withoutStep.size())
        return;
    if (step > chain.steps.size()) {
        chain.withoutStep.append(record);
        return;
    }
    chain.steps[step - 1].record = record;
    chain.endorsed = step;
    chain.sentBack = {};
    chain.reopened = {};
}

void withdraw(Chain &chain, int step)
{
    if (step != chain.endorsed + chain.withoutStep.size() || step < 1)
        return;
    if (!chain.withoutStep.isEmpty()) {
        chain.withoutStep.removeLast();
        return;
    }
    chain.steps[step - 1].record = {};
    chain.endorsed = step - 1;
}

void clear(Chain &chain)
{
    for (ChainStep &step : chain.steps)
        step.record = {};
    chain.withoutStep.clear();
    chain.endorsed = 0;
    chain.sentBack = {};
    chain.reopened = {};
}

void carryOut(Chain &chain, RowId id, const SignOffRecord &record)
{
    switch (record.decision) {
    case Decision::Endorse:
        return endorse(chain, id, record.step);
    case Decision::Withdraw:
        return withdraw(chain, record.step);
    case Decision::Return:
        clear(chain);
        chain.sentBack = id;
        return;
    case Decision::Reopen:
        clear(chain);
        chain.reopened = id;
        return;
    }
}

} // namespace

const ChainStep *Chain::due() const
{
    return step(endorsed + 1);
}

const ChainStep *Chain::step(int number) const
{
    return number < 1 || number > steps.size() ? nullptr : &steps[number - 1];
}

QList<RowId> recordsOf(const Tree &tree, RowId paper)
{
    const QString key = paperKey(tree, paper);
    QList<RowId> records = tree.rows(reportOf(tree, paper), RowKind::SignOffRecord);
    records.removeIf([&](RowId row) { return tree.get<SignOffRecord>(row).paper != key; });
    return records;
}

Chain chainOf(const Tree &tree, RowId paper)
{
    Chain chain { .steps = stepsOf(tree, paper), .endorsed = 0, .sentBack = {}, .reopened = {} };
    const QList<RowId> records = recordsOf(tree, paper);
    for (const RowId record : records)
        carryOut(chain, record, tree.get<SignOffRecord>(record));
    return chain;
}

bool stillHolds(const Tree &tree, const ChainStep &step, const QString &content)
{
    const auto &record = tree.get<SignOffRecord>(step.record);
    const auto &now = tree.get<SignOffStep>(step.row);
    return record.contentHash == content && record.opinion == now.opinion
        && record.person == now.person;
}

} // namespace ita
