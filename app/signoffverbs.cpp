// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signoffverbs.h"

#include "app/verbfile.h"
#include "app/verbs.h"
#include "core/base/visibletext.h"
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

Outcome slowedDown(Outcome outcome)
{
    if (!outcome && outcome.error().code == Error::Code::Passphrase)
        QThread::sleep(kWrongPassphraseSeconds);
    return outcome;
}

/// The printed sections of the report that are of the kind, or its OIT items of the code.
QList<Source> placesCalled(const Tree &tree, RowId report, const QString &name)
{
    QList<Source> places;
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

Result<QList<Source>> placesWanted(const Tree &tree, RowId report, const QStringList &names)
{
    QList<Source> places;
    for (const QString &name : names) {
        const QList<Source> called = placesCalled(tree, report, name);
        if (called.isEmpty())
            return Error { Error::Code::Usage,
                VerbsText::tr("--places: the report has no section and no OIT item “%1”").arg(name),
                {} };
        places += called;
    }
    return places;
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
    if (invocation.person.isEmpty())
        return missingOption("--person"_L1);
    const auto passphrases = readPassphrases(invocation, 1);
    if (!passphrases)
        return passphrases.error();
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const QString &passphrase = passphrases->constFirst();
    return invocation.replace
        ? replaceKey(**session, invocation.person, passphrase, invocation.note)
        : enroll(**session, invocation.person, passphrase);
}

Outcome runPassphrase(const Invocation &invocation)
{
    if (invocation.person.isEmpty())
        return missingOption("--person"_L1);
    const auto passphrases = readPassphrases(invocation, 2);
    if (!passphrases)
        return passphrases.error();
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const Outcome changed = changePassphrase(
        **session, invocation.person, passphrases->constFirst(), passphrases->constLast());
    session->reset(); // nobody else waits for the file meanwhile
    return slowedDown(changed);
}

Outcome runSign(const Invocation &invocation)
{
    if (invocation.step == 0)
        return missingOption("--step"_L1);
    const auto passphrases = readPassphrases(invocation, 1);
    if (!passphrases)
        return passphrases.error();
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, invocation);
    if (!report)
        return report.error();
    const auto places = placesWanted((*session)->tree(), *report, invocation.places);
    if (!places)
        return places.error();
    const Outcome signedStep = sign(**session,
        { .report = *report,
            .step = invocation.step,
            .decision = invocation.decision,
            .note = invocation.note,
            .opinion
            = invocation.opinion.isNull() ? std::nullopt : std::optional(invocation.opinion),
            .places = *places },
        passphrases->constFirst());
    session->reset(); // nobody else waits for the file meanwhile
    return slowedDown(signedStep);
}

Outcome runReopen(const Invocation &invocation)
{
    auto session = openToChange(invocation);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, invocation);
    if (!report)
        return report.error();
    const Tree &tree = (*session)->tree();
    const auto places = placesWanted(tree, *report, invocation.places);
    if (!places)
        return places.error();
    const Chain before = chainOf(tree, *report);
    auto reopened = reopen(**session, *report, invocation.note, *places);
    if (reopened)
        printFallen(tree, before);
    return reopened;
}

} // namespace ita
