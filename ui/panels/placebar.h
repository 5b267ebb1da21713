// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sharedplace.h"
#include "ui/messages/messagebar.h"

class QPushButton;

namespace ita {

class Session;

/// Warns once that the open file lies in a folder that other computers write too, and says when a
/// synchronisation program has put a second version of the file beside it.
class PlaceBar : public MessageBar
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget *parent = nullptr);

    /// Shown if there is something to say of this file. For `quietFolders` the warning was closed.
    void showFor(const Session &session, const QStringList &quietFolders);

Q_SIGNALS:
    /// The user wants to see what this second version has.
    void versionWanted(const QString &path);
    /// The user has closed the warning of this shared folder.
    void quietWanted(const QString &folder);

private:
    void keepQuiet();

    std::optional<SharedPlace> m_place; ///< whose warning is shown
    QString m_copy; ///< the second version that is offered
    QPushButton *m_compare;
};

} // namespace ita
