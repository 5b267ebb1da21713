// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteerror.h"

#include "core/base/durablefile.h"
#include "core/base/systemreason.h"
#include "core/store/fileheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <system_error>

namespace ita {
namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseText)
};

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    SqlitePerm = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteInterrupt = 9,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCantOpen = 14,
    SqliteTooBig = 18,
    SqliteNotADatabase = 26,
    SqliteMoved = 8 | (4 << 8), ///< an extended code
};

Error::Code codeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case SqliteBusy:
    case SqliteLocked:
        return Error::Code::Locked;
    case SqliteReadOnly:
        return Error::Code::ReadOnly;
    case SqliteCorrupt:
    case SqliteNotADatabase:
    case SqliteTooBig:
        return Error::Code::Damaged;
    default:
        return Error::Code::Storage;
    }
}

QString sentence(int sqliteCode)
{
    switch (sqliteCode) {
    case SqliteBusy:
    case SqliteLocked:
        return DatabaseText::tr("“%1” is being used by another program at this moment");
    case SqliteReadOnly:
        return DatabaseText::tr("“%1” can only be read here: the file or its folder is read-only");
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return DatabaseText::tr("“%1” is damaged");
    case SqliteFull:
        return DatabaseText::tr("“%1” cannot be saved: the disk is full");
    case SqliteInterrupt:
        return DatabaseText::tr(
            "“%1” kept this program busy for too long and was given up. It may be damaged");
    case SqliteTooBig:
        return DatabaseText::tr("“%1” holds a text that is larger than this program allows");
    default:
        return DatabaseText::tr("“%1” could not be read or written");
    }
}

/// The system's error may be of another file, such as a journal that need not be there. One that
/// speaks of the whole disk is believed; else another try finds out why.
QString whyNotReached(const QString &path, int systemError)
{
    const std::error_code error(systemError, std::system_category());
    if (error == std::errc::no_space_on_device || error == std::errc::read_only_file_system)
        return reasonOf(error);
    const QFileInfo file(path);
    return file.exists() && !file.isReadable()
        ? reasonOf(std::make_error_code(std::errc::permission_denied))
        : whyNoFile(path);
}

Error whyFailed(int sqliteCode, const QString &path, int systemError)
{
    const QString words = sqliteCode == SqliteIoError
        ? DatabaseText::tr("“%1” could not be read or written: %2")
        : DatabaseText::tr("“%1” cannot be opened: %2");
    return { Error::Code::Storage,
        words.arg(QDir::toNativeSeparators(path), whyNotReached(path, systemError)), {} };
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail, int systemError)
{
    // Its primary code is SQLITE_READONLY, whose message would not help to find a moved file.
    if (code == SqliteMoved)
        return { Error::Code::Gone,
            DatabaseText::tr("“%1” was moved, renamed or deleted while it was open here. Put it "
                             "back where it was")
                .arg(QDir::toNativeSeparators(path)),
            detail };
    const int primary = code & 0xff;
    if (primary == SqliteIoError || primary == SqliteCantOpen || primary == SqlitePerm) {
        Error error = whyFailed(primary, path, systemError);
        error.detail = detail;
        return error;
    }
    constexpr qint64 kLastPages = 1024LL * 1024;
    if (primary == SqliteFull && QFileInfo(path).size() > kLargestFile - kLastPages)
        return { Error::Code::Storage,
            DatabaseText::tr("“%1” has reached 2 GB, the most that this program writes")
                .arg(QDir::toNativeSeparators(path)),
            detail };
    return { codeOf(primary), sentence(primary).arg(QDir::toNativeSeparators(path)), detail };
}

} // namespace ita
