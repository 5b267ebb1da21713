// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/thaidigits.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/rows/choices.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "ui/print/text/reportchecks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

int stepOf(const QString &value)
{
    return toArabicDigits(value).toInt();
}

Outcome checkStep(const Option &, const QString &value)
{
    return stepOf(value) > 0 ? ok()
                             : wrongCall(VerbsText::tr("--step: “%1” is not a step").arg(value));
}

/// The decisions that `sign` can record; Reopen has its own verb.
std::optional<Decision> decisionOf(const QString &value)
{
    for (const Decision decision : { Decision::Endorse, Decision::Return, Decision::Withdraw })
        if (value == kWords<Decision>[size_t(decision)])
            return decision;
    return {};
}

Outcome checkDecision(const Option &, const QString &value)
{
    return decisionOf(value)
        ? ok()
        : wrongCall(
            VerbsText::tr("--decision: “%1” is not endorse, return or withdraw").arg(value));
}

constexpr Option kStep {
    .name = "--step"_L1, .value = "K", .manual = "number of the step, from 1", .check = &checkStep
};
constexpr Option kDecision { .name = "--decision"_L1,
    .value = "DECISION",
    .manual = "endorse (without the option), return or withdraw",
    .check = &checkDecision };
constexpr Option kPlaces { .name = "--places"_L1,
    .value = "LIST",
    .manual = "what is meant by it, divided by commas: kinds of sections as in --sections and "
              "codes of OIT items such as O12" };
constexpr Option kOpinion { .name = "--opinion"_L1,
    .value = "TEXT",
    .manual = "the opinion printed in the step's block; without it, dotted lines for the pen" };

/// The sections of the paper of that kind, or its OIT items with that code.
QList<Place> placesCalled(const Tree &tree, RowId paper, const QString &name)
{
    QList<Place> places;
    QList<RowId> rows;
    for (const RowId section : sectionsOf(tree, paper))
        rows += tree.descendants(section);
    for (const RowId row : std::as_const(rows)) {
        const RowDescription &kind = describe(tree.kind(row));
        const auto *item = std::get_if<OitItem>(&tree.value(row));
        if ((isSection(kind.kind) && QLatin1StringView(kind.name) == name)
            || (item && item->code == name))
            places.append({ row, {} });
    }
    return places;
}

Result<QList<Place>> placesWanted(const Call &call, const Tree &tree, RowId paper)
{
    QList<Place> places;
    for (const QString &name : partsOf(call.values(kPlaces).join(u','))) {
        const QList<Place> called = placesCalled(tree, paper, name);
        if (called.isEmpty())
            return wrongCall(
                VerbsText::tr("--places: the report has no section and no OIT item “%1”")
                    .arg(name));
        places += called;
    }
    return places;
}

/// Input of a verb about a paper's sign-off chain.
struct ChainWork
{
    std::unique_ptr<Session> session;
    RowId paper;
    QList<Place> places;
};

Result<ChainWork> beginChainWork(const Call &call)
{
    auto opened = openReport(call);
    if (!opened)
        return opened.error();
    const Session &session = *opened->session;
    const auto paper = paperWanted(session, call, opened->report);
    if (!paper)
        return paper.error();
    auto places = placesWanted(call, session.tree(), *paper);
    if (!places)
        return places.error();
    return ChainWork { std::move(opened->session), *paper, std::move(places).value() };
}

/// An opinion is printed: it cannot be changed any more once it is signed.
Outcome checkOpinion(const ChainWork &work, const Call &call)
{
    const Chain chain = chainOf(work.session->tree(), work.paper);
    const ChainStep *step = chain.step(stepOf(call.value(kStep)));
    if (!step || !call.has(kOpinion))
        return ok();
    const Place place { step->row, keyOf(&SignOffStep::opinion) };
    const auto missing = missingGlyphs(call.value(kOpinion), place);
    if (!missing)
        return missing.error();
    return missing->isEmpty() ? ok() : GlyphError::of(*missing, [&](const Place &at) {
        return placeName(work.session->tree(), at.row, at.field);
    });
}

Result<ExitStatus> runSign(const Call &call)
{
    if (!call.has(kStep))
        return missingOption(kStep);
    const auto passphrases = readPassphrases(call, 1);
    if (!passphrases)
        return passphrases.error();
    auto work = beginChainWork(call);
    if (!work)
        return work.error();
    if (const Outcome printed = checkOpinion(*work, call); !printed)
        return printed.error();
    nameMissing(work->session->tree(), work->paper, VerbsText::tr("is not printed: %1"));
    const Outcome signedStep = sign(*work->session,
        { .paper = work->paper,
            .step = stepOf(call.value(kStep)),
            .decision = decisionOf(call.value(kDecision)).value_or(Decision::Endorse),
            .note = call.value(kNote),
            .opinion = call.has(kOpinion) ? std::optional(call.value(kOpinion)) : std::nullopt,
            .places = work->places },
        passphrases->front().text());
    work->session.reset(); // unlocks the file before slowedDown() waits
    return done(slowedDown(signedStep));
}

void printFallen(const Tree &tree, const Chain &before)
{
    for (const ChainStep &step : before.steps)
        if (step.record)
            printLine(
                VerbsText::tr("the sign-off of step %1, %2, falls")
                    .arg(QString::number(step.number), tree.get<SignOffRecord>(step.record).name));
}

Result<ExitStatus> runReopen(const Call &call)
{
    auto work = beginChainWork(call);
    if (!work)
        return work.error();
    const Chain before = chainOf(work->session->tree(), work->paper);
    const Outcome reopened = reopen(*work->session, work->paper, call.value(kNote), work->places);
    if (reopened)
        printFallen(work->session->tree(), before);
    return done(reopened);
}

} // namespace

Verb signVerb()
{
    return { .words = "sign"_L1,
        .options = { kYear, kPaper, kStep, kDecision, kNote, kOpinion, kPlaces, kPassphraseStdin,
            kBreakLock },
        .usages
        = { { u"FILE.ita --step K --decision endorse|return|withdraw [--year N] "
              "[--paper NAME] [--note TEXT] [--places oit,O12,…] [--opinion TEXT] --passphrase-stdin"_s,
            VerbsText::tr("sign a step, send back or withdraw") } },
        .manual = u"endorses a step of the sign-off chain, sends the report back or withdraws, in "
                  "the name of the step's person, whose passphrase is read from standard input."_s,
        .run = &runSign };
}

Verb reopenVerb()
{
    return { .words = "reopen"_L1,
        .options = { kYear, kPaper, kNote, kPlaces, kBreakLock },
        .usages = { { u"FILE.ita --note TEXT [--places oit,O12,…] [--year N] [--paper NAME]"_s,
            VerbsText::tr("open for editing; the sign-offs fall") } },
        .manual = u"opens what is signed for editing and says whose sign-offs fall; their records "
                  "stay."_s,
        .run = &runReopen };
}

} // namespace ita
