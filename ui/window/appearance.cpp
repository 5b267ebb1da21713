// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>

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

/// Fusion draws the outline of check boxes in a darker shade of the window colour, which cannot be
/// seen in a dark window. This style draws it in a lighter colour.
class OutlinedStyle : public QProxyStyle
{
public:
    OutlinedStyle()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
            return;
        painter->save();
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

} // namespace

void showAs(Appearance appearance)
{
    static const QString desktopStyle = QApplication::style()->name();
    const bool system = appearance == Appearance::System;
    if (appearance == Appearance::Dark)
        QApplication::setStyle(new OutlinedStyle);
    else
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
