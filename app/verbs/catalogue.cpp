// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storages.h"
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/readfile.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/catalogueedits.h"
#include "core/catalogue/changecatalogue.h"
#include "core/catalogue/entries.h"
#include "core/compare/cataloguecomparison.h"
#include "core/interchange/jsontext.h"
#include "core/model/session.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qint64 kLargestCatalogue = 10LL * 1024 * 1024;

constexpr Option kCatalogueYear { .name = "--catalogue"_L1,
    .value = "N",
    .manual = "fiscal year of the catalogue, Buddhist era",
    .check = &checkYear };

Result<ExitStatus> runChange(const Call &call)
{
    if (!call.has(kCatalogueYear))
        return missingOption(kCatalogueYear);
    const auto opened = openReport(call);
    if (!opened)
        return opened.error();
    const Tree &tree = opened->session->tree();
    const auto &details = tree.get<Report>(opened->report);
    const auto catalogue = builtInCatalogue(
        yearIn(call, kCatalogueYear), details.catalogueScheme, details.fiscalYear);
    if (!catalogue)
        return catalogue.error();
    const auto changed = changeCatalogue(tree, opened->report, *catalogue);
    if (!changed)
        return changed.error();
    const auto applied = opened->session->apply(changed->change);
    if (!applied)
        return applied.error();
    for (const CarriedItem &item : changed->items)
        printLine(carriedText(item));
    return ExitStatus::Done;
}

/// A catalogue's file, which is sound, and what it says.
struct CatalogueFile
{
    QJsonObject json;
    Catalogue catalogue;
};

/// The texts of the catalogue are set for the year of a report, if there is one.
Result<CatalogueFile> catalogueFile(const QString &path, std::optional<int> reportYear = {})
{
    const auto bytes = readFile(path, kLargestCatalogue);
    if (!bytes)
        return bytes.error();
    const auto catalogue = readCatalogue(*bytes, reportYear);
    if (!catalogue)
        return Error { catalogue.error().code, path + u": "_s + catalogue.error().message, {} };
    const auto json = parseJsonObject(*bytes);
    return json ? Result<CatalogueFile>({ *json, *catalogue }) : json.error();
}

/// The catalogue of the newest report of an office file.
Result<Catalogue> catalogueInOffice(const QString &path)
{
    auto session = Session::open(storages(), path, Access::Read, {});
    if (!session)
        return session.error();
    const Tree &tree = (*session)->tree();
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    if (reports.isEmpty())
        return Error { Error::Code::NotFound, VerbsText::tr("%1 holds no report").arg(path), {} };
    const auto catalogue = catalogueOf(tree, reports.constLast());
    return catalogue ? Result<Catalogue>(**catalogue) : catalogue.error();
}

/// A catalogue by its file, by an office file, or by the year of one that comes with the program.
Result<Catalogue> catalogueNamed(const Call &call, const QString &name)
{
    bool isYear = false;
    const int year = name.toInt(&isYear);
    if (isYear)
        return builtInCatalogue(year, schemeWanted(call));
    if (name.endsWith(".ita"_L1))
        return catalogueInOffice(name);
    const auto file = catalogueFile(name);
    return file ? Result<Catalogue>(file->catalogue) : file.error();
}

/// With the catalogue of another year, along a mapping that is proposed by the names.
Result<CatalogueChange> changeToFile(const Tree &tree, RowId report, const CatalogueFile &file)
{
    const auto from = catalogueOf(tree, report);
    if (!from)
        return from.error();
    const Catalogue &to = file.catalogue;
    if (to.scheme == (*from)->scheme && to.fiscalYear == (*from)->fiscalYear) {
        const auto change = replaceCatalogue(tree, report, file.json);
        return change ? Result<CatalogueChange>({ *change, {} }) : change.error();
    }
    const auto mapping = mappingOfSuccessors(**from, to, proposeSuccessors(**from, to));
    return mapping ? changeCatalogue(tree, report, file.json, *mapping) : mapping.error();
}

Result<ExitStatus> runCatalogueImport(const Call &call)
{
    const auto opened = openReport(call);
    if (!opened)
        return opened.error();
    const Tree &tree = opened->session->tree();
    const int year = tree.get<Report>(opened->report).fiscalYear;
    const auto file = catalogueFile(call.files[1], year);
    if (!file)
        return file.error();
    const auto changed = changeToFile(tree, opened->report, *file);
    if (!changed)
        return changed.error();
    const auto applied = opened->session->apply(changed->change);
    if (!applied)
        return applied.error();
    for (const CarriedItem &item : changed->items)
        printLine(carriedText(item));
    return ExitStatus::Done;
}

Result<ExitStatus> runCatalogueComparison(const Call &call)
{
    const auto earlier = catalogueNamed(call, call.files[0]);
    if (!earlier)
        return earlier.error();
    const auto later = catalogueNamed(call, call.files[1]);
    if (!later)
        return later.error();
    const QList<CatalogueDifference> differences = compareCatalogues(*earlier, *later);
    if (!call.has(kJson)) {
        for (const CatalogueDifference &difference : differences)
            printLine(differenceText(difference));
        return ExitStatus::Done;
    }
    QJsonArray list;
    for (const CatalogueDifference &difference : differences)
        list.append(QJsonObject { { u"what"_s, difference.what },
            { u"before"_s, difference.before }, { u"after"_s, difference.after } });
    printJson(QJsonDocument(list).toJson());
    return ExitStatus::Done;
}

