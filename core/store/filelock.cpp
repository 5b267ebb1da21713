// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/durablefile.h"
#include "core/base/systemcalls.h"
#include "core/base/thaidate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(FileLockText)
};

constexpr qint64 kMostLockBytes = 4096;
constexpr int kTakeOverMs = 1000; ///< taking over needs moments

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

QString infoPath(const QString &path)
{
    return path + u".lock-info"_s;
}

/// QLockFile makes it while it takes over the lock of a dead process.
QString guardPath(const QString &path)
{
    return lockPath(path) + u".rmlock"_s;
}

/// Local date and time, in the Buddhist era in every language.
QString shown(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toString(u"d/M/%1 HH:mm"_s.arg(buddhistYear(local.date())));
}

/// Process, program, computer, id of the computer, id of its start.
QList<QByteArray> linesOfLock(const QString &path)
{
    QFile file(lockPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(kMostLockBytes).split('\n');
}

/// Whether a process of this computer was killed while it wrote the lock file: the id of the
/// computer is cut off, so that QLockFile takes it for another one.
bool isCutOff(const QString &path)
{
    const QList<QByteArray> lines = linesOfLock(path);
    const QByteArray id = QSysInfo::machineUniqueId();
    return lines.size() == 4 && lines[3].size() < id.size() && id.startsWith(lines[3])
        && QString::fromUtf8(lines[2]) == QSysInfo::machineHostName()
        && !isProcessAlive(lines[0].toLongLong());
}

/// Whether the lock file was written on this computer; QLockFile compares the same.
bool isOfThisComputer(const QString &path, const QString &computer)
{
    const QByteArray id = linesOfLock(path).value(3);
    return id.isEmpty() ? computer == QSysInfo::machineHostName()
                        : id == QSysInfo::machineUniqueId();
}

bool isOfDeadProcess(const QString &path)
{
    const QList<QByteArray> lines = linesOfLock(path);
    return isOfThisComputer(path, QString::fromUtf8(lines.value(2)))
        && !isProcessAlive(lines.value(0).toLongLong());
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
    const QString &path, const QString &person, const QDateTime &now, Lock lock)
{
    std::unique_ptr<FileLock> self(new FileLock(path));
    self->m_wasAbandoned = QFile::exists(lockPath(path));
    if (!self->m_lock.tryLock(0)) {
        const bool isHeld = self->m_lock.error() == QLockFile::LockFailedError;
        if (!isHeld)
            return Error { Error::Code::ReadOnly,
                FileLockText::tr(
                    "“%1” can only be read here: no lock file can be made beside it (%2)")
                    .arg(QDir::toNativeSeparators(path), whyNoFile(lockPath(path))),
                lockPath(path) };
        const bool isTaken = lock == Lock::Break || isCutOff(path)
            ? self->breakLock()
            : isOfDeadProcess(path) && self->takeOver();
        if (!isTaken)
            return lockedError(path, holder(path));
    }
    QFile::remove(guardPath(path)); // left by whoever was killed while taking over
    self->writeInfo(person, now);
    return self;
}

bool FileLock::breakLock()
{
    const auto found = holder(m_path);
    if (!found || found->isAliveHere)
        return false;
    QFile::remove(lockPath(m_path));
    QFile::remove(infoPath(m_path));
    return m_lock.tryLock(0);
}

/// Where a guard was left behind too, QLockFile would let half a minute go by first.
bool FileLock::takeOver()
{
    // Another program may be taking over right now.
    if (m_lock.tryLock(kTakeOverMs))
        return true;
    if (!isOfDeadProcess(m_path))
        return false;
    QFile::remove(guardPath(m_path));
    return m_lock.tryLock(0);
}

/// Only information for others: the lock is valid without this file, so errors are ignored, and it
/// is not synced.
void FileLock::writeInfo(const QString &person, const QDateTime &now) const
{
    const QString made = temporaryName(m_path);
    const QJsonObject info { { u"process"_s, QCoreApplication::applicationPid() },
        { u"person"_s, person }, { u"since"_s, now.toUTC().toString(Qt::ISODate) } };
    {
        auto file = NewFile::create(made);
        if (!file.error())
            file.write(QJsonDocument(info).toJson());
    }
    if (renameOver(made, infoPath(m_path)))
        QFile::remove(made);
}

std::optional<LockHolder> FileLock::holder(const QString &path)
{
    const QFileInfo lock(lockPath(path));
    if (!lock.exists() && !lock.isSymLink())
        return {};
    LockHolder holder;
    // Qt takes the first second of 1970 for no time at all.
    holder.since = lock.lastModified().isValid() ? lock.lastModified().toUTC()
                                                 : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    if (!QLockFile(lockPath(path)).getLockInfo(&holder.process, &holder.computer, &holder.program))
        return holder;
    holder.isAliveHere = isOfThisComputer(path, holder.computer) && isProcessAlive(holder.process);
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
    if (holder->program.isEmpty() && holder->computer.isEmpty())
        return { Error::Code::Locked,
            FileLockText::tr("“%1” is locked since %2; its lock file does not say by whom")
                .arg(name, shown(holder->since)),
            detail };
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
