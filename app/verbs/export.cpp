// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/export/allpapers.h"
#include "core/model/session.h"
#include "core/rows/fields.h"
#include "ui/export/exporters.h"

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

Outcome checkSections(const Option &, const QString &names)
{
    const auto sections = sectionsCalled(names);
    return sections ? ok() : sections.error();
}

constexpr Option kSections { .name = "--sections"_L1,
    .value = "LIST",
    .manual = "print only these kinds of sections, divided by commas; --help names them",
    .check = &checkSections };

constexpr Option kAllowMissing { .name = "--allow-missing-glyphs"_L1,
    .manual = "print a sign in the place of characters that no typeface has, and name them, "
              "instead of failing" };

QStringList suffixesOf(const QList<Exporter> &exporters, const QString &before)
{
    QStringList suffixes;
    for (const Exporter &exporter : exporters)
        suffixes.append(before + exporter.suffix);
    return suffixes;
}

Error unknownFormat(const QString &name)
{
    return wrongCall(VerbsText::tr("--formats: “%1” is not one of %2")
                         .arg(name, suffixesOf(exporters(), {}).join(u", "_s)));
}

Result<QList<Exporter>> formatsCalled(const QString &names)
{
    const QList<Exporter> all = exporters();
    QList<Exporter> formats;
    QStringList known;
    for (const QString &name : partsOf(names)) {
        const auto format = exporterFor(u"a."_s + name.trimmed(), all);
        if (!format)
            return unknownFormat(name);
        if (!known.contains(format->suffix))
            formats.append(*format);
        known.append(format->suffix);
    }
    return formats.isEmpty() ? Result<QList<Exporter>>(unknownFormat(names)) : formats;
}

Outcome checkFormats(const Option &, const QString &names)
{
    const auto formats = formatsCalled(names);
    return formats ? ok() : formats.error();
}

constexpr Option kAllPapers { .name = "--all-papers"_L1,
    .manual = "write all papers of the year into the folder OUT, all files or none" };

constexpr Option kFormats { .name = "--formats"_L1,
    .value = "LIST",
    .manual = "with --all-papers, the formats of each paper, divided by commas; without it pdf",
    .check = &checkFormats };

ExportScope scopeWanted(const Call &call)
{
    ExportScope scope { .fiscalYear = yearWanted(call), .sections = {} };
    if (call.has(kSections))
        scope.sections = sectionsCalled(call.value(kSections)).value();
    return scope;
}

Error noSuchFormat(const QString &path)
{
    QStringList known = suffixesOf(exporters(), u"."_s);
    const QString last = known.takeLast();
    return wrongCall(VerbsText::tr("%1: the name must end in %2 or %3")
                         .arg(path, known.join(VerbsText::tr(", ", "between formats")), last));
}

Result<QByteArray> outputOf(const Session &session, const Call &call)
{
    const auto exporter = exporterFor(call.files[1], exporters());
    if (!exporter)
        return noSuchFormat(call.files[1]);
    const auto report = reportWanted(session, call);
    if (!report)
        return report.error();
    ExportScope scope = scopeWanted(call);
    if (call.has(kPaper)) {
        const auto paper = paperWanted(session, call, *report);
        if (!paper)
            return paper.error();
        scope.paper = *paper;
    }
    if (exporter->hasGlyphs && call.has(kAllowMissing))
        nameMissing(
            session.tree(), scope.paper ? scope.paper : *report, VerbsText::tr("printed as �: %1"));
    return exporter->write({ .tree = session.tree(),
        .fileId = session.fileId(),
        .report = *report,
        .scope = scope,
        .replacesMissing = call.has(kAllowMissing) });
}

/// Writes all papers of the year and prints the names of the files.
Outcome exportPapers(const Session &session, const Call &call)
{
    const auto report = reportWanted(session, call);
    if (!report)
        return report.error();
    const QString names = call.has(kFormats) ? call.value(kFormats) : u"pdf"_s;
    const QList<PaperFile> files
        = paperFiles(session.tree(), *report, formatsCalled(names).value(), call.files[1]);
    const QStringList there = existingFiles(files);
    if (!there.isEmpty() && !call.has(kForce))
        return Error { Error::Code::Storage,
            VerbsText::tr("%1 exists already; --force overwrites it").arg(there.join(u", "_s)),
            {} };
    const Outcome done = writePapers(files,
        { .tree = session.tree(),
            .fileId = session.fileId(),
            .report = *report,
            .scope = scopeWanted(call),
            .replacesMissing = call.has(kAllowMissing) });
    for (const PaperFile &file : files)
        if (done)
            printLine(file.path);
    return done;
}

Result<ExitStatus> runExport(const Call &call)
{
    if (call.has(kFormats) && !call.has(kAllPapers))
        return wrongCall(VerbsText::tr("--formats goes only with --all-papers"));
    if (call.has(kPaper) && call.has(kAllPapers))
        return wrongCall(VerbsText::tr("--paper does not go with --all-papers"));
    auto session = openToRead(call);
    if (!session)
        return session.error();
    if (call.has(kAllPapers))
        return done(exportPapers(**session, call));
    auto output = outputOf(**session, call);
    if (!output)
        return output.error();
    return done(writeOutput(call, call.files[1], *output));
}

/// One usage for all formats that take --sections, then one for each other format.
QList<Usage> exportUsages(const QList<Exporter> &all)
{
    QList<Exporter> bySections;
    QList<Usage> usages;
    for (const Exporter &exporter : all) {
        if (exporter.takesSections)
            bySections.append(exporter);
        else
            usages.append({ u"FILE.ita OUT.%1 [--year N] [--paper NAME]"_s.arg(exporter.suffix),
                exporter.name });
    }
    usages.append({ u"FILE.ita FOLDER --all-papers [--formats pdf,html,…] [--year N]"_s,
        VerbsText::tr("all papers of the year in one go") });
    usages.prepend({ u"FILE.ita %1 [--year N] [--paper NAME] [--sections cover,plan,…]"_s.arg(
                         suffixesOf(bySections, u"OUT."_s).join(u'|')),
        {} });
    return usages;
}

QString exportManual(const QList<Exporter> &all)
{
    QStringList formats;
    for (const Exporter &exporter : all)
        formats.append(u".%1 (%2)"_s.arg(exporter.suffix, exporter.name));
    return u"writes a file in the format that the end of its name tells: "_s + formats.join(u", "_s)
        + u'.';
}

} // namespace

Verb exportVerb()
{
    const QList<Exporter> all = exporters();
    return { .words = "export"_L1,
        .files = 2,
        .options = { kYear, kPaper, kSections, kAllPapers, kFormats, kAllowMissing, kForce },
        .usages = exportUsages(all),
        .manual = exportManual(all),
        .run = &runExport };
}

} // namespace ita
