// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/signatureimage.h"

#include <QPainter>

namespace ita {
namespace {

constexpr int kDotsPerInch = 600;

QSize mostPixels(const PageStyle &style)
{
    return (QSizeF(style.signatureWidth, style.signatureHeight) * kDotsPerInch / 25.4).toSize();
}

} // namespace

QImage signatureImage(const QByteArray &png, const PageStyle &style)
{
    QImage image = QImage::fromData(png, "PNG");
    if (image.isNull())
        return {};
    const QSize most = mostPixels(style);
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(flat.rect(), image);
    return flat;
}

} // namespace ita
