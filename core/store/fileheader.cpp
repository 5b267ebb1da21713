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
constexpr qsizetype kReadFormatAt = 19; ///< 1: rollback journal, 2: write-ahead log
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
/// Ends a rollback journal that names another file for SQLite to delete.
constexpr QByteArrayView kJournalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr QByteArrayView kLogMagic("\x37\x7f\x06", 3); ///< a fourth byte tells the byte order

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
    if (!info.isFile())
        return unfit(
            Error::Code::Storage, OfficeFileText::tr("“%1” is not an ordinary file"), path);
    if (info.size() > kLargestFile)
        return unfit(Error::Code::Invalid,
            OfficeFileText::tr("“%1” is larger than 2 GB, the most that this program opens"), path);
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

/// The first or the last bytes of a file that lies beside; none when it is not there.
QByteArray bytesOf(const QString &path, qint64 from, qint64 count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from < 0 ? file.size() + from : from))
        return {};
    return file.read(count);
}

Error notOfThisFile(const QString &beside)
{
    return unfit(Error::Code::Damaged,
        OfficeFileText::tr("“%1” was put there by another program and would change the office "
                           "file. Move it elsewhere first"),
        beside);
}

/// SQLite believes a journal or a log with the right name. Ours name no other file, and a file
/// that uses a journal has no log.
Outcome checkRecovery(const QString &path, bool usesJournal)
{
    const QString journal = rollbackJournalOf(path);
    if (bytesOf(journal, -kJournalMagic.size(), kJournalMagic.size()) == kJournalMagic)
        return notOfThisFile(journal);
    const QString log = path + u"-wal"_s;
    if (usesJournal && bytesOf(log, 0, kLogMagic.size()) == kLogMagic)
        return notOfThisFile(log);
    return ok();
}

} // namespace

Outcome checkBeside(const QString &path)
{
    for (const QString &suffix :
        { u"-journal"_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u".lock-info"_s }) {
        const QFileInfo beside(path + suffix);
        // A pipe would be waited for, and a link lead elsewhere.
        if (beside.isSymLink() || (beside.exists() && !beside.isFile()))
            return unfit(Error::Code::Storage,
                OfficeFileText::tr("“%1” is in the way: it is not an ordinary file. Move it "
                                   "elsewhere first"),
                beside.filePath());
    }
    return ok();
}

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
    if (auto beside = checkBeside(path); !beside)
        return beside.error();
    if (auto recovery = checkRecovery(path, start->at(kReadFormatAt) == 1); !recovery)
        return recovery.error();
    return FileHeader { .schema = int(schema),
        .hasHotJournal = QFileInfo(rollbackJournalOf(path)).size() > 0 };
}

QString rollbackJournalOf(const QString &path)
{
    return path + u"-journal"_s;
}

} // namespace ita
