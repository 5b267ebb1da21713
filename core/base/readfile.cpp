// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readfile.h"

#include <QCoreApplication>
#include <QFile>
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    QByteArray content = file.read(most + 1);
    // A pipe hands out what it has; the end comes later.
    while (content.size() <= most) {
        const QByteArray more = file.read(most + 1 - content.size());
        if (more.isEmpty())
            break;
        content += more;
    }
    if (content.size() > most)
        return tooLarge(path, most);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    return content;
}

} // namespace ita
