// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readfile.h"

#include "core/base/systemcalls.h"
#include "core/base/systemreason.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ReadFileText
{
    Q_DECLARE_TR_FUNCTIONS(ReadFileText)
};

Error cannotRead(const QString &path, const QString &reason)
{
    return { Error::Code::Storage, ReadFileText::tr("%1 could not be read: %2").arg(path, reason),
        {} };
}

QString whyNotRead(const std::error_code &failed)
{
    const bool isMissing
        = failed == std::errc::no_such_file_or_directory || failed == std::errc::not_a_directory;
    return isMissing ? ReadFileText::tr("there is no such file") : reasonOf(failed);
}

/// What was handed to the program on purpose: its standard input, or a pipe of the shell.
bool isOwnInput(const QString &path)
{
    return path == u"/dev/stdin" || path.startsWith(u"/dev/fd/")
        || path.startsWith(u"/proc/self/fd/");
}

Error tooLarge(const QString &path, qint64 most)
{
    return { Error::Code::Invalid,
        ReadFileText::tr("%1 is larger than %2 MB, the most that this program reads")
            .arg(path)
            .arg(most / qint64(1024 * 1024)),
        {} };
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (info.isDir())
        return cannotRead(path, ReadFileText::tr("it is a folder"));
    // Opening a pipe waits for whoever writes into it, perhaps for ever.
    if (info.exists() && !info.isFile() && !isOwnInput(path))
        return cannotRead(path, ReadFileText::tr("it is not an ordinary file"));
    if (info.size() > most)
        return tooLarge(path, most);
    QByteArray content;
    const std::error_code failed = readBytes(path, most + 1, content);
    if (content.size() > most)
        return tooLarge(path, most);
    if (failed)
        return cannotRead(path, whyNotRead(failed));
    return content;
}

} // namespace ita
