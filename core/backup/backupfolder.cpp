// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupfolder.h"

#include "core/base/systemcalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct BackupFolderText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

Error folderError(Error::Code code, const QString &sentence, const QString &path)
{
    return { code, sentence.arg(QDir::toNativeSeparators(path)), {} };
}

/// What the file's name says, if it is that of a backup of this office.
std::optional<BackupName> nameOfOffice(
    const QString &fileName, const QFileInfo &office, const QString &fileId)
{
    const QString id = fileId.left(kBackupIdLength);
    auto name = BackupName::fromFileName(fileName);
    if (name && name->office == office.completeBaseName() && name->suffix == office.suffix()
        && (id.isEmpty() || name->id == id))
        return name;
    return {};
}

void sortNewestFirst(QList<Backup> &backups)
{
    std::ranges::sort(backups, [](const Backup &a, const Backup &b) {
        return std::tie(a.time, a.path) > std::tie(b.time, b.path);
    });
}

} // namespace

QString backupFolder(const QString &officePath, const QString &place)
{
    const QFileInfo file(officePath);
    return (place.isEmpty() ? file.absolutePath() : QDir(place).absolutePath()) + u'/'
        + file.completeBaseName() + u" สำเนาสำรอง"_s;
}

QList<Backup> backupsIn(const QString &folder, const QString &officePath, const QString &fileId)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (const auto name = nameOfOffice(file.fileName(), QFileInfo(officePath), fileId))
            backups.append({ file.absoluteFilePath(), name->time, name->reason, file.size() });
    }
    sortNewestFirst(backups);
    return backups;
}

QList<Backup> copiesBeforeMigration(const QString &officePath)
{
    const QFileInfo office(officePath);
    static const QRegularExpression form(uR"(^(.+)\.schema-\d+(?:-\d+)?\.ita$)"_s);
    QList<Backup> copies;
    const QFileInfoList files = office.absoluteDir().entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files)
        if (form.match(file.fileName()).captured(1) == office.completeBaseName())
            copies.append({ file.absoluteFilePath(), file.lastModified().toUTC(),
                BackupReason::Migration, file.size() });
    sortNewestFirst(copies);
    return copies;
}

QString freeBackupPath(const QString &folder, BackupName name)
{
    QString path = folder + u'/' + name.fileName();
    for (; QFileInfo::exists(path); path = folder + u'/' + name.fileName())
        ++name.number;
    return path;
}

Outcome makeBackupFolder(const QString &folder, const QString &place)
{
    if (!place.isEmpty() && !QFileInfo(place).isDir())
        return folderError(Error::Code::NotFound,
            BackupFolderText::tr("The place for backups is not there: “%1”"), place);
    if (QFileInfo(folder).isDir())
        return ok();
    // A backup that is durable must not lie in a folder that is not.
    if (!QDir().mkpath(folder) || syncFolder(QFileInfo(folder).absolutePath()))
        return folderError(Error::Code::Storage,
            BackupFolderText::tr("No folder for backups can be made: “%1”"), folder);
    return ok();
}

} // namespace ita
