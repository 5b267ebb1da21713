// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"

#include "ui/look/lookstyle.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Before the first call of QApplication::setPalette(), the application's palette is that of the
/// desktop. Windows keeps its choice in the registry only.
bool isDesktopDark()
{
#ifdef Q_OS_WIN
    const QSettings windows(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes"
        "\\Personalize"_s,
        QSettings::NativeFormat);
    return windows.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    static const bool dark = &tokensOf(QApplication::palette()) == &darkTokens();
    return dark;
#endif
}

} // namespace

void showAs(Appearance appearance)
{
    const bool desktopDark = isDesktopDark();
    const bool dark
        = appearance == Appearance::System ? desktopDark : appearance == Appearance::Dark;
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    if (!qobject_cast<LookStyle *>(QApplication::style()))
        QApplication::setStyle(new LookStyle);
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setPalette(viewPaletteOf(tokens), "QAbstractItemView");
    QApplication::setFont(windowFont());
}

} // namespace ita
