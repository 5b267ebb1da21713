// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Large enough for 24 pixels at 400 %.
constexpr int kPixels = 96;

QPixmap drawn(QByteArray svg, const QColor &colour)
{
    // The icons are drawn in one colour, which stands for the text's.
    svg.replace("#444", colour.name().toUtf8());
    QPixmap pixmap(kPixels, kPixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const QPalette palette = QGuiApplication::palette();
    QIcon icon(drawn(svg, palette.color(QPalette::Active, QPalette::ButtonText)));
    icon.addPixmap(
        drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

} // namespace ita
