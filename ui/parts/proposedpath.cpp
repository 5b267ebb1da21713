// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/proposedpath.h"

#include "core/base/thaidigits.h"
#include "ui/parts/samplecopy.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Replaces characters that file systems do not allow by spaces.
QString fit(QString name)
{
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    return name.replace(unfit, u" "_s).trimmed();
}

} // namespace

QString amongDocuments(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + fit(name);
}

QString besideFile(const QString &file, const QString &name)
{
    const QString folder = QFileInfo(file).absolutePath();
    const bool goesAway = folder.startsWith(QDir::tempPath() + u'/') || isSampleCopy(file);
    return goesAway ? amongDocuments(name) : folder + u'/' + fit(name);
}

QString nameWithYear(const QString &file, int fiscalYear, const QString &note)
{
    QString name = QFileInfo(file).completeBaseName();
    const QString year = QString::number(fiscalYear);
    if (!toArabicDigits(name).contains(year))
        name += u' ' + year;
    return name + note;
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

} // namespace ita