QJsonObject entryAsJson(const CatalogueEntry &entry)
{
    return { { u"pointer"_s, entry.pointer }, { u"code"_s, entry.code }, { u"name"_s, entry.name },
        { u"confirmed"_s, entry.origin.confirmed }, { u"source"_s, entry.origin.source } };
}

void printEntries(const Call &call, const QList<CatalogueEntry> &entries)
{
    if (!call.has(kJson)) {
        for (const CatalogueEntry &entry : entries)
            printLine(u"%1 (%2)"_s.arg(entryTitle(entry), entryMark(entry)));
        return;
    }
    QJsonArray list;
    for (const CatalogueEntry &entry : entries)
        list.append(entryAsJson(entry));
    printJson(QJsonDocument(list).toJson());
}

Result<ExitStatus> runCatalogueList(const Call &call)
{
    const auto catalogue = catalogueNamed(call, call.files[0]);
    if (!catalogue)
        return catalogue.error();
    printEntries(call, entriesOf(*catalogue));
    return ExitStatus::Done;
}

Result<ExitStatus> runCatalogueCheck(const Call &call)
{
    const auto catalogue = catalogueNamed(call, call.files[0]);
    if (!catalogue)
        return catalogue.error();
    QList<CatalogueEntry> doubtful = entriesOf(*catalogue);
    doubtful.removeIf([](const CatalogueEntry &entry) { return entry.origin.confirmed; });
    printEntries(call, doubtful);
    return doubtful.isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

Result<ExitStatus> runCatalogueExport(const Call &call)
{
    if (!call.has(kCatalogueYear))
        return missingOption(kCatalogueYear);
    const auto json = builtInCatalogueFile(yearIn(call, kCatalogueYear), schemeWanted(call));
    if (!json)
        return json.error();
    return done(writeOutput(call, call.files[0], *json));
}

} // namespace

Verb catalogueChangeVerb()
{
    return { .words = "catalogue change"_L1,
        .options = { kCatalogueYear, kYear, kBreakLock },
        .usages = { { u"FILE.ita --catalogue C [--year N]"_s,
            VerbsText::tr("gives a report the items of another year's catalogue") } },
        .manual = u"takes the items of a report to a later catalogue of its scheme, along the "
                  "tables from year to year. Status, progress, evidence and comments stay with the "
                  "items; what has no place in it stands in a group at the end."_s,
        .run = &runChange };
}

Verb catalogueCompareVerb()
{
    return { .words = "catalogue compare"_L1,
        .files = 2,
        .options = { kScheme, kJson },
        .usages = { { u"EARLIER LATER [--scheme S] [--json]"_s,
            VerbsText::tr("in what two catalogues differ, each a file or a year") } },
        .manual = u"prints weights, levels, rounds, deadlines, indicators and items in which two "
                  "catalogues differ. Each is the name of a file, which is checked whole, or the "
                  "year of a catalogue that comes with the program."_s,
        .run = &runCatalogueComparison };
}

Verb catalogueListVerb()
{
    return { .words = "catalogue list"_L1,
        .options = { kScheme, kJson },
        .usages = { { u"CATALOGUE [--scheme S] [--json]"_s,
            VerbsText::tr("the entries of a catalogue, a file or a year, with their marks") } },
        .manual = u"prints each instrument, indicator, item, level and deadline of a catalogue and "
                  "whether it is confirmed and by what. The catalogue is the name of a file, of "
                  "an office file, or the year of one that comes with the program."_s,
        .run = &runCatalogueList };
}

Verb catalogueCheckVerb()
{
    return { .words = "catalogue check"_L1,
        .options = { kScheme, kJson },
        .usages = { { u"CATALOGUE [--scheme S] [--json]"_s,
            VerbsText::tr("whether a catalogue is sound, and what of it is not confirmed") } },
        .manual = u"reads a catalogue as the program does when it takes one in. A fault, such as a "
                  "code used twice or weights that do not add up, is an error that names its "
                  "place; of a sound catalogue the entries that are not confirmed are printed."_s,
        .run = &runCatalogueCheck };
}

Verb catalogueImportVerb()
{
    return { .words = "catalogue import"_L1,
        .files = 2,
        .options = { kYear, kBreakLock },
        .usages = { { u"FILE.ita CATALOGUE.json [--year N]"_s,
            VerbsText::tr("gives a report a catalogue from a file") } },
        .manual = u"takes a catalogue from a file into a report, as its own copy. One of the same "
                  "year replaces that of the report; with one of a later year the items go where "
                  "their names lead, and a line is printed for each."_s,
        .run = &runCatalogueImport };
}

Verb catalogueExportVerb()
{
    return { .words = "catalogue export"_L1,
        .options = { kCatalogueYear, kScheme, kForce },
        .usages = { { u"OUT.json --catalogue N [--scheme S] [--force]"_s,
            VerbsText::tr("a catalogue of the program as a file") } },
        .manual = u"writes a catalogue that comes with the program as a file, for reading, "
                  "editing and comparing."_s,
        .run = &runCatalogueExport };
}

} // namespace ita
