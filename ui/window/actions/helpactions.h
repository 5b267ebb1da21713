// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace ita {

/// What helps with the program itself.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    /// For the actions and the icon of this window, which owns the group.
    explicit HelpActions(QWidget &window);

    void fillMenu(QMenu &menu);

private:
    void showAbout();

    QWidget &m_window;
};

} // namespace ita
