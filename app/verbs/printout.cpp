// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/printout.h"

#include "app/verbs/verb.h"
#include "app/verbs/work.h"
#include "core/domain/papertitle.h"
#include "core/domain/placename.h"
#include "core/model/session.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString changeLine(const PaperState &state, const Tree &now, const ContentChange &change)
{
    const Tree &knows = now.contains(change.place.row) ? now : state.then;
    const QString place = placeName(knows, change.place.row, change.place.field);
    switch (change.kind) {
    case ContentChange::Kind::Added:
        return VerbsText::tr("added: %1").arg(place);
    case ContentChange::Kind::Removed:
        return VerbsText::tr("removed: %1").arg(place);
    case ContentChange::Kind::Moved:
        return VerbsText::tr("moved: %1").arg(place);
    case ContentChange::Kind::Changed:
        break;
    }
    return VerbsText::tr("changed: %1").arg(place);
}

QString nameOf(const Session &session, const PaperState &state)
{
    const QString number
        = reportNumber(session.fileId(), state.then.get<Report>(state.report).fiscalYear);
    return state.paper == state.report
        ? number
        : u"%1, %2"_s.arg(number, paperTitle(state.then, state.paper));
}

Result<ExitStatus> runPrintout(const Call &call)
{
    const auto code = parsePaperCode(call.files[1]);
    if (!code)
        return code.error();
    auto session = openToRead(call);
    if (!session)
        return session.error();
    const auto state = findPaper(**session, *code);
    if (!state)
        return state.error();
    printLine(VerbsText::tr("report %1, as it was from entry %2 to entry %3 of the history; %4 of "
                            "%5 steps signed")
                  .arg(nameOf(**session, *state), QString::number(state->from),
                      QString::number(state->to), QString::number(state->endorsed),
                      QString::number(state->steps)));
    printLine(state->changes.isEmpty() ? VerbsText::tr("nothing has changed since")
                                       : VerbsText::tr("changed since:"));
    for (const ContentChange &change : state->changes)
        printLine(u"    "_s + changeLine(*state, (*session)->tree(), change));
    return state->changes.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

Verb printoutVerb()
{
    return { .words = "printout"_L1,
        .files = 2,
        .usages = { { u"FILE.ita CODE"_s,
            VerbsText::tr("which state of the report a printed page shows") } },
        .manual = u"says which state of a report a printed page shows, from the code at its foot, "
                  "and what has changed since."_s,
        .run = &runPrintout };
}

} // namespace ita
