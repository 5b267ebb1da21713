// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedplace.h"

#include "core/base/systemcalls.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// How a service is known: by a file or folder in the outermost folder that it synchronises, or by
/// the name of that folder.
struct Service
{
    QString name;
    QStringList markers; ///< wildcards
    QString folderName; ///< a regular expression; empty: any
};

const QList<Service> &services()
{
    static const QList<Service> all {
        { u"Dropbox"_s, { u".dropbox"_s, u".dropbox.cache"_s }, u"^Dropbox( \\(.+\\))?$"_s },
        { u"OneDrive"_s, { u".849C9593-D756-4E56-8D6E-42412F2A707B"_s }, u"^OneDrive( - .+)?$"_s },
        { u"Google Drive"_s,
            { u".tmp.drivedownload"_s, u".tmp.driveupload"_s, u".shortcut-targets-by-id"_s },
            u"^(Google Drive|GoogleDrive(-.+)?)$"_s },
        { u"Nextcloud"_s,
            { u".sync_*.db"_s, u"._sync_*.db"_s, u".owncloudsync.log"_s, u".nextcloudsync.log"_s },
            {} },
        { u"Syncthing"_s, { u".stfolder"_s }, {} },
    };
    return all;
}

bool isRootOf(const Service &service, const QDir &folder)
{
    if (!service.folderName.isEmpty()
        && QRegularExpression(service.folderName).match(folder.dirName()).hasMatch())
        return true;
    return !folder
                .entryList(service.markers,
                    QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                .isEmpty();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kinds { "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs",
        "webdav", "davfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.davfs2", "fuse.gvfsd-fuse",
        "fuse.glusterfs" };
    return kinds.contains(type.toLower());
}

/// The name of a second version, `%1` for the name without its suffix and `%2` for the suffix.
const QStringList &conflictNames()
{
    static const QStringList all {
        u"^%1 \\(.*conflict.*\\)( \\(\\d+\\))?\\.%2$"_s, // Dropbox, Nextcloud
        u"^%1_conflict-\\d+-\\d+\\.%2$"_s, // ownCloud
        u"^%1 \\(\\d+\\)\\.%2$"_s, // Google Drive
        u"^%1\\.sync-conflict-\\d+-\\d+(-\\w+)?\\.%2$"_s, // Syncthing
        u"^%1-(?-i:(?=.*[A-Z])[A-Z0-9][A-Z0-9-]{1,14})(-\\d+)?\\.%2$"_s, // OneDrive: the computer
    };
    return all;
}

} // namespace

std::optional<SharedPlace> sharedPlaceOf(const QString &path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    do {
        for (const Service &service : services())
            if (isRootOf(service, folder))
                return SharedPlace { service.name, folder.absolutePath() };
    } while (folder.cdUp());
    const QStorageInfo drive(QFileInfo(path).absolutePath());
    if (isNetworkFileSystem(drive.fileSystemType()) || isRemoteDrive(path))
        return SharedPlace { {}, drive.rootPath() };
    return {};
}

QStringList possibleConflictCopies(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = QRegularExpression::escape(file.completeBaseName());
    const QString suffix = QRegularExpression::escape(file.suffix());
    QStringList found;
    const QStringList names = file.absoluteDir().entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const bool isOne = std::ranges::any_of(conflictNames(), [&](const QString &pattern) {
            return QRegularExpression(
                pattern.arg(stem, suffix), QRegularExpression::CaseInsensitiveOption)
                .match(name)
                .hasMatch();
        });
        if (isOne)
            found.append(file.absoluteDir().filePath(name));
    }
    return found;
}

} // namespace ita
