// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recentfiles.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/inputs/themedicon.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"
#include "ui/models/screendigits.h"

#include <QFileInfo>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum Role {
    PathRole = Qt::UserRole,
    NameRole, ///< of the office, or of the file until that is known
    DetailRole, ///< where the file lies, the year
    ChangedRole,
    PercentRole, ///< invalid while it is not known
};

// In pixels at the window's own text size.
constexpr double kRowSide = 12;
constexpr double kRowAbove = 10;
constexpr double kRowSign = 18;
constexpr double kBarWidth = 110;
constexpr double kBarHeight = 6;

/// A list item is read aloud by its text; it is drawn from the parts.
void setText(QListWidgetItem &item)
{
    QStringList parts { item.data(NameRole).toString(), item.data(DetailRole).toString(),
        item.data(ChangedRole).toString() };
    if (const QVariant percent = item.data(PercentRole); percent.isValid())
        parts.append(RecentFiles::tr("ready %1 %").arg(onScreen(percent.toInt())));
    item.setText(parts.join(u'\n'));
}

void describe(QListWidgetItem &item, const QString &path)
{
    const QFileInfo file(path);
    item.setData(PathRole, path);
    item.setData(NameRole, visibleText(file.completeBaseName()));
    if (file.exists()) {
        item.setData(DetailRole, visibleText(file.path()));
        item.setData(ChangedRole,
            RecentFiles::tr("Changed %1").arg(onScreen(thaiDate(file.lastModified().date()))));
    } else {
        item.setData(
            DetailRole, RecentFiles::tr("Not found any more: %1").arg(visibleText(file.path())));
        item.setFlags(Qt::NoItemFlags);
    }
    item.setToolTip(visibleText(path));
    setText(item);
}

/// Adds what the file holds. Nothing when it cannot be read; opening it shows the error.
void readInto(QListWidgetItem &item, const Storages &storages)
{
    const auto session = Session::open(storages, item.data(PathRole).toString(), Access::Read, {});
    if (!session)
        return;
    const Tree &tree = (*session)->tree();
    item.setData(NameRole, visibleText(tree.get<Office>(tree.root()).name));
    if (const RowId report = findReport(tree, {})) {
        const QFileInfo file(item.data(PathRole).toString());
        item.setData(DetailRole,
            RecentFiles::tr("%1 · fiscal year %2 · %3")
                .arg(visibleText(file.completeBaseName()),
                    onScreen(tree.get<Report>(report).fiscalYear), visibleText(file.path())));
        item.setData(PercentRole, readiness(tree, report).percent());
    }
    setText(item);
}

class RecentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const Tokens &tokens = tokensOf(row.palette);
        painter->save();
        row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        painter->fillRect(QRect(row.rect.bottomLeft(), QSize(row.rect.width(), 1)), tokens.line);
        const int side = scaled(row.fontMetrics, kRowSide);
        const int sign = scaled(row.fontMetrics, kRowSign);
        row.icon.paint(
            painter, QRect(row.rect.left() + side, row.rect.top(), sign, row.rect.height()));
        const QRect room = row.rect.adjusted(2 * side + sign, 0, -side, 0);
        paintTexts(*painter, row, index, room);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 0,
            option.fontMetrics.height() + QFontMetrics(softFont(option.font)).height()
                + 2 * scaled(option.fontMetrics, kRowAbove) };
    }

private:
    static void paintTexts(QPainter &painter, const QStyleOptionViewItem &row,
        const QModelIndex &index, const QRect &room)
    {
        const Tokens &tokens = tokensOf(row.palette);
        const bool isThere = row.state.testFlag(QStyle::State_Enabled);
        const QFont soft = softFont(row.font);
        QFont bold = row.font;
        bold.setBold(true);
        const QString changed = index.data(ChangedRole).toString();
        const int right = qMax(
            scaled(row.fontMetrics, kBarWidth), QFontMetrics(soft).horizontalAdvance(changed));
        const int left = room.width() - right - scaled(row.fontMetrics, kRowSide);
        const int top = room.top() + scaled(row.fontMetrics, kRowAbove);
        const QRect first(room.left(), top, left, row.fontMetrics.height());
        const QRect second(room.left(), first.bottom() + 1, left, QFontMetrics(soft).height());
        const auto write = [&](const QRect &place, const QString &text, Qt::Alignment side) {
            painter.drawText(place, int(side | Qt::AlignVCenter),
                painter.fontMetrics().elidedText(text, Qt::ElideMiddle, place.width()));
        };
        painter.setFont(bold);
        painter.setPen(isThere ? tokens.text : tokens.soft);
        write(first, index.data(NameRole).toString(), Qt::AlignLeft);
        painter.setFont(soft);
        painter.setPen(tokens.soft);
        write(second, index.data(DetailRole).toString(), Qt::AlignLeft);
        write(QRect(room.right() - right, first.top(), right, first.height()), changed,
            Qt::AlignRight);
        if (const QVariant percent = index.data(PercentRole); percent.isValid())
            paintReady(painter, row, percent.toInt(),
                QRect(room.right() - right, second.top(), right, second.height()));
    }

    static void paintReady(
        QPainter &painter, const QStyleOptionViewItem &row, int percent, const QRect &room)
    {
        const Tokens &tokens = tokensOf(row.palette);
        const int height = scaled(row.fontMetrics, kBarHeight);
        QRect bar(0, 0, scaled(row.fontMetrics, kBarWidth), height);
        bar.moveRight(room.right());
        bar.moveTop(room.center().y() - height / 2);
        drawBox(painter, bar, { .fill = tokens.line, .radius = height / 2.0 });
        bar.setWidth(bar.width() * percent / 100);
        drawBox(painter, bar, { .fill = tokens.done, .radius = height / 2.0 });
    }
};

} // namespace

RecentFiles::RecentFiles(const Storages &storages, QWidget *parent)
    : QListWidget(parent)
    , m_storages(storages)
{
    setAccessibleName(tr("Recent files"));
    setItemDelegate(new RecentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &RecentFiles::readNext);
    const auto open = [this](const QListWidgetItem *item) {
        // On some desktops a click also activates the item. After the first signal the list is
        // hidden, so the second one is ignored.
        if (isVisible())
            Q_EMIT fileWanted(item->data(PathRole).toString());
    };
    connect(this, &QListWidget::itemActivated, this, open);
    connect(this, &QListWidget::itemClicked, this, open);
}

void RecentFiles::setFiles(const QStringList &paths)
{
    clear();
    for (const QString &path : paths)
        describe(*new QListWidgetItem(themedIcon(u"report"_s), {}, this), path);
    m_next = 0;
    if (isVisible())
        m_reading.start();
}

void RecentFiles::showEvent(QShowEvent *event)
{
    QListWidget::showEvent(event);
    m_reading.start();
}

/// Reads one file at a time, so that the page is shown at once.
void RecentFiles::readNext()
{
    QListWidgetItem *file = isVisible() ? item(m_next) : nullptr;
    if (!file) {
        m_reading.stop();
        return;
    }
    ++m_next;
    readInto(*file, m_storages);
}

} // namespace ita
