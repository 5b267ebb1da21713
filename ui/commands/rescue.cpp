// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/rescue.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct RescueText
{
    Q_DECLARE_TR_FUNCTIONS(RescueText)
};

/// Beside the open file, named after it and the time; a name that is free.
QString nameForOwnState(const Session &session)
{
    const QFileInfo file(session.path());
    const QString time = session.now().toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const QString stem
        = file.path() + u'/' + RescueText::tr("%1 (mine %2)").arg(file.completeBaseName(), time);
    QString path = stem + u'.' + file.suffix();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2.%3"_s.arg(stem).arg(i).arg(file.suffix());
    return path;
}

} // namespace

Result<Rescued> goOnIn(const EditHistory &history, const QString &path)
{
    const Session &open = history.session();
    const Author author { open.author(), open.clock(), open.person() };
    if (open.storage().copyTo(path, Overwrite::Yes)) {
        auto copy = Session::open(open.storages(), path, Access::Write, author);
        if (copy)
            return Rescued { std::move(copy).value(), false };
    }
    auto made = Session::create(open.storages(), path, Overwrite::Yes, history.wholeContent(),
        RescueText::tr("Copy of %1").arg(QFileInfo(open.path()).fileName()), author);
    if (!made)
        return made.error();
    return Rescued { std::move(made).value(), true };
}

Result<QString> keepOwnState(const EditHistory &history)
{
    const Session &open = history.session();
    {
        const auto theirs = open.storages().open(open.path(), Access::Read);
        if (!theirs)
            return theirs.error();
        const auto isHeld = open.isHeldBy(**theirs);
        if (!isHeld)
            return isHeld.error();
        if (*isHeld)
            return QString();
    }
    const QString path = nameForOwnState(open);
    const auto kept = goOnIn(history, path);
    if (!kept)
        return kept.error();
    return path;
}

Result<Rescued> putBack(EditHistory &history)
{
    Session &open = history.session();
    if (auto done = open.storage().copyTo(open.path(), Overwrite::No); !done)
        return done.error();
    auto again = open.openAgain();
    if (!again)
        return again.error();
    return Rescued { std::move(again).value(), false };
}

} // namespace ita
