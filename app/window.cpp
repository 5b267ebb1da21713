// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/crashwatch.h"
#include "app/endsignals.h"
#include "app/storages.h"
#include "app/verbs/options.h"
#include "ui/look/appearance.h"
#include "ui/start/crashreports.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace ita {

int runWindow(const Call &call, Settings &settings)
{
    watchForCrashes(crashFolder());
    showAs(settings.appearance);
    MainWindow window(settings, storages());
    QObject::connect(
        &window, &MainWindow::settingsChanged, &window, [&] { showAs(settings.appearance); });
    // The end of the session, of which Windows tells in this way too.
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window, [&] { window.storeBeforeEnd(); });
    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::received, &window, [&] {
        window.storeBeforeEnd();
        QCoreApplication::exit(); // leaves the loops of all dialogs as well
    });
    if (call.has(kSample))
        window.openSample();
    else if (!call.files.isEmpty())
        window.openFile(call.files.constFirst());
    window.show();
    QMetaObject::invokeMethod(
        &window, [&] { showNewCrashReport(crashFolder(), &window); }, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace ita
