// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/builtin.h"

#include "core/interchange/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

struct InterchangeText
{
    Q_DECLARE_TR_FUNCTIONS(InterchangeText)
};

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
    const QList<int> years = catalogueYears();
    if (!years.contains(fiscalYear)) {
        QStringList known;
        for (const int year : years)
            known.append(QString::number(year));
        return Error { Error::Code::NotFound,
            InterchangeText::tr("There is no catalogue for the fiscal year %1, only for %2")
                .arg(fiscalYear)
                .arg(known.join(u", "_s)),
            {} };
    }
    const auto json
        = builtInFile(u"%1/%2-%3.json"_s.arg(kCatalogues, kDefaultScheme).arg(fiscalYear));
    return json ? readCatalogue(*json) : json.error();
}

Result<Branch> sampleOffice()
{
    const auto json = builtInFile(u":/sample/report.json"_s);
    return json ? readDocument(*json) : json.error();
}

} // namespace ita
