// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/exitstatus.h"
#include "app/verbs.h"
#include "core/interchange/builtin.h"
#include "core/model/session.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

    /// The sample is opened as a copy, so that trying things out spoils nothing.
    Result<std::unique_ptr<Session>> openSample(const QTemporaryDir &folder)
    {
        auto office = sampleOffice();
        if (!office)
            return office.error();
        return Session::create(folder.filePath(u"sample.ita"_s), Overwrite::Yes,
            std::move(office).value(), QCoreApplication::translate("Window", "Sample report"), {});
    }

} // namespace

int runWindow(const Invocation &invocation)
{
    const QTemporaryDir folder;
    auto session = invocation.sample || invocation.files.isEmpty()
        ? openSample(folder)
        : Session::open(invocation.files[0], Access::Write, {});
    if (!session) {
        printError(session.error());
        return int(exitStatusOf(session.error()));
    }
    MainWindow window(std::move(session).value());
    window.show();
    return QApplication::exec();
}

} // namespace ita
