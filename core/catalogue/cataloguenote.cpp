// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguenote.h"

#include "core/catalogue/builtin.h"

#include <QCoreApplication>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct CatalogueNoteText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueNoteText)
};

QString withDraft(const QString &note, const Catalogue &catalogue)
{
    if (!catalogue.draft)
        return note;
    return note + u' ' + CatalogueNoteText::tr("It is a draft that no office has confirmed yet.");
}

} // namespace

QString startNote(const Catalogue &catalogue)
{
    if (catalogue.fiscalYear == catalogue.reportYear)
        return withDraft(catalogue.title, catalogue);
    const QString note = CatalogueNoteText::tr(
        "There is no catalogue for %2; the items of %1, the newest before it, are used. Compare "
        "them with what has been announced for %2.");
    return withDraft(note.arg(catalogue.fiscalYear).arg(catalogue.reportYear), catalogue);
}

QString sourceNote(const Report &report)
{
    const auto catalogue = catalogueOf(report);
    if (!catalogue)
        return catalogue.error().message;
    const Catalogue &found = **catalogue;
    const QString note = CatalogueNoteText::tr("Catalogue of %1: %2").arg(found.fiscalYear);
    if (found.fiscalYear == report.fiscalYear)
        return withDraft(note.arg(found.title), found);
    const QString compare = CatalogueNoteText::tr(
        "It is not that of %1: compare the items with what has been announced for %1.");
    return withDraft(note.arg(found.title) + u". "_s + compare.arg(report.fiscalYear), found);
}

} // namespace ita
