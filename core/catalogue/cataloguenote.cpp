// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguenote.h"

#include "core/catalogue/builtin.h"

#include <QCoreApplication>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct CatalogueNoteText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueNoteText)
};

template<typename Entry>
bool isUnconfirmed(const Entry &entry)
{
    return !entry.origin.confirmed;
}

/// How many of the items are not confirmed: "3 of 35 items"; empty when all are.
QString unconfirmedItems(const Catalogue &catalogue)
{
    qsizetype items = 0;
    qsizetype unconfirmed = 0;
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            for (const CatalogueTopic &topic : sub.topics) {
                items += topic.items.size();
                unconfirmed += std::ranges::count_if(topic.items, isUnconfirmed<CatalogueItem>);
            }
    return unconfirmed == 0 ? QString()
                            : CatalogueNoteText::tr("%1 of %2 items").arg(unconfirmed).arg(items);
}

bool hasUnconfirmedIndicators(const Catalogue &catalogue)
{
    return std::ranges::any_of(catalogue.indicators, [](const CatalogueIndicator &indicator) {
        return isUnconfirmed(indicator)
            || std::ranges::any_of(indicator.subIndicators, isUnconfirmed<CatalogueSubIndicator>);
    });
}

bool isUncertain(const CatalogueInstrument &instrument)
{
    return !instrument.weight || isUnconfirmed(instrument);
}

/// The parts of the catalogue that are not confirmed or not known; empty when all are.
QStringList uncertainParts(const Catalogue &catalogue)
{
    QStringList parts { unconfirmedItems(catalogue) };
    if (hasUnconfirmedIndicators(catalogue))
        parts.append(CatalogueNoteText::tr("indicators"));
    if (std::ranges::any_of(catalogue.instruments, isUncertain))
        parts.append(CatalogueNoteText::tr("weights"));
    const Scale &levels = catalogue.levels;
    if (levels.isEmpty() || std::ranges::any_of(levels, isUnconfirmed<ScoreLevel>))
        parts.append(CatalogueNoteText::tr("levels"));
    if (std::ranges::any_of(catalogue.deadlines, isUnconfirmed<Deadline>))
        parts.append(CatalogueNoteText::tr("deadlines"));
    parts.removeAll(QString());
    return parts;
}

/// Adds what of the catalogue is uncertain.
QString withDoubts(QString note, const Catalogue &catalogue)
{
    const QStringList parts = uncertainParts(catalogue);
    if (!parts.isEmpty()) {
        if (!note.endsWith(u'.'))
            note += u'.';
        note += u' ' + CatalogueNoteText::tr("Not confirmed: %1.").arg(parts.join(u", "_s));
    }
    if (!catalogue.draft)
        return note;
    return note + u' ' + CatalogueNoteText::tr("It is a draft that no office has confirmed yet.");
}

/// For a report whose catalogue is of another year than the report.
QString otherYearNote(const Report &report)
{
    const int year = report.fiscalYear;
    const QString compare = CatalogueNoteText::tr(
        "It is not that of %1: compare the items with what has been announced for %1.");
    if (!catalogueYears(report.catalogueScheme).contains(year))
        return compare.arg(year);
    const QString own = CatalogueNoteText::tr(
        "It is not that of %1, although the program has one: an empty report begins with it.");
    return own.arg(year);
}

QString doubt(const Origin &origin)
{
    if (origin.confirmed)
        return {};
    const QString text = CatalogueNoteText::tr("Not confirmed for this fiscal year: compare it "
                                               "with what has been announced.");
    return origin.source.isEmpty() ? text : text + u'\n' + origin.source;
}

} // namespace

QString startNote(const Catalogue &catalogue)
{
    if (catalogue.fiscalYear == catalogue.reportYear)
        return withDoubts(catalogue.title, catalogue);
    const QString note = CatalogueNoteText::tr(
        "There is no catalogue for %2; the items of %1, the newest before it, are used. Compare "
        "them with what has been announced for %2.");
    return withDoubts(note.arg(catalogue.fiscalYear).arg(catalogue.reportYear), catalogue);
}

QString sourceNote(const Report &report, const Catalogue &found)
{
    const QString note = CatalogueNoteText::tr("Catalogue of %1: %2").arg(found.fiscalYear);
    if (found.fiscalYear == report.fiscalYear)
        return withDoubts(note.arg(found.title), found);
    return withDoubts(note.arg(found.title) + u". "_s + otherYearNote(report), found);
}

QString doubtAbout(const Catalogue &catalogue, const OitItem &item)
{
    const CatalogueItem *found = catalogue.item(item.code);
    return found && found->name == item.name ? doubt(found->origin) : QString();
}

QString doubtAbout(const Catalogue &catalogue, const OitGroup &group)
{
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            if (sub.code == group.code && sub.title == group.title)
                return doubt(sub.origin);
    return {};
}

} // namespace ita
