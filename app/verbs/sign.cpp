// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/sign.h"

#include "app/verbs/verb.h"
#include "app/verbs/verbfile.h"
#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/signoff/chain.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

/// Tries in a row are slowed down, besides what the key itself costs.
constexpr int kWrongPassphraseSeconds = 3;

/// Not arguments: those can be seen by all users of the computer.
Result<QStringList> readPassphrases(const Invocation &invocation, int count)
{
    if (!invocation.passphraseStdin)
        return missingOption("--passphrase-stdin"_L1);
    QTextStream input(stdin);
    input.setEncoding(QStringConverter::Utf8);
    QStringList passphrases;
    for (int i = 0; i < count; ++i)
        passphrases.append(input.readLine());
    return passphrases;
}

/// What a verb about a person's key works on.
struct KeyWork
{
    std::unique_ptr<Session> session;
    QStringList passphrases;
};

Result<KeyWork> beginKeyWork(const Invocation &invocation, int passphrases)
{
    if (invocation.person.isEmpty())
        return missingOption("--person"_L1);
    auto read = readPassphrases(invocation, passphrases);
    if (!read)
        return read.error();
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    return KeyWork { std::move(session).value(), std::move(read).value() };
}

Outcome slowedDown(Outcome outcome)
{
    if (!outcome && outcome.error().code == Error::Code::Passphrase)
        QThread::sleep(kWrongPassphraseSeconds);
    return outcome;
}

/// The printed sections of the report that are of the kind, or its OIT items of the code.
QList<Place> placesCalled(const Tree &tree, RowId report, const QString &name)
{
    QList<Place> places;
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows) {
        const RowDescription &kind = describe(tree.kind(row));
        const auto *item = std::get_if<OitItem>(&tree.value(row));
        if ((isSection(kind.kind) && QLatin1StringView(kind.name) == name)
            || (item && item->code == name))
            places.append({ row, {} });
    }
    return places;
}

Result<QList<Place>> placesWanted(const Tree &tree, RowId report, const QStringList &names)
{
    QList<Place> places;
    for (const QString &name : names) {
        const QList<Place> called = placesCalled(tree, report, name);
        if (called.isEmpty())
            return Error { Error::Code::Usage,
                VerbsText::tr("--places: the report has no section and no OIT item “%1”").arg(name),
                {} };
        places += called;
    }
    return places;
}

/// What a verb about a report's chain works on.
struct ChainWork
{
    std::unique_ptr<Session> session;
    RowId report;
    QList<Place> places;
};

Result<ChainWork> beginChainWork(const Invocation &invocation)
{
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, invocation);
    if (!report)
        return report.error();
    auto places = placesWanted((*session)->tree(), *report, invocation.places);
    if (!places)
        return places.error();
    return ChainWork { std::move(session).value(), *report, std::move(places).value() };
}

void printFallen(const Tree &tree, const Chain &before)
{
    for (const ChainStep &step : before.steps)
        if (step.record)
            printLine(visibleText(
                VerbsText::tr("the sign-off of step %1, %2, falls")
                    .arg(QString::number(step.number), tree.get<SignOffRecord>(step.record).name)));
}

} // namespace

Outcome runEnroll(const Invocation &invocation)
{
    auto work = beginKeyWork(invocation, 1);
    if (!work)
        return work.error();
    const QString &passphrase = work->passphrases.constFirst();
    return invocation.replace
        ? replaceKey(*work->session, invocation.person, passphrase, invocation.note)
        : enroll(*work->session, invocation.person, passphrase);
}

Outcome runPassphrase(const Invocation &invocation)
{
    auto work = beginKeyWork(invocation, 2);
    if (!work)
        return work.error();
    const Outcome changed = changePassphrase(*work->session, invocation.person,
        work->passphrases.constFirst(), work->passphrases.constLast());
    work->session.reset(); // nobody else waits for the file meanwhile
    return slowedDown(changed);
}

Outcome runSign(const Invocation &invocation)
{
    if (invocation.step == 0)
        return missingOption("--step"_L1);
    const auto passphrases = readPassphrases(invocation, 1);
    if (!passphrases)
        return passphrases.error();
    auto work = beginChainWork(invocation);
    if (!work)
        return work.error();
    const Outcome signedStep = sign(*work->session,
        { .report = work->report,
            .step = invocation.step,
            .decision = invocation.decision,
            .note = invocation.note,
            .opinion
            = invocation.opinion.isNull() ? std::nullopt : std::optional(invocation.opinion),
            .places = work->places },
        passphrases->constFirst());
    work->session.reset(); // nobody else waits for the file meanwhile
    return slowedDown(signedStep);
}

Outcome runReopen(const Invocation &invocation)
{
    auto work = beginChainWork(invocation);
    if (!work)
        return work.error();
    const Chain before = chainOf(work->session->tree(), work->report);
    const Outcome reopened = reopen(*work->session, work->report, invocation.note, work->places);
    if (reopened)
        printFallen(work->session->tree(), before);
    return reopened;
}

} // namespace ita
