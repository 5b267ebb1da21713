// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnaildelegate.h"

#include "ui/preview/thumbnailmodel.h"
#include "ui/print/text/pagestyle.h"
#include "ui/writing/thaimetrics.h"

#include <QPainter>

namespace ita {
namespace {

constexpr double kPixelsPerMm = 0.5;
constexpr int kWidestMm = 297;
constexpr int kPadding = 8;
constexpr int kFrame = 3; ///< around the selected page
constexpr int kTitleLines = 2; ///< the tool tip shows the whole titles
constexpr int kThumbnailsKept = 60;

QSize pageSize(const QModelIndex &index)
{
    return (index.data(ThumbnailModel::PaperRole).toSizeF() * kPixelsPerMm).toSize();
}

/// The titles, elided to the room for them.
QString titlesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString titles = index.data(ThumbnailModel::TitlesRole).toString();
    // Words are not broken, so the end of each line stays empty.
    const int room = (ThumbnailDelegate::width() - 2 * kPadding) * kTitleLines * 3 / 4;
    return titles.contains(u'\n') ? titles
                                  : option.fontMetrics.elidedText(titles, Qt::ElideRight, room);
}

int titleHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString titles = titlesOf(option, index);
    if (titles.isEmpty())
        return 0;
    const int line = thaiLineHeight(option.font);
    const QRect room(0, 0, ThumbnailDelegate::width() - 2 * kPadding, 10'000);
    const QRect text
        = option.fontMetrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, titles);
    const bool fitsOneLine = text.height() <= option.fontMetrics.lineSpacing();
    return (fitsOneLine ? 1 : kTitleLines) * line;
}

} // namespace

ThumbnailDelegate::ThumbnailDelegate(const ThumbnailModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_pictures(kThumbnailsKept)
{
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { m_pictures.clear(); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_pictures.clear(); });
}

int ThumbnailDelegate::width()
{
    return int(kWidestMm * kPixelsPerMm) + 2 * kPadding;
}

const QPixmap &ThumbnailDelegate::pictureOf(int page, QSize size, qreal ratio) const
{
    const QPixmap *kept = m_pictures.object(page);
    if (!kept || kept->size() != size * ratio) {
        auto *picture = new QPixmap(size * ratio);
        picture->fill(Qt::white);
        QPainter painter(picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const double scale = kPixelsPerMm * kMmPerInch / picture->logicalDpiX() * ratio;
        painter.scale(scale, scale);
        m_model.report()->paintPage(painter, page);
        painter.end();
        picture->setDevicePixelRatio(ratio);
        m_pictures.insert(page, picture);
    }
    return *m_pictures.object(page);
}

void ThumbnailDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::Text));
    QRect left = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int above = titleHeight(option, index);
    painter->drawText(QRect(left.topLeft(), QSize(left.width(), above)),
        Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, titlesOf(option, index));
    left.setTop(left.top() + above + kFrame);

    const QSize size = pageSize(index);
    const QRect page(QPoint(left.center().x() - size.width() / 2, left.top()), size);
    if (chosen)
        painter->fillRect(
            page.adjusted(-kFrame, -kFrame, kFrame, kFrame), palette.color(QPalette::Highlight));
    painter->drawPixmap(
        page.topLeft(), pictureOf(index.row() + 1, size, painter->device()->devicePixelRatioF()));
    painter->setPen(palette.color(QPalette::Shadow));
    painter->drawRect(page.adjusted(-1, -1, 0, 0));

    QRect number = left;
    number.setTop(page.bottom() + 1 + kFrame);
    if (chosen) {
        // Bold, so that the selection does not depend on colour alone.
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
    }
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(number, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

QSize ThumbnailDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = titleHeight(option, index) + pageSize(index).height()
        + thaiLineHeight(option.font) + 2 * (kPadding + kFrame);
    return { width(), height };
}

} // namespace ita
