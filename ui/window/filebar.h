// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messages/messagebar.h"

class QPushButton;

namespace ita {

class FileWatch;
class Workspace;

/// Says that the open file is gone or was changed by others, and offers the ways out. Who goes on
/// without closes it; the status line still says it.
class FileBar : public MessageBar
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    /// Keeps to that file, until the next call.
    void follow(Workspace &workspace);

Q_SIGNALS:
    /// The person wants to go on in another file.
    void saveCopyWanted();
    /// The person wants to go on with what lies there now.
    void takeOthersWanted();
    /// The person wants the file at its old place again.
    void putBackWanted();

private:
    void refresh();

    FileWatch *m_watch = nullptr;
    QPushButton *m_takeOthers;
    QPushButton *m_putBack;
};

} // namespace ita
