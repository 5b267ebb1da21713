// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/freshsample.h"
#include "ui/commands/edithistory.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QTemporaryDir>

namespace ita::test {

/// The active window, with the size of a small screen.
struct ShownWindow
{
    QTemporaryDir dir; ///< outlives the window
    Settings settings;
    MainWindow window { settings, officeFiles() };

    ShownWindow()
    {
        settings.author = QStringLiteral("ผู้ช่วย");
        window.resize(1366, 768);
        activate(window);
    }

    Workspace &view() { return *window.workspace(); }
    Session &session() { return view().session(); }
    EditHistory &history() { return view().history(); }
    const Tree &tree() { return session().tree(); }
};

/// A window with a copy of the sample.
struct SampleWindow : ShownWindow
{
    SampleWindow()
    {
        removeSampleCopies();
        window.openSample();
        REQUIRE(window.workspace());
        QCoreApplication::processEvents();
    }
};

/// A window with the small office.
struct SmallOfficeWindow : ShownWindow
{
    SmallOfficeWindow()
    {
        auto made = Session::create(officeFiles(), dir.filePath(QStringLiteral("office.ita")),
            Overwrite::No, smallOffice(), QStringLiteral("new"), {});
        REQUIRE(made);
        window.openSession(std::move(made).value());
        QCoreApplication::processEvents();
    }
};

} // namespace ita::test
