// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/lineblocks.h"

#include "ui/print/text/chart.h"
#include "ui/print/text/fonts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace ita {
namespace {

/// Dots shorter than this share of the width go on a line of their own.
constexpr float kLeastDots = 0.15F;

/// Room for the page number, in widths of the letter O of the body, with the space before it.
constexpr double kNumberRoom = 3.5;
/// Between a title and its dots.
constexpr double kGap = 0.5;

void addDots(LaidStack &stack, const LayoutContext &context, int height)
{
    stack.dots.push_back({ int(stack.bands.size()), 0, float(context.width) });
    stack.bands.push_back({ height, true });
}

/// What the size of a picture is measured by, and how fine it is printed at most.
constexpr double kScreenDotsPerInch = 96;
constexpr double kPrintDotsPerInch = 300;
/// Of the height of a page, so that the caption and a heading have room beside it.
constexpr double kMostOfPage = 0.75;

/// Of the code with its border. A telephone reads modules of half a millimetre from a hand's
/// distance.
constexpr double kCodeMm = 32;

QSizeF printedSize(QSizeF pixels, const LayoutContext &context)
{
    const bool landscape = context.width > context.style.textWidth(false);
    const QSizeF most(context.width, context.style.textHeight(landscape) * kMostOfPage);
    const QSizeF own = pixels * (kUnitsPerInch / kScreenDotsPerInch);
    const bool fits = own.width() <= most.width() && own.height() <= most.height();
    return fits ? own : own.scaled(most, Qt::KeepAspectRatio);
}

} // namespace

QImage decodedPicture(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    return format == "png" || format == "jpeg" ? reader.read() : QImage();
}

QImage printablePicture(QImage image, QSizeF size)
{
    const QSize most = (size * (kPrintDotsPerInch / kUnitsPerInch)).toSize().expandedTo({ 1, 1 });
    if (image.width() > most.width())
        image = image.scaled(most, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(flat.rect(), image);
    return flat;
}

LaidStack layOutPenLines(const PenLines &block, const LayoutContext &context)
{
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    LaidStack stack;
    stack.blank = block.text.place;
    int left = block.lines;
    if (!block.text.text.isEmpty()) {
        LaidText text
            = context.layouter.layOut({ block.text }, { .font = &font, .width = context.width });
        const float start = text.lines.back().width + float(font.lineHeight()) / 4;
        stack.addText(std::move(text), 0, { block.text }, true);
        const float room = float(context.width) - start;
        if (room > kLeastDots * float(context.width)) {
            stack.dots.push_back({ int(stack.bands.size()) - 1, start, room });
            --left;
        }
    }
    for (; left > 0; --left)
        addDots(stack, context, font.lineHeight());
    return stack;
}

LaidStack layOutRule(const Rule &block, const LayoutContext &context)
{
    LaidStack stack;
    stack.blank = block.place;
    stack.rules.push_back({ 0, 0, float(context.width) });
    stack.bands.push_back({ unitsFromMm(2 * context.style.blockGap), true });
    return stack;
}

LaidStack layOutPicture(const PictureBlock &block, const LayoutContext &context)
{
    LaidStack stack;
    stack.blank = block.caption.place;
    const QImage image = decodedPicture(block.image);
    const QSizeF size = image.isNull() ? QSizeF(context.width, context.width / 4.)
                                       : printedSize(image.size(), context);
    const double left = (context.width - size.width()) / 2;
    if (image.isNull())
        stack.rules.push_back({ 0, 0, float(context.width) });
    else
        stack.images.push_back({ 0, { QPointF(left, 0), size }, printablePicture(image, size) });
    stack.bands.push_back({ qRound(size.height()), true });
    if (block.caption.text.isEmpty())
        return stack;
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    const TextShape shape { .font = &font, .width = context.width, .align = Align::Centre };
    stack.addText(context.layouter.layOut({ block.caption }, shape), 0, { block.caption }, false);
    return stack;
}

LaidStack layOutCode(const CodeBlock &block, const LayoutContext &context)
{
    LaidStack stack;
    stack.blank = block.address.place;
    const QrCode code = qrCode(block.address.text.toUtf8());
    if (code.size > 0) {
        const int side = unitsFromMm(kCodeMm);
        stack.codes.push_back(
            { 0, { (context.width - side) / 2., 0, double(side), double(side) }, code });
        stack.bands.push_back({ side, true });
    }
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    const TextShape shape { .font = &font, .width = context.width, .align = Align::Centre };
    stack.addText(context.layouter.layOut({ block.address }, shape), 0, { block.address }, false);
    return stack;
}

LaidStack layOutContents(const Contents &contents, const LayoutContext &context)
{
    TextFont &font = context.fonts.font(context.style.bodySize, false);
    const double letter = font.lineHeight() / 2.;
    const int room = int(kNumberRoom * letter);
    LaidStack stack;
    for (const ContentsEntry &entry : contents.entries) {
        const int indent = entry.level * unitsFromMm(context.style.indentStep);
        const QList<Paragraph> title { { entry.text, Marker::None, entry.place } };
        LaidText text = context.layouter.layOut(
            title, { .font = &font, .width = context.width - indent - room });
        const float end
            = float(indent) + text.lines.back().x + text.lines.back().width + float(kGap * letter);
        stack.addText(std::move(text), float(indent), title, true);
        const float right = float(context.width - room);
        if (right > end)
            stack.dots.push_back({ int(stack.bands.size()) - 1, end, right - end });
    }
    return stack;
}

LaidStack layOutChart(const ChartBlock &block, const LayoutContext &context)
{
    constexpr double kDotsPerInch = 300;
    constexpr double kHeight = 0.45; // of the width
    LaidStack stack;
    stack.blank = block.place;
    const QSizeF size(context.width, context.width * kHeight);
    const double scale = kDotsPerInch / kUnitsPerInch;
    QImage image((size * scale).toSize().expandedTo({ 1, 1 }), QImage::Format_RGB32);
    image.fill(Qt::white);
    const QString family = context.fonts.font(context.style.bodySize, false).rawFont().familyName();
    QFont font = ReportTypefaces::font(family, unitsFromPoints(context.style.bodySize), false);
    font.setPixelSize(std::max(1, qRound(unitsFromPoints(context.style.bodySize) * scale * 0.8)));
    const QList<QColor> greys { QColor(Qt::black), QColor(70, 70, 70), QColor(110, 110, 110),
        QColor(150, 150, 150) };
    QPainter painter(&image);
    drawChart(painter, QRectF(image.rect()), block,
        { font, Qt::black, QColor(190, 190, 190), greys, scale * kUnitsPerInch / 150 });
    painter.end();
    stack.images.push_back({ 0, { QPointF(0, 0), size }, image });
    stack.bands.push_back({ qRound(size.height()), true });
    return stack;
}

} // namespace ita
