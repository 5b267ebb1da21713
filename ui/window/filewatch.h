// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace ita {

class EditHistory;
class Session;

/// Notices what others do to the open file: by word of the file system, whenever a window of ours
/// becomes active, after each write that failed, and every few seconds where none of these tells,
/// as on network drives.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// A file that is only read is not watched: whoever writes it changes it.
    explicit FileWatch(EditHistory &history, QObject *parent = nullptr);

    /// Why the file is not what this session has read and written: Gone or Changed. Nothing while
    /// it is, as far as can be told.
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// Looks now.
    void check();

Q_SIGNALS:
    /// The file went, was changed by others, or is back.
    void changed();

private:
    void watchAgain();

    EditHistory &m_history;
    const Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    std::optional<Error> m_trouble;
};

} // namespace ita
