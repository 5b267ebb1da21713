// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

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

Result<Catalogue> readBuiltIn(int catalogueYear, int reportYear)
{
    const auto json
        = builtInFile(u"%1/%2-%3.json"_s.arg(kCatalogues, kDefaultScheme).arg(catalogueYear));
    return json ? readCatalogue(*json, reportYear) : json.error();
}

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
    return readBuiltIn(fiscalYear, fiscalYear);
}

Result<Catalogue> catalogueForReport(int fiscalYear)
{
    const QList<int> years = catalogueYears();
    const auto later = std::ranges::upper_bound(years, fiscalYear);
    if (later == years.begin())
        return noCatalogue(fiscalYear);
    return readBuiltIn(*std::prev(later), fiscalYear);
}

Result<Subtree> sampleOffice()
{
    const auto json = builtInFile(u":/sample/report.json"_s);
    return json ? readDocument(*json) : json.error();
}

} // namespace ita
