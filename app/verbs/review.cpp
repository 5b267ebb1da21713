// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/domain/rights.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/review/mergetext.h"
#include "core/wordback/wordmerge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Outcome checkMay(const Option &, const QString &value)
{
    for (const QString &word : partsOf(value))
        if (std::ranges::find(kCopyRights, word) == kCopyRights.end())
            return wrongCall(
                VerbsText::tr("--may: “%1” is not comment, opinion or edit").arg(word));
    return ok();
}

constexpr Option kTo {
    .name = "--to"_L1, .value = "ID", .manual = "identifier of the person whom a review copy is for"
};
constexpr Option kMay { .name = "--may"_L1,
    .value = "LIST",
    .manual = "what that person may do in the copy, divided by commas: comment, opinion, edit; "
              "without it, all three",
    .check = &checkMay };
constexpr Option kOurs { .name = "--ours"_L1,
    .manual = "in conflicts take the text of the office file (as without any of the three)" };
constexpr Option kTheirs { .name = "--theirs"_L1,
    .manual = "in conflicts take the text of the review copy" };
constexpr Option kBoth { .name = "--both"_L1,
    .manual = "in conflicts join both texts where they can be joined" };
constexpr Option kComments { .name = "--comments"_L1,
    .manual = "merge comments only and leave the rest for later" };
constexpr Option kDryRun { .name = "--dry-run"_L1,
    .manual = "say what merging would change, and change nothing" };

QList<CopyRight> rightsWanted(const Call &call)
{
    const QStringList words = partsOf(call.value(kMay));
    if (words.isEmpty())
        return { CopyRight::Comment, CopyRight::Opinion, CopyRight::EditRows };
    QList<CopyRight> rights;
    for (size_t i = 0; i < kCopyRights.size(); ++i)
        if (words.contains(kCopyRights[i]))
            rights.append(CopyRight(i));
    return rights;
}

/// The last of --ours, --theirs and --both wins.
MergeChoice choiceWanted(const Call &call)
{
    MergeChoice choice = MergeChoice::Ours;
    for (const Call::Given &given : call.options) {
        if (given.name == kOurs.name)
            choice = MergeChoice::Ours;
        else if (given.name == kTheirs.name)
            choice = MergeChoice::Theirs;
        else if (given.name == kBoth.name)
            choice = MergeChoice::Both;
    }
    return choice;
}

void printPlan(const MergePlan &plan)
{
    for (const MergeItem &item : plan.items)
        printLine(mergeItemText(plan, item));
    printLine(VerbsText::tr("%1 taken, %2 unchanged, %3 in conflict")
                  .arg(plan.count(MergeItem::Verdict::Taken))
                  .arg(plan.count(MergeItem::Verdict::Unchanged))
                  .arg(plan.count(MergeItem::Verdict::Conflict)));
}

Result<ExitStatus> runReviewSend(const Call &call)
{
    const QString person = call.value(kTo);
    if (person.isEmpty())
        return missingOption(kTo);
    const auto opened = openReport(call);
    if (!opened)
        return opened.error();
    return done(sendCopy(*opened->session, opened->report, person, rightsWanted(call),
        call.files[1], call.has(kForce) ? Overwrite::Yes : Overwrite::No));
}

/// Prints what merging does to each item, then merges, except with --dry-run.
Result<ExitStatus> runReviewMerge(const Call &call)
{
    const bool dryRun = call.has(kDryRun);
    auto session = dryRun ? openToRead(call) : openToChange(call);
    if (!session)
        return session.error();
    const auto plan = readCopy(**session, call.files[1]);
    if (!plan)
        return plan.error();
    printPlan(*plan);
    if (dryRun)
        return ExitStatus::Done;
    return done(applyMerge(
        **session, *plan, { .all = choiceWanted(call), .commentsOnly = call.has(kComments) }));
}

/// Prints what taking the file back does, and which of its texts have no place here.
Result<ExitStatus> runImportWord(const Call &call)
{
    const bool dryRun = call.has(kDryRun);
    auto opened = dryRun ? openToRead(call) : openToChange(call);
    if (!opened)
        return opened.error();
    Session &session = **opened;
    const auto merge = readWordMerge(session.tree(), session.fileId(), call.files[1]);
    if (!merge)
        return merge.error();
    printPlan(merge->plan);
    for (const QString &text : merge->unplaced)
        printLine(VerbsText::tr("not placed: %1").arg(text));
    if (dryRun)
        return ExitStatus::Done;
    const Change change = wordChange(merge->plan,
        { .all = choiceWanted(call),
            .author = session.person().isEmpty() ? session.author() : session.person(),
            .time = session.now().toString(Qt::ISODateWithMs) });
    if (change.edits.isEmpty())
        return ExitStatus::Done;
    const auto applied = session.apply(change);
    return applied ? done(ok()) : applied.error();
}

} // namespace

Verb importWordVerb()
{
    return { .words = "import-word"_L1,
        .files = 2,
        .options = { kDryRun, kOurs, kTheirs, kBoth, kBreakLock },
        .usages = { { u"FILE.ita IN.docx [--ours|--theirs|--both] [--dry-run]"_s,
            VerbsText::tr("take back a Word file that was edited") } },
        .manual = u"says field by field what was changed in a Word file since export wrote it, "
                  "then takes it over. What was changed in Word alone is taken; of what both "
                  "sides have changed one text stands, ours by default, and the other is kept as "
                  "a comment. Rows that were added, removed or moved in Word are so here. Texts "
                  "that belong to no field are printed. --dry-run changes nothing."_s,
        .run = &runImportWord };
}

Verb reviewSendVerb()
{
    return { .words = "review send"_L1,
        .files = 2,
        .options = { kTo, kYear, kMay, kForce, kBreakLock },
        .usages = { { u"FILE.ita OUT.itareview --to ID [--may comment,opinion,edit] [--year N]"_s,
            VerbsText::tr("write a review copy for a person") } },
        .manual = u"writes a copy of one report for a person to review on another computer: she "
                  "opens it with this program, which offers what --may allows; without it, all "
                  "three."_s,
        .run = &runReviewSend };
}

Verb reviewMergeVerb()
{
    return { .words = "review merge"_L1,
        .files = 2,
        .options = { kDryRun, kOurs, kTheirs, kBoth, kComments, kBreakLock },
        .usages = { { u"FILE.ita IN.itareview [--ours|--theirs|--both] [--comments] [--dry-run]"_s,
            VerbsText::tr("merge one that came back; in conflicts take\n"
                          "this text and keep the other as a comment") } },
        .manual = u"says item by item what a review copy that came back changes, then merges it. "
                  "What only the reviewer has changed is taken; of what both sides have changed "
                  "one text stands, ours by default, and the other is kept as a comment. "
                  "--comments leaves everything but comments for a later merge, --dry-run changes "
                  "nothing. A copy of another file or another year is refused; merging twice "
                  "changes nothing."_s,
        .run = &runReviewMerge };
}

} // namespace ita
