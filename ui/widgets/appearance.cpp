// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QFont>
#include <QPalette>
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

} // namespace

void showAs(Appearance appearance)
{
    static const QString desktopStyle = QApplication::style()->name();
    const bool system = appearance == Appearance::System;
    QApplication::setStyle(QStyleFactory::create(system ? desktopStyle : u"Fusion"_s));
    if (system)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(appearance == Appearance::Dark
                ? darkPalette()
                : QApplication::style()->standardPalette());
}

void setInterfaceTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(kTextSize);
    QApplication::setFont(font);
}

} // namespace ita
