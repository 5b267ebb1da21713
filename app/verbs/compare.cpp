// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/compare/carriedlist.h"
#include "core/compare/comparisonannex.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/pdf/pdfexport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr Option kFromYear { .name = "--from"_L1,
    .value = "N",
    .manual = "the earlier fiscal year; without it the year before the later one",
    .check = &checkYear };

constexpr Option kItemList { .name = "--items"_L1,
    .value = "OUT.pdf",
    .manual = "write what became of each item as a PDF instead" };

/// The newest report of a year before that of `later`; 0 for none.
RowId reportBefore(const Tree &tree, RowId later)
{
    RowId found;
    const int year = tree.get<Report>(later).fiscalYear;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports) {
        const int other = tree.get<Report>(report).fiscalYear;
        if (other < year && (!found || other > tree.get<Report>(found).fiscalYear))
            found = report;
    }
    return found;
}

Result<RowId> earlierWanted(const Tree &tree, RowId later, const Call &call)
{
    const RowId earlier = call.has(kFromYear) ? findReport(tree, yearIn(call, kFromYear))
                                              : reportBefore(tree, later);
    if (!earlier)
        return Error { Error::Code::NotFound,
            VerbsText::tr("%1 holds no report of an earlier year").arg(call.files[0]), {} };
    return earlier;
}

QJsonArray asJson(const QList<ComparedRow> &rows)
{
    static constexpr std::array kWord { "same"_L1, "changed"_L1, "gone"_L1, "new"_L1 };
    QJsonArray list;
    for (const ComparedRow &row : rows) {
        QJsonArray texts;
        for (const ChangedText &text : row.texts)
            texts.append(QJsonObject { { u"of"_s, text.field->name() },
                { u"before"_s, text.before }, { u"after"_s, text.after } });
        list.append(QJsonObject { { u"change"_s, QString(kWord.at(size_t(row.kind))) },
            { u"from"_s, QJsonArray::fromStringList(row.codesBefore) }, { u"to"_s, row.code },
            { u"texts"_s, texts },
            { u"addresses_gone"_s, QJsonArray::fromStringList(row.addressesGone) },
            { u"addresses_new"_s, QJsonArray::fromStringList(row.addressesNew) },
            { u"units_gone"_s, QJsonArray::fromStringList(row.unitsGone) },
            { u"units_new"_s, QJsonArray::fromStringList(row.unitsNew) } });
    }
    return list;
}

void printRows(const QList<ComparedRow> &rows)
{
    for (const ComparedRow &row : rows) {
        printLine(u"%1: %2"_s.arg(comparedTitle(row), kindText(row.kind)));
        const QStringList lines = differenceLines(row);
        for (const QString &line : lines)
            printLine(u"  "_s + QString(line).replace(u'\n', u' '));
    }
}

/// The list of what became of each item, as pages.
Result<ExitStatus> writeItems(const Call &call, const Tree &tree, RowId earlier, RowId later)
{
    const auto items = carriedItems(tree, earlier, later);
    if (!items)
        return items.error();
    const CarriedList list { tree.get<Report>(earlier).fiscalYear,
        tree.get<Report>(later).fiscalYear, *items };
    const Document document = carriedDocument(list, tree.get<Office>(tree.root()).name);
    const auto pages = Typesetter().typeset(document);
    if (!pages)
        return pages.error();
    const auto pdf = exportPdf(*pages, {});
    return pdf ? done(writeOutput(call, call.value(kItemList), *pdf)) : pdf.error();
}

Result<ExitStatus> runCompare(const Call &call)
{
    auto session = openToRead(call);
    if (!session)
        return session.error();
    const auto later = reportWanted(**session, call);
    if (!later)
        return later.error();
    const Tree &tree = (*session)->tree();
    const auto earlier = earlierWanted(tree, *later, call);
    if (!earlier)
        return earlier.error();
    if (call.has(kItemList))
        return writeItems(call, tree, *earlier, *later);
    const auto comparison = compareYears(tree, *earlier, *later);
    if (!comparison)
        return comparison.error();
    if (call.has(kJson)) {
        printJson(QJsonDocument(QJsonObject { { u"items"_s, asJson(comparison->items) },
                                    { u"indicators"_s, asJson(comparison->indicators) } })
                      .toJson());
        return ExitStatus::Done;
    }
    printRows(comparison->items);
    printRows(comparison->indicators);
    return ExitStatus::Done;
}

} // namespace

Verb compareVerb()
{
    return { .words = "compare"_L1,
        .options = { kYear, kFromYear, kJson, kItemList, kForce },
        .usages = { { u"FILE.ita [--year N] [--from M] [--json]"_s,
                        VerbsText::tr("what is different in year N from year M, item by item") },
            { u"FILE.ita [--year N] [--from M] --items OUT.pdf [--force]"_s,
                VerbsText::tr("what became of each item, as a list to print") } },
        .manual = u"compares the items of two years along the tables from year to year, and the "
                  "indicators: texts word by word, addresses, units, and what has no successor or "
                  "is new."_s,
        .run = &runCompare };
}

} // namespace ita
