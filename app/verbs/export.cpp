// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storages.h"
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/crypto/canonicaljson.h"
#include "core/domain/placename.h"
#include "core/interchange/writer.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/signoff/printedcontent.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Result<QList<RowKind>> sectionsCalled(const QString &names)
{
    QList<RowKind> sections;
    for (const QString &name : names.split(u',')) {
        const RowDescription *description = describe(name.trimmed());
        if (description && isSection(description->kind)) {
            sections.append(description->kind);
            continue;
        }
        return wrongCall(VerbsText::tr("--sections: “%1” is not one of %2")
                             .arg(name, sectionNames().join(u", "_s)));
    }
    return sections;
}

Outcome checkSections(const QString &names)
{
    const auto sections = sectionsCalled(names);
    return sections ? ok() : sections.error();
}

constexpr Option kSections { .name = "--sections"_L1,
    .value = "LIST",
    .manual = "print only these kinds of sections, divided by commas; --help names them",
    .check = &checkSections };

ExportScope scopeWanted(const Call &call)
{
    ExportScope scope { .fiscalYear = yearWanted(call), .sections = {} };
    if (call.has(kSections))
        scope.sections = sectionsCalled(call.value(kSections)).value();
    return scope;
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

Result<QByteArray> pdfOf(const Session &session, const Call &call)
{
    const Tree &tree = session.tree();
    const auto report = reportWanted(session, call);
    if (!report)
        return report.error();
    Document document = buildDocument(tree, *report, scopeWanted(call));
    document.strip = pageStamp(tree, *report, session.fileId());
    Typesetter typesetter;
    auto printed = typesetter.typeset(document);
    if (!printed)
        return printed.error();
    return exportPdf(
        *printed, [&](const Place &place) { return placeName(tree, place.row, place.field); });
}

Result<QByteArray> outputOf(const Session &session, const Call &call)
{
    const QString &path = call.files[1];
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return pdfOf(session, call);
    if (suffix != "json"_L1 && suffix != "content"_L1)
        return wrongCall(
            VerbsText::tr("%1: the name must end in .pdf, .json or .content").arg(path));
    const auto report = reportWanted(session, call);
    if (!report)
        return report.error();
    if (suffix == "content"_L1)
        return canonicalJson(printedContent(session.tree(), *report));
    return writeDocument(session.tree(), scopeWanted(call));
}

Result<ExitStatus> runExport(const Call &call)
{
    auto session = Session::open(storages(), call.files[0], Access::Read, {});
    if (!session)
        return session.error();
    auto output = outputOf(**session, call);
    if (!output)
        return output.error();
    return done(writeFile(call.files[1], *output, call.has(kForce)));
}

} // namespace

Verb exportVerb()
{
    return { .words = "export"_L1,
        .files = 2,
        .options = { kYear, kSections, kForce },
        .usages = { { u"FILE.ita OUT.pdf|OUT.json [--year N] [--sections cover,plan,…]"_s, {} },
            { u"FILE.ita OUT.content [--year N]"_s,
                VerbsText::tr("what sign-offs bind, byte for byte") } },
        .manual = "prints a report to a PDF, writes the whole office file as an interchange "
                  "document, or writes what sign-offs of a report bind, byte for byte as it is "
                  "hashed.",
        .run = &runExport };
}

} // namespace ita
