// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace ita::test {

/// What the tour looks for in each window, dialog and menu: one line for each flaw.
using Inspect = std::function<QStringList(QWidget &)>;

/// Visits pages, dialogs and menus of the sample and inspects each of them; see tests/tour.sh.
class Tour
{
public:
    /// With `written` every text of the office, and every text that somebody writes on the tour, is
    /// this one.
    explicit Tour(const Look &look, Inspect inspect, Inspect inspectDialog, QString written = {});

    /// The whole tour, from the start page to the broken signature.
    void walk();

    MainWindow &window() { return *m_window; }
    Workspace &view() { return *m_window->workspace(); }

    void see(QWidget &widget, const QString &name);
    void seeDialog(QWidget &dialog, const QString &name);
    /// Chooses a command of the menus by its text.
    void choose(const QString &text);
    /// What somebody writes on the tour.
    QString words(const QString &usual) const { return m_written.isEmpty() ? usual : m_written; }
    void checkTranslated();

private:
    std::unique_ptr<Session> officeOfOneText();

    QTemporaryDir m_folder; ///< outlives the window
    Look m_look;
    Inspect m_inspect;
    Inspect m_inspectDialog;
    QString m_written;
    Settings m_settings;
    LookedAt m_lookedAt;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ita::test
