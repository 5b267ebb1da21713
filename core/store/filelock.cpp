// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(FileLockText)
};

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

QString infoPath(const QString &path)
{
    return path + u".lock-info"_s;
}

/// Local date and time, in the Buddhist era in every language.
QString shown(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toString(u"d/M/%1 HH:mm"_s.arg(buddhistYear(local.date())));
}

QString who(const LockHolder &holder)
{
    return holder.person.isEmpty() ? holder.program : holder.person;
}

} // namespace

FileLock::FileLock(const QString &path)
    : m_path(path)
    , m_lock(lockPath(path))
{
    // A lock never becomes stale by age, because people leave the program open overnight.
    m_lock.setStaleLockTime(0);
}

FileLock::~FileLock()
{
    if (m_lock.isLocked())
        QFile::remove(infoPath(m_path));
}

Result<std::unique_ptr<FileLock>> FileLock::acquire(
    const QString &path, const QString &person, const QDateTime &now)
{
    std::unique_ptr<FileLock> self(new FileLock(path));
    self->m_wasAbandoned = QFile::exists(lockPath(path));
    if (!self->m_lock.tryLock(0)) {
        if (self->m_lock.error() == QLockFile::LockFailedError)
            return lockedError(path, holder(path));
        return Error { Error::Code::ReadOnly,
            FileLockText::tr("“%1” can only be read here: no lock file can be made beside it")
                .arg(QDir::toNativeSeparators(path)),
            lockPath(path) };
    }
    self->writeInfo(person, now);
    return self;
}

/// Only information for others: the lock is valid without this file, so errors are ignored.
void FileLock::writeInfo(const QString &person, const QDateTime &now) const
{
    QSaveFile file(infoPath(m_path));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const QJsonObject info { { u"process"_s, QCoreApplication::applicationPid() },
        { u"person"_s, person }, { u"since"_s, now.toUTC().toString(Qt::ISODate) } };
    file.write(QJsonDocument(info).toJson());
    file.commit();
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const QLockFile lock(lockPath(path));
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.computer, &holder.program))
        return {};
    QFile file(infoPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return holder;
    const QJsonObject info = QJsonDocument::fromJson(file.readAll()).object();
    // A file that was left behind by another process is about another person.
    if (info[u"process"_s].toInteger() == holder.process) {
        holder.person = info[u"person"_s].toString();
        holder.since = QDateTime::fromString(info[u"since"_s].toString(), Qt::ISODate);
    }
    return holder;
}

Error lockedError(const QString &path, const std::optional<LockHolder> &holder)
{
    const QString name = QDir::toNativeSeparators(path);
    if (!holder)
        return { Error::Code::Locked, FileLockText::tr("“%1” is open in another program").arg(name),
            {} };
    const QString detail
        = u"%1 %2 on %3"_s.arg(holder->program).arg(holder->process).arg(holder->computer);
    if (!holder->since.isValid())
        return { Error::Code::Locked,
            FileLockText::tr("“%1” is open at “%2” by %3")
                .arg(name, holder->computer, who(*holder)),
            detail };
    return { Error::Code::Locked,
        FileLockText::tr("“%1” is open at “%2” by %3 since %4")
            .arg(name, holder->computer, who(*holder), shown(holder->since)),
        detail };
}

} // namespace ita
