// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/storages.h"
#include "ui/window/appearance.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

namespace ita {

int runWindow(const Invocation &invocation, Settings &settings)
{
    setInterfaceTextSize();
    showAs(settings.appearance);
    MainWindow window(settings, storages());
    QObject::connect(
        &window, &MainWindow::settingsChanged, &window, [&] { showAs(settings.appearance); });
    if (invocation.sample)
        window.openSample();
    else if (!invocation.files.isEmpty())
        window.openFile(invocation.files.constFirst());
    window.show();
    return QApplication::exec();
}

} // namespace ita
