// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/samplecopy.h"

#include "core/catalogue/builtin.h"
#include "core/model/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct SampleCopyText
{
    Q_DECLARE_TR_FUNCTIONS(SampleCopyText)
};

constexpr int kMostCopies = 100;

/// A folder for each: beside a copy that is open lie its locks.
QString copyPath(int number)
{
    return u"%1/%2/sample.ita"_s.arg(samplesFolder()).arg(number);
}

Result<std::unique_ptr<Session>> makeCopy(
    const Storages &storages, const QString &path, const Author &author)
{
    auto office = sampleOffice();
    if (!office)
        return office.error();
    QDir().mkpath(QFileInfo(path).path());
    return Session::create(storages, path, Overwrite::Yes, std::move(office).value(),
        SampleCopyText::tr("Sample"), author);
}

} // namespace

QString samplesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/samples"_s;
}

bool isSampleCopy(const QString &path)
{
    const QString folder = QFileInfo(samplesFolder()).canonicalFilePath();
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

bool hasSampleCopy()
{
    for (int number = 1; number <= kMostCopies; ++number)
        if (QFileInfo::exists(copyPath(number)))
            return true;
    return false;
}

Result<std::unique_ptr<Session>> openSampleCopy(const Storages &storages, const Author &author)
{
    for (int number = 1; number < kMostCopies; ++number) {
        const QString path = copyPath(number);
        auto session = Session::open(storages, path, Access::Write, author);
        const bool isNew = !session && session.error().code == Error::Code::NotFound;
        if (!isNew && (!session || (*session)->isReadOnly()))
            continue; // damaged, of a newer version, or open in another window
        if (!isNew && isWorkedIn(**session))
            return session;
        if (!isNew)
            session->reset(); // made anew, because the sample may have changed since
        auto fresh = makeCopy(storages, path, author);
        if (fresh || fresh.error().code != Error::Code::Locked)
            return fresh; // another window may have made one there at this moment
    }
    return makeCopy(storages, copyPath(kMostCopies), author);
}

bool isWorkedIn(const Session &sample)
{
    const auto last = sample.storage().lastEntry();
    const auto drafts = sample.storage().drafts();
    return !last || *last > 1 || !drafts || !drafts->isEmpty();
}

void removeSampleCopy(const QString &path)
{
    if (isSampleCopy(path))
        QDir(QFileInfo(path).path()).removeRecursively();
}

} // namespace ita
