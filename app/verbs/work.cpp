// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/work.h"

#include "app/endsignals.h"
#include "app/storages.h"
#include "app/verbs/options.h"
#include "core/backup/backupjob.h"
#include "core/backup/sessionbackups.h"
#include "core/domain/papertitle.h"
#include "core/domain/placename.h"
#include "core/export/exporter.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "ui/backup/backuptexts.h"
#include "ui/print/text/reportchecks.h"
#include "ui/window/settings.h"

#include <QFileInfo>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// In addition to the time that opening the sealed key takes.
constexpr int kWrongPassphraseSeconds = 3;

Author commandLine()
{
    return { VerbsText::tr("command line") };
}

/// The refusal, with the way out of a lock that may be broken.
Error withWayOut(Error why, const std::optional<LockHolder> &holder)
{
    if (holder && !holder->isAliveHere)
        why.message += u"; "_s
            + VerbsText::tr("if nobody works with it there any more, %1 takes it over")
                  .arg(kBreakLock.name);
    return why;
}

void tellOfDoubt(Session &session)
{
    QObject::connect(&session, &Session::storedInDoubt, &session, [](const Error &why) {
        printError({ why.code,
            VerbsText::tr("the change is stored, but the disk reported an error and may "
                          "lose it in a power failure: %1")
                .arg(why.message),
            why.detail });
    });
}

/// Makes the backups that the window makes too: before a merge, at a sign-off. One that fails is
/// told, and the work goes on.
void keepBackups(Session &session)
{
    clearBackupFolders(Settings::load().backups, session.path());
    watchForBackups(session, session, [&session](BackupReason reason) {
        const BackupOutcome outcome = backUp(storages(), Settings::load().backups,
            { session.path(), session.fileId(), reason, session.now() });
        if (!outcome.troubles.isEmpty())
            printError({ outcome.troubles.constFirst().code, failureText(outcome), {} });
    });
}

} // namespace

Result<std::unique_ptr<Session>> openToRead(const Call &call)
{
    return Session::open(storages(), call.files[0], Access::Read, {});
}

Result<std::unique_ptr<Session>> openToChange(const Call &call)
{
    auto session
        = Session::open(storages(), call.files[0], Access::Write, commandLine(), lockWanted(call));
    if (session && (*session)->isReadOnly())
        return withWayOut((*session)->whyReadOnly(), (*session)->lockHolder());
    if (!session)
        return session;
    tellOfDoubt(**session);
    keepBackups(**session);
    return session;
}

Outcome createOfficeFile(
    const Call &call, const QString &path, Subtree office, const QString &label)
{
    auto session
        = Session::create(storages(), path, call.has(kForce) ? Overwrite::Yes : Overwrite::No,
            std::move(office), label, commandLine(), lockWanted(call));
    return session ? ok() : Outcome(notCreated(session.error(), path));
}

Error notCreated(const Error &why, const QString &path)
{
    const bool isLocked = why.code == Error::Code::Locked;
    return withWayOut(why, isLocked ? lockHolder(path) : std::nullopt);
}

Result<RowId> reportWanted(const Session &session, const Call &call)
{
    const RowId report = findReport(session.tree(), yearWanted(call));
    if (!report)
        return Error { Error::Code::NotFound,
            VerbsText::tr("%1 holds no report of that year").arg(call.files[0]), {} };
    return report;
}

Result<OpenReport> openReport(const Call &call)
{
    auto session = openToChange(call);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    return OpenReport { std::move(session).value(), *report };
}

namespace {

/// Title and key of each paper, for messages.
QString papersListed(const Tree &tree, RowId report)
{
    QStringList papers;
    for (const RowId paper : papersOf(tree, report)) {
        const QString key = paperKey(tree, paper);
        const QString title = paperTitle(tree, paper);
        papers.append(key.isEmpty() ? title : u"%1 (%2)"_s.arg(title, key));
    }
    return papers.join(u", "_s);
}

} // namespace

Result<RowId> paperWanted(const Session &session, const Call &call, RowId report)
{
    if (!call.has(kPaper))
        return report;
    const Tree &tree = session.tree();
    const QString name = call.value(kPaper);
    if (const RowId paper = name.isEmpty() ? RowId {} : paperWith(tree, report, name))
        return paper;
    QList<RowId> papers = papersOf(tree, report);
    papers.removeIf([&](RowId paper) { return paperTitle(tree, paper) != name; });
    if (papers.size() == 1)
        return papers.constFirst();
    const QString known = papersListed(tree, report);
    return wrongCall(papers.isEmpty()
            ? VerbsText::tr("--paper: the report has no paper “%1”, only %2").arg(name, known)
            : VerbsText::tr("--paper: several papers are called “%1”; name one by its key: %2")
                  .arg(name, known));
}

void nameMissing(const Tree &tree, RowId paper, const QString &sentence)
{
    const auto missing = missingGlyphs(tree, paper);
    if (!missing)
        return printError(missing.error());
    const auto nameOf
        = [&tree](const Place &place) { return placeName(tree, place.row, place.field); };
    for (const MissingGlyph &glyph : *missing)
        printError({ Error::Code::Invalid, sentence.arg(GlyphError::line(glyph, nameOf)), {} });
}

Outcome writeOutput(const Call &call, const QString &path, const QByteArray &content)
{
    if (!call.has(kForce) && QFileInfo::exists(path))
        return Error { Error::Code::Storage,
            VerbsText::tr("%1 exists already; --force overwrites it").arg(path), {} };
    return writeWhole(path, content);
}

JudgedFindings judgedFindings(const Session &session, RowId report)
{
    const Tree &tree = session.tree();
    const Readiness ready = readiness(tree, report);
    return judge(
        tree, report, runChecks(reportChecks(), { tree, report, ready, session.today() }).kept());
}

QJsonObject findingAsJson(const Finding &finding)
{
    return { { u"row"_s, finding.place.row.value }, { u"field"_s, finding.place.field },
        { u"text"_s, finding.text } };
}

Result<std::vector<SecretText>> readPassphrases(const Call &call, int count)
{
    if (!call.has(kPassphraseStdin))
        return missingOption(kPassphraseStdin);
    const SignalsLetThrough meanwhile;
    forbidMemoryDumps();
    QTextStream input(stdin);
    input.setEncoding(QStringConverter::Utf8);
    std::vector<SecretText> passphrases;
    passphrases.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        passphrases.emplace_back(input.readLine());
    return passphrases;
}

Outcome slowedDown(Outcome outcome)
{
    if (!outcome && outcome.error().code == Error::Code::Passphrase)
        QThread::sleep(kWrongPassphraseSeconds);
    return outcome;
}

} // namespace ita
