// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/mainwindow.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr double kTextSize = 11;

QPalette darkPalette()
{
    const QColor window(43, 43, 46);
    const QColor base(30, 30, 32);
    const QColor text(232, 232, 232);
    const QColor faint(140, 140, 140);
    QPalette palette(window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, QColor(60, 110, 180));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(120, 170, 240));
    return palette;
}

/// System leaves everything to the desktop.
void showAs(Appearance appearance)
{
    if (appearance == Appearance::System)
        return;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(
        appearance == Appearance::Dark ? darkPalette() : QApplication::style()->standardPalette());
}

void setTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(kTextSize);
    QApplication::setFont(font);
}

} // namespace

int runWindow(const Invocation &invocation, Settings &settings)
{
    setTextSize();
    showAs(settings.appearance);
    MainWindow window(settings);
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
