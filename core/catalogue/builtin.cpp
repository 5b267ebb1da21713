// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

const QString kCatalogues = QStringLiteral(":/catalogues");

Result<QByteArray> builtInFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Code::NotFound,
            InterchangeText::tr("The program lacks its own file %1").arg(path),
            file.errorString() };
    return file.readAll();
}

/// The names of the catalogue files. They are part of the program and do not change.
const QStringList &catalogueFiles()
{
    static const QStringList names = QDir(kCatalogues).entryList(QDir::Files, QDir::Name);
    return names;
}

Error noScheme(const QString &scheme)
{
    QStringList known;
    for (const AssessmentScheme &each : assessmentSchemes())
        known.append(each.code);
    return { Error::Code::NotFound,
        InterchangeText::tr("There is no catalogue of the scheme “%1”, only of %2")
            .arg(scheme, known.join(u", "_s)),
        {} };
}

Error noCatalogue(int fiscalYear, const QString &scheme)
{
    QStringList known;
    const QList<int> years = catalogueYears(scheme);
    if (years.isEmpty())
        return noScheme(scheme);
    for (const int year : years)
        known.append(QString::number(year));
    return { Error::Code::NotFound,
        InterchangeText::tr("There is no catalogue for the fiscal year %1, only for %2")
            .arg(fiscalYear)
            .arg(known.join(u", "_s)),
        {} };
}

/// "nacc-2566.json"
QString fileOf(const QString &scheme, int catalogueYear)
{
    return u"%1-%2.json"_s.arg(scheme).arg(catalogueYear);
}

Result<Catalogue> readBuiltIn(const QString &scheme, int catalogueYear, int reportYear)
{
    const auto json = builtInFile(kCatalogues + u'/' + fileOf(scheme, catalogueYear));
    return json ? readCatalogue(*json, reportYear) : json.error();
}

Error lacks(const Report &report)
{
    return { Error::Code::NotFound,
        InterchangeText::tr("This program does not have the catalogue “%1” of %2 that the report "
                            "names. Its scores are not checked, and its rounds and deadlines are "
                            "not known.")
            .arg(report.catalogueScheme)
            .arg(report.catalogueYear),
        {} };
}

/// Keeps each catalogue in memory once it is read: the files are part of the program and cannot
/// change, and pages ask after every key press.
class ReadOnce
{
public:
    Result<const Catalogue *> get(const Report &report)
    {
        const std::scoped_lock lock(m_mutex);
        const Key key { report.catalogueScheme, report.catalogueYear, report.fiscalYear };
        if (const auto known = m_read.find(key); known != m_read.end())
            return &known->second;
        auto catalogue
            = readBuiltIn(report.catalogueScheme, report.catalogueYear, report.fiscalYear);
        if (!catalogue)
            return catalogue.error();
        return &m_read.emplace(key, std::move(catalogue).value()).first->second;
    }

private:
    using Key = std::tuple<QString, int, int>; ///< scheme, catalogue year, report year

    std::mutex m_mutex;
    std::map<Key, Catalogue> m_read; ///< a std::map, because its entries never move
};

} // namespace

QList<AssessmentScheme> assessmentSchemes()
{
    QStringList codes { kDefaultScheme };
    for (const QString &file : catalogueFiles())
        if (const QString code = file.section(u'-', 0, -2); !codes.contains(code))
            codes.append(code);
    QList<AssessmentScheme> schemes;
    for (const QString &code : std::as_const(codes))
        if (const auto newest = builtInCatalogue(catalogueYears(code).constLast(), code))
            schemes.append({ code, newest->schemeName });
    return schemes;
}

QList<int> catalogueYears(const QString &scheme)
{
    QList<int> years;
    for (const QString &file : catalogueFiles())
        if (file.section(u'-', 0, -2) == scheme)
            years.append(file.section(u'-', -1).section(u'.', 0, 0).toInt());
    std::ranges::sort(years);
    return years;
}

Result<Catalogue> builtInCatalogue(
    int fiscalYear, const QString &scheme, std::optional<int> reportYear)
{
    if (!catalogueYears(scheme).contains(fiscalYear))
        return noCatalogue(fiscalYear, scheme);
    return readBuiltIn(scheme, fiscalYear, reportYear.value_or(fiscalYear));
}

Result<QByteArray> builtInCatalogueFile(int fiscalYear, const QString &scheme)
{
    if (!catalogueYears(scheme).contains(fiscalYear))
        return noCatalogue(fiscalYear, scheme);
    return builtInFile(kCatalogues + u'/' + fileOf(scheme, fiscalYear));
}

Result<Catalogue> catalogueForReport(int fiscalYear, const QString &scheme)
{
    const QList<int> years = catalogueYears(scheme);
    const auto later = std::ranges::upper_bound(years, fiscalYear);
    if (later == years.begin())
        return noCatalogue(fiscalYear, scheme);
    return readBuiltIn(scheme, *std::prev(later), fiscalYear);
}

Result<const Catalogue *> builtInCatalogueOf(const Report &report)
{
    static ReadOnce catalogues;
    const QString file = fileOf(report.catalogueScheme, report.catalogueYear);
    // Compares with the list of files, because the scheme may be any text from a foreign file.
    if (!catalogueFiles().contains(file))
        return lacks(report);
    return catalogues.get(report);
}

Result<Subtree> paperTemplates()
{
    const auto json = builtInFile(u":/papers/templates.json"_s);
    return json ? readDocument(*json) : json.error();
}

Result<Subtree> sampleOffice()
{
    const auto json = builtInFile(u":/sample/report.json"_s);
    return json ? readDocument(*json) : json.error();
}

} // namespace ita
