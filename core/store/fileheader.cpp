// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"

#include "core/store/officefiletext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// Offsets in SQLite's file header, https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);

Error unfit(Error::Code code, const QString &sentence, const QString &path)
{
    return { code, sentence.arg(QDir::toNativeSeparators(path)), {} };
}

quint32 numberAt(const QByteArray &header, qsizetype place)
{
    return qFromBigEndian<quint32>(header.constData() + place);
}

Result<QByteArray> readStart(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unfit(Error::Code::NotFound, OfficeFileText::tr("There is no file “%1”"), path);
    if (info.isDir())
        return unfit(
            Error::Code::Storage, OfficeFileText::tr("“%1” is a folder, not a file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = unfit(Error::Code::Storage,
            OfficeFileText::tr("“%1” cannot be read: permission is missing"), path);
        error.detail = file.errorString();
        return error;
    }
    const QByteArray start = file.read(kHeaderSize);
    if (file.error() != QFileDevice::NoError) {
        Error error = unfit(Error::Code::Storage,
            OfficeFileText::tr("“%1” cannot be read: the disk reports an error"), path);
        error.detail = file.errorString();
        return error;
    }
    return start;
}

} // namespace

Result<FileHeader> readHeader(const QString &path, int newest)
{
    auto start = readStart(path);
    if (!start)
        return start.error();
    if (!start->startsWith(kMagic))
        return unfit(Error::Code::Invalid, OfficeFileText::tr("“%1” is not an office file"), path);
    if (start->size() < kHeaderSize)
        return unfit(
            Error::Code::Damaged, OfficeFileText::tr("“%1” is damaged: its end is missing"), path);
    if (numberAt(*start, kApplicationIdAt) != kApplicationId)
        return unfit(Error::Code::Invalid, OfficeFileText::tr("“%1” is not an office file"), path);
    const quint32 schema = numberAt(*start, kUserVersionAt);
    if (schema > quint32(newest))
        return unfit(Error::Code::Newer,
            OfficeFileText::tr("“%1” was written by a newer version of this program"), path);
    return FileHeader { .schema = int(schema),
        .hasHotJournal = QFileInfo(rollbackJournalOf(path)).size() > 0 };
}

QString rollbackJournalOf(const QString &path)
{
    return path + u"-journal"_s;
}

} // namespace ita
