// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reviewverbs.h"

#include "app/storages.h"
#include "app/verbfile.h"
#include "app/verbs.h"
#include "core/base/escapeinvisible.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/review/mergetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

QList<CopyRight> rightsIn(const QStringList &words)
{
    if (words.isEmpty())
        return { CopyRight::Comment, CopyRight::Opinion, CopyRight::EditRows };
    QList<CopyRight> rights;
    for (size_t i = 0; i < kCopyRights.size(); ++i)
        if (words.contains(kCopyRights[i]))
            rights.append(CopyRight(i));
    return rights;
}

void printPlan(const MergePlan &plan)
{
    for (const MergeItem &item : plan.items)
        printLine(visibleText(mergeItemText(plan, item).replace(u'\n', u' ')));
    printLine(VerbsText::tr("%1 taken, %2 unchanged, %3 in conflict")
                  .arg(plan.count(MergeItem::Verdict::Taken))
                  .arg(plan.count(MergeItem::Verdict::Unchanged))
                  .arg(plan.count(MergeItem::Verdict::Conflict)));
}

} // namespace

Outcome runReviewSend(const Invocation &invocation)
{
    if (invocation.person.isEmpty())
        return missingOption("--to"_L1);
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, invocation);
    if (!report)
        return report.error();
    return sendCopy(**session, *report, invocation.person, rightsIn(invocation.may),
        invocation.files[1], invocation.force ? Overwrite::Yes : Overwrite::No);
}

Outcome runReviewMerge(const Invocation &invocation)
{
    auto session = invocation.dryRun
        ? Session::open(storages(), invocation.files[0], Access::Read, {})
        : openToChange(invocation);
    if (!session)
        return session.error();
    const auto plan = readCopy(**session, invocation.files[1]);
    if (!plan)
        return plan.error();
    printPlan(*plan);
    if (invocation.dryRun)
        return ok();
    return applyMerge(
        **session, *plan, { .all = invocation.choice, .commentsOnly = invocation.commentsOnly });
}

} // namespace ita
