// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include "core/model/session.h"
#include "ui/commands/edithistory.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QWindow>

#include <utility>

namespace ita {
namespace {

constexpr int kCheckMilliseconds = 3000;

/// Other errors do not say that the file is another: it may be busy, or the disk out of reach.
bool tellsOfOthers(const Error &error)
{
    return error.code == Error::Code::Gone || error.code == Error::Code::Changed;
}

} // namespace

FileWatch::FileWatch(EditHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_session(history.session())
{
    if (m_session.isReadOnly())
        return;
    m_timer.setInterval(kCheckMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::check);
    m_timer.start();
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::check);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            check();
    });
    connect(&history, &EditHistory::failed, this, &FileWatch::check);
    connect(&history, &EditHistory::unsavedChanged, this, &FileWatch::check);
    connect(&m_session, &Session::saved, this, &FileWatch::check);
    watchAgain();
}

/// A file that was replaced, or a folder that was renamed, is not watched any more.
void FileWatch::watchAgain()
{
    const QStringList wanted { m_session.path(), QFileInfo(m_session.path()).path() };
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void FileWatch::check()
{
    if (m_session.isReadOnly())
        return;
    watchAgain();
    const Outcome inPlace = m_session.storage().checkInPlace();
    if (!inPlace && !tellsOfOthers(inPlace.error()))
        return;
    const auto now = inPlace ? std::nullopt : std::optional(inPlace.error());
    if (std::exchange(m_trouble, now) == now)
        return;
    Q_EMIT changed();
    // Not from within a change that is being made at this moment.
    if (!m_trouble)
        QMetaObject::invokeMethod(
            &m_history, [this] { m_history.storeUnsaved(); }, Qt::QueuedConnection);
}

} // namespace ita
