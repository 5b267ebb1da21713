// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rows/tree.h"

namespace ita {

/// The scheme of the catalogues that new reports begin with.
inline constexpr QLatin1StringView kDefaultScheme { "nacc" };

/// A scheme by which offices are assessed.
struct AssessmentScheme
{
    QString code;
    QString name; ///< for people

    bool operator==(const AssessmentScheme &) const = default;
};

/// The schemes of the catalogues that come with the program; kDefaultScheme is the first.
QList<AssessmentScheme> assessmentSchemes();
/// The fiscal years (Buddhist era) of a scheme's catalogues that come with the program, ascending.
QList<int> catalogueYears(const QString &scheme = kDefaultScheme);
/// The catalogue of that year, its texts set for `reportYear`, by default the same; the error names
/// the available years.
Result<Catalogue> builtInCatalogue(
    int fiscalYear, const QString &scheme = kDefaultScheme, std::optional<int> reportYear = {});
/// The file of that catalogue as it comes with the program; the error names the available years.
Result<QByteArray> builtInCatalogueFile(int fiscalYear, const QString &scheme = kDefaultScheme);
/// The catalogue to begin a report of that fiscal year with, its texts set for that year: the
/// newest that is not of a later year, because it stays in force until another is issued. The error
/// names the available years, or the available schemes.
Result<Catalogue> catalogueForReport(int fiscalYear, const QString &scheme = kDefaultScheme);

/// The catalogue of the program that a report names, its texts set for the report's year; the rules
/// of a report are catalogueOf(). An error when the program does not have it. Each catalogue is
/// read once; the pointer is never null and stays valid.
Result<const Catalogue *> builtInCatalogueOf(const Report &report);

/// The report of an invented office, as an example for new users.
Result<Subtree> sampleOffice();

/// An office without a name whose report holds a paper of each kind that has a template, with
/// placeholders in its texts.
Result<Subtree> paperTemplates();

} // namespace ita
