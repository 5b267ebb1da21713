// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/thaidigits.h"
#include "core/domain/evidencelinks.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "core/rows/choices.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kMostSeconds = 300;

int secondsIn(const QString &value)
{
    return toArabicDigits(value).toInt();
}

Outcome checkSeconds(const Option &, const QString &value)
{
    const int seconds = secondsIn(value);
    if (seconds < 1 || seconds > kMostSeconds)
        return wrongCall(VerbsText::tr("--seconds: “%1” is no number from 1 to %2")
                             .arg(value)
                             .arg(kMostSeconds));
    return ok();
}

constexpr Option kSeconds { .name = "--seconds"_L1,
    .value = "N",
    .manual = "how long one address may take; without it 20",
    .check = &checkSeconds };
constexpr Option kPrivate { .name = "--private"_L1,
    .manual = "look at addresses inside private networks, too" };
constexpr Option kNoteLinks { .name = "--note-date"_L1,
    .manual = "note in the file what was found, with today's date" };

using Answers = QHash<QString, LinkAnswer>;

Answers lookAt(const QList<EvidenceAddress> &addresses, const Call &call)
{
    LinkLimits limits { .privateAddresses = call.has(kPrivate) };
    if (call.has(kSeconds))
        limits.time = std::chrono::seconds(secondsIn(call.value(kSeconds)));
    QStringList urls;
    for (const EvidenceAddress &address : addresses)
        urls.append(address.url);
    Answers answers;
    LinkCheck check(limits);
    QEventLoop loop;
    QObject::connect(&check, &LinkCheck::looked, &loop,
        [&](const LinkAnswer &answer) { answers.insert(answer.address, answer); });
    QObject::connect(&check, &LinkCheck::finished, &loop, &QEventLoop::quit);
    check.start(urls);
    loop.exec();
    return answers;
}

void print(const Tree &tree, const QList<EvidenceAddress> &addresses, const Answers &answers)
{
    for (const EvidenceAddress &address : addresses)
        printLine(u"%1: %2: %3"_s.arg(
            placeName(tree, address.item), address.url, answers.value(address.url).reason));
}

QByteArray asJson(const Tree &tree, const QList<EvidenceAddress> &addresses, const Answers &answers)
{
    QJsonArray list;
    for (const EvidenceAddress &address : addresses) {
        const LinkAnswer answer = answers.value(address.url);
        list.append(QJsonObject { { u"row"_s, address.row.value },
            { u"item"_s, tree.get<OitItem>(address.item).code }, { u"address"_s, address.url },
            { u"state"_s, QString(kWords<LinkState>[size_t(answer.state)]) },
            { u"status"_s, answer.status }, { u"end"_s, answer.end.toString(QUrl::FullyEncoded) },
            { u"text"_s, answer.reason } });
    }
    return QJsonDocument(list).toJson();
}

Outcome note(Session &session, const QList<EvidenceAddress> &addresses, const Answers &answers)
{
    QList<LinkNote> notes;
    for (const EvidenceAddress &address : addresses)
        notes.append({ address.row, answers.value(address.url).state });
    const QDate today = session.today();
    const auto noted = session.apply(noteLinks(session.tree(), notes, today, session.author()));
    return noted ? ok() : Outcome(noted.error());
}

Result<ExitStatus> runLinks(const Call &call)
{
    auto session = call.has(kNoteLinks) ? openToChange(call) : openToRead(call);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    const Tree &tree = (*session)->tree();
    const QList<EvidenceAddress> addresses = evidenceAddresses(tree, *report);
    const Answers answers = lookAt(addresses, call);
    if (call.has(kNoteLinks))
        if (const Outcome noted = note(**session, addresses, answers); !noted)
            return noted.error();
    if (call.has(kJson))
        printJson(asJson(tree, addresses, answers));
    else
        print(tree, addresses, answers);
    const bool allOpen = std::ranges::none_of(
        answers, [](const LinkAnswer &answer) { return needsLook(answer.state); });
    return allOpen ? ExitStatus::Done : ExitStatus::Findings;
}

} // namespace

Verb linksVerb()
{
    return { .words = "links"_L1,
        .options = { kYear, kSeconds, kPrivate, kNoteLinks, kBreakLock, kJson },
        .usages = { { u"FILE.ita [--year N] [--seconds N] [--private] [--note-date] [--json]"_s,
            VerbsText::tr("which addresses of the evidence open; asks their servers") } },
        .manual
        = u"asks the server of each address of the evidence for its page, six at a time, "
          "through the system's proxy, and prints a line for each: the item, the address, "
          "what was found. Nothing else is sent anywhere. Exits with 1 when one of them "
          "does not simply open; a page that a server refuses to programs is one to look at "
          "yourself, and not called missing. Nothing is changed in the file without "
          "--note-date."_s,
        .run = &runLinks };
}

} // namespace ita
