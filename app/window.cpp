// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/storages.h"
#include "app/verbs/options.h"
#include "ui/window/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace ita {

int runWindow(const Call &call, Settings &settings)
{
    setInterfaceTextSize();
    showAs(settings.appearance);
    MainWindow window(settings, storages());
    QObject::connect(
        &window, &MainWindow::settingsChanged, &window, [&] { showAs(settings.appearance); });
    if (call.has(kSample))
        window.openSample();
    else if (!call.files.isEmpty())
        window.openFile(call.files.constFirst());
    window.show();
    return QApplication::exec();
}

} // namespace ita
