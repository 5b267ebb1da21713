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

Error noCatalogue(int fiscalYear)
{
    QStringList known;
    const QList<int> years = catalogueYears();
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

QList<int> catalogueYears()
{
    QList<int> years;
    const QString prefix = kDefaultScheme + u'-';
    const QStringList names = QDir(kCatalogues).entryList({ prefix + u"*.json"_s });
    for (const QString &name : names)
        years.append(name.sliced(prefix.size()).section(u'.', 0, 0).toInt());
    std::ranges::sort(years);
    return years;
}

Result<Catalogue> builtInCatalogue(int fiscalYear)
{
    if (!catalogueYears().contains(fiscalYear))
        return noCatalogue(fiscalYear);
    return readBuiltIn(kDefaultScheme, fiscalYear, fiscalYear);
}

Result<Catalogue> catalogueForReport(int fiscalYear)
{
    const QList<int> years = catalogueYears();
    const auto later = std::ranges::upper_bound(years, fiscalYear);
    if (later == years.begin())
        return noCatalogue(fiscalYear);
    return readBuiltIn(kDefaultScheme, *std::prev(later), fiscalYear);
}

Result<const Catalogue *> catalogueOf(const Report &report)
{
    static ReadOnce catalogues;
    const QString file = fileOf(report.catalogueScheme, report.catalogueYear);
    // Compares with the list of files, because the scheme may be any text from a foreign file.
    if (!QDir(kCatalogues).entryList(QDir::Files).contains(file))
        return lacks(report);
    return catalogues.get(report);
}

Result<Subtree> sampleOffice()
{
    const auto json = builtInFile(u":/sample/report.json"_s);
    return json ? readDocument(*json) : json.error();
}

} // namespace ita
