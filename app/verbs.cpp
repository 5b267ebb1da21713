// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs.h"

#include "app/proofverbs.h"
#include "app/reviewverbs.h"
#include "app/signoffverbs.h"
#include "app/storages.h"
#include "app/verbfile.h"
#include "core/base/escapeinvisible.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/crypto/canonicaljson.h"
#include "core/domain/placename.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/signoff/printedcontent.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Code::Storage,
            VerbsText::tr("%1 could not be read: %2").arg(path, file.errorString()), {} };
    return file.readAll();
}

/// The file appears whole or not at all.
Outcome writeFile(const QString &path, const QByteArray &content, bool force)
{
    if (!force && QFileInfo::exists(path))
        return Error { Error::Code::Storage,
            VerbsText::tr("%1 exists already; --force overwrites it").arg(path), {} };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error { Error::Code::Storage,
            VerbsText::tr("%1 could not be written: %2").arg(path, file.errorString()), {} };
    return ok();
}

Outcome createFile(const QString &path, Subtree office, const QString &label, bool force)
{
    auto session = Session::create(storages(), path, force ? Overwrite::Yes : Overwrite::No,
        std::move(office), label, Author { VerbsText::tr("command line") });
    return session ? ok() : Outcome(session.error());
}

Outcome runNew(const Invocation &invocation)
{
    auto catalogue = catalogueForReport(
        invocation.selection.fiscalYear.value_or(catalogueYears().constLast()));
    if (!catalogue)
        return catalogue.error();
    Office office;
    office.name = invocation.office;
    return createFile(invocation.files[0], newOffice(*catalogue, office),
        VerbsText::tr("New office"), invocation.force);
}

Outcome runImport(const Invocation &invocation)
{
    const QString &source = invocation.files[0];
    auto json = readFile(source);
    if (!json)
        return json.error();
    auto office = readDocument(*json);
    if (!office)
        return Error { office.error().code, source + u": "_s + office.error().message,
            office.error().detail };
    return createFile(invocation.files[1], std::move(office).value(),
        VerbsText::tr("Import of %1").arg(QFileInfo(source).fileName()), invocation.force);
}

Result<QByteArray> pdfOf(const Session &session, const Invocation &invocation)
{
    const Tree &tree = session.tree();
    const auto report = reportWanted(session, invocation);
    if (!report)
        return report.error();
    Document document = buildDocument(tree, *report, invocation.selection);
    document.strip = pageStamp(tree, *report, session.fileId());
    Typesetter typesetter;
    auto printed = typesetter.typeset(document);
    if (!printed)
        return printed.error();
    return exportPdf(
        *printed, [&](const Place &source) { return placeName(tree, source.row, source.field); });
}

Result<QByteArray> outputOf(const Session &session, const Invocation &invocation)
{
    const Tree &tree = session.tree();
    const QString suffix = QFileInfo(invocation.files[1]).suffix().toLower();
    if (suffix == "pdf"_L1)
        return pdfOf(session, invocation);
    if (suffix != "json"_L1 && suffix != "content"_L1)
        return Error { Error::Code::Usage,
            VerbsText::tr("%1: the name must end in .pdf, .json or .content")
                .arg(invocation.files[1]),
            {} };
    const auto report = reportWanted(session, invocation);
    if (!report)
        return report.error();
    if (suffix == "content"_L1)
        return canonicalJson(printedContent(tree, *report));
    return writeDocument(tree, invocation.selection);
}

Outcome runExport(const Invocation &invocation)
{
    auto session = Session::open(storages(), invocation.files[0], Access::Read, {});
    if (!session)
        return session.error();
    auto output = outputOf(**session, invocation);
    if (!output)
        return output.error();
    return writeFile(invocation.files[1], *output, invocation.force);
}

Result<ExitStatus> run(const Invocation &invocation)
{
    const auto status = [](const Outcome &outcome) -> Result<ExitStatus> {
        return outcome ? Result<ExitStatus>(ExitStatus::Done) : outcome.error();
    };
    switch (invocation.verb) {
    case Invocation::Verb::New:
        return status(runNew(invocation));
    case Invocation::Verb::Import:
        return status(runImport(invocation));
    case Invocation::Verb::Export:
        return status(runExport(invocation));
    case Invocation::Verb::Verify:
        return runVerify(invocation);
    case Invocation::Verb::Enroll:
        return status(runEnroll(invocation));
    case Invocation::Verb::Passphrase:
        return status(runPassphrase(invocation));
    case Invocation::Verb::Sign:
        return status(runSign(invocation));
    case Invocation::Verb::Reopen:
        return status(runReopen(invocation));
    case Invocation::Verb::ReviewSend:
        return status(runReviewSend(invocation));
    case Invocation::Verb::ReviewMerge:
        return status(runReviewMerge(invocation));
    case Invocation::Verb::Paper:
        return runPaper(invocation);
    case Invocation::Verb::Help:
        printLine(helpText());
        return ExitStatus::Done;
    case Invocation::Verb::Version:
        printLine(u"ita-report %1"_s.arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Done;
    case Invocation::Verb::Window:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void printLine(const QString &text)
{
    QTextStream(stdout) << text << '\n' << Qt::flush;
}

void printError(const Error &error)
{
    // One line, whatever a library put into its message.
    QString line = error.message;
    line.replace(u'\n', u' ');
    QTextStream(stderr) << "ita-report: " << visibleText(line) << '\n' << Qt::flush;
}

ExitStatus runVerb(const Invocation &invocation)
{
    auto status = run(invocation);
    if (status)
        return *status;
    printError(status.error());
    return exitStatusOf(status.error());
}

} // namespace ita
