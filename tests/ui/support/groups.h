// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "ui/commands/edithistory.h"
#include "ui/window/actions/windowactions.h"
#include "ui/window/centrestack.h"
#include "ui/window/settings.h"
#include "ui/window/workspace.h"
#include "ui/writing/writingaid.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

namespace ita::test {

/// The parts of the window that one group of actions needs: a menu and the centre, where a file can
/// be open.
struct GroupWindow
{
    QTemporaryDir dir; ///< outlives the file that is open
    Settings settings;
    WritingAid aid { nullptr };
    QMainWindow window;
    CentreStack *centre = new CentreStack(settings, aid);
    QMenu *menu = window.menuBar()->addMenu(QStringLiteral("menu"));
    QStringList failures; ///< errors that the group reported, except Cancelled
    QStringList texts; ///< what the group said of what it did
    DoneMessage offered; ///< the last next step

    GroupWindow()
    {
        settings.author = QStringLiteral("ผู้ช่วย");
        window.setCentralWidget(centre);
        window.resize(1366, 768);
        activate(window);
    }

    /// Call it after the group has filled its menus.
    void listenTo(WindowActions &group)
    {
        QObject::connect(&group, &WindowActions::failed, &window, [this](const Error &error) {
            if (error.code != Error::Code::Cancelled)
                failures.append(error.message);
        });
        QObject::connect(&group, &WindowActions::said, &window,
            [this](const QString &text) { texts.append(text); });
        QObject::connect(&group, &WindowActions::done, &window, [this](const DoneMessage &message) {
            texts.append(message.text);
            offered = message;
        });
        group.refresh();
    }

    /// A file in the folder with the small office, closed.
    QString makeFile(const QString &name = QStringLiteral("office.ita"))
    {
        const QString path = dir.filePath(name);
        REQUIRE(Session::create(
            officeFiles(), path, Overwrite::No, smallOffice(), QStringLiteral("new"), {}));
        return path;
    }

    void openOffice(Access access = Access::Write)
    {
        auto session = Session::open(officeFiles(), makeFile(), access, {});
        REQUIRE(session);
        centre->openSession(std::move(session).value());
        QCoreApplication::processEvents();
    }

    Workspace &view() { return *centre->workspace(); }
    Session &session() { return view().session(); }
    EditHistory &history() { return view().history(); }
    const Tree &tree() { return session().tree(); }

    /// The menu action whose text begins with `text`; mnemonic marks are ignored.
    QAction &action(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text().remove(u'&').startsWith(text))
                return *action;
        FAIL("no action " << text.toStdString());
        std::abort();
    }

    void choose(const QString &text)
    {
        CAPTURE(text);
        REQUIRE(action(text).isEnabled());
        action(text).trigger();
        QCoreApplication::processEvents();
    }
};

} // namespace ita::test
