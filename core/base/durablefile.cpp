// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include "core/base/systemcalls.h"
#include "core/base/systemreason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct DurableFileText
{
    Q_DECLARE_TR_FUNCTIONS(DurableFileText)
};

/// How long the temporary file of another computer may still be in use.
constexpr qint64 kForeignSeconds = 24LL * 60 * 60;

/// What common file systems allow.
constexpr qsizetype kMostNameBytes = 255;

Error notWritten(const QString &path, const QString &reason)
{
    return { Error::Code::Storage,
        DurableFileText::tr("“%1” cannot be written: %2")
            .arg(QDir::toNativeSeparators(path), reason),
        {} };
}

/// Tells computers apart well enough; the name must stay short.
QString computerMark()
{
    return QString::number(qHash(QSysInfo::machineUniqueId(), 0) & 0xffffff, 16)
        .rightJustified(6, u'0');
}

std::error_code writeSynced(const QString &path, const QByteArray &content)
{
    auto file = NewFile::create(path);
    if (!file.error())
        file.write(content);
    if (!file.error())
        file.sync();
    return file.error();
}

/// Where a link leads; the path itself for a link to nothing, which is replaced.
QString targetOf(const QString &path)
{
    const QString target = QFileInfo(path).canonicalFilePath();
    return target.isEmpty() ? path : target;
}

bool isAbandoned(const QRegularExpressionMatch &name, const QFileInfo &file)
{
    if (name.captured(1) == computerMark())
        return !isProcessAlive(name.captured(2).toLongLong());
    return file.lastModified().secsTo(QDateTime::currentDateTime()) > kForeignSeconds;
}

} // namespace

QString temporaryName(const QString &path)
{
    // Not made from the final name, which may be as long as names can be.
    const QString some = QString::number(QRandomGenerator::global()->generate(), 16);
    return u"%1/.ita-%2-%3-%4.new"_s.arg(QFileInfo(path).absolutePath(), computerMark())
        .arg(QCoreApplication::applicationPid())
        .arg(some.rightJustified(8, u'0'));
}

void removeLeftovers(const QString &path)
{
    static const QRegularExpression ours(
        u"^\\.ita-([0-9a-f]{6})-([0-9]+)-[0-9a-f]{8}\\.new(-journal)?$"_s);
    const QFileInfoList found = QFileInfo(path).absoluteDir().entryInfoList(
        { u".ita-*.new"_s, u".ita-*.new-journal"_s }, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : found)
        if (const auto name = ours.match(file.fileName());
            name.hasMatch() && isAbandoned(name, file))
            QFile::remove(file.filePath());
}

Outcome writeAside(const QString &made, const QString &path, const QByteArray &content)
{
    const std::error_code failed = writeSynced(made, content);
    if (!failed)
        return ok();
    QFile::remove(made);
    return notWritten(path, reasonOf(failed));
}

Outcome putInPlaceDurably(const QString &made, const QString &path)
{
    if (QFileInfo::exists(path))
        QFile::setPermissions(made, QFile::permissions(path));
    std::error_code failed = syncFile(made);
    if (!failed)
        failed = renameOver(made, path);
    if (failed)
        return notWritten(path, reasonOf(failed));
    if (failed = syncFolder(QFileInfo(path).absolutePath()); failed)
        return Error { Error::Code::Storage,
            DurableFileText::tr("“%1” is written, but may not survive a power failure: %2")
                .arg(QDir::toNativeSeparators(path), reasonOf(failed)),
            {} };
    return ok();
}

Outcome writeDurably(const QString &path, const QByteArray &content)
{
    const QString target = targetOf(path);
    const QFileInfo there(target);
    if (there.isDir())
        return notWritten(path, DurableFileText::tr("it is a folder"));
    if (there.exists() && !there.isFile())
        return notWritten(path, DurableFileText::tr("it is not an ordinary file"));
    if (there.exists() && !there.isWritable())
        return notWritten(path, DurableFileText::tr("the file is read-only"));
    removeLeftovers(target);
    const QString made = temporaryName(target);
    Outcome done = writeAside(made, path, content);
    if (done)
        done = putInPlaceDurably(made, target);
    if (!done)
        QFile::remove(made);
    return done;
}

QString whyNoFile(const QString &path)
{
    const QString made = temporaryName(path);
    // As much as the first page of a file.
    const std::error_code failed = writeSynced(made, QByteArray(4096, '\0'));
    QFile::remove(made);
    if (failed)
        return reasonOf(failed);
    const bool isTooLong = QFile::encodeName(QFileInfo(path).fileName()).size() > kMostNameBytes;
    return reasonOf(
        std::make_error_code(isTooLong ? std::errc::filename_too_long : std::errc::io_error));
}

} // namespace ita
