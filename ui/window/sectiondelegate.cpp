// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sectiondelegate.h"

#include "core/base/escapeinvisible.h"
#include "core/rows/fields.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/themedicon.h"
#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"
#include "ui/parts/commentbadge.h"
#include "ui/writing/committimer.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>

namespace ita {
namespace {

constexpr int kPadding = 6;
constexpr double kTick = 18;

/// The heading of a paper above its sections.
bool isHeading(const QModelIndex &index)
{
    return !isSection(RowKind(index.data(RowKindRole).toInt()));
}

QString badgeOf(const QModelIndex &index)
{
    const int count = index.data(UnfinishedRole).toInt();
    return count == 0 ? QString() : onScreen(count);
}

int badgeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (isHeading(index))
        return 0;
    const int tick = scaled(option.fontMetrics, kTick);
    return qMax(tick, option.fontMetrics.horizontalAdvance(badgeOf(index))) + 2 * kPadding;
}

/// How many things are missing, or a tick.
void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect room = option.rect.adjusted(0, 0, -kPadding, 0);
    if (index.data(UnfinishedRole).toInt() == 0) {
        const int tick = scaled(option.fontMetrics, kTick);
        drawTick(painter, QRect(room.right() - tick + 1, room.center().y() - tick / 2, tick, tick),
            tokens.done);
        return;
    }
    painter.save();
    painter.setPen(tokens.warning);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, badgeOf(index));
    painter.restore();
}

} // namespace

SectionDelegate::SectionDelegate(EditHistory &history, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_history(history)
{
}

/// A title is stored while it is typed, as any other text; all of one stay is one step of undo.
QWidget *SectionDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    m_history.endTyping();
    auto *title = new QLineEdit(parent);
    auto *commit = new CommitTimer(title);
    connect(title, &QLineEdit::textEdited, commit, &CommitTimer::touch);
    auto *self = const_cast<SectionDelegate *>(this);
    connect(commit, &CommitTimer::due, self, [self, title] { Q_EMIT self->commitData(title); });
    return title;
}

/// The view asks for it after each storing too: the text again would move the cursor.
void SectionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *title = qobject_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (title && asTyped(title->text()) != text)
        title->setText(text);
}

void SectionDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *title = qobject_cast<QLineEdit *>(editor);
    if (title && title->text() != index.data(Qt::EditRole).toString())
        model->setData(index, asTyped(title->text()), Qt::EditRole);
}

void SectionDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_history.endTyping();
    QStyledItemDelegate::destroyEditor(editor, index);
}

void SectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (isHeading(index)) {
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        option->backgroundBrush = option->palette.alternateBase();
        return;
    }
    const bool hidden = index.data(HiddenRole).toBool();
    option->icon
        = themedIcon(hidden ? QStringLiteral("hidden") : index.data(IconNameRole).toString());
    option->features |= QStyleOptionViewItem::HasDecoration;
    if (hidden)
        option->palette.setColor(
            QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
}

void SectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QStyle *style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, option.widget);
    const int badge = badgeWidth(option, index);
    line.rect.adjust(0, 0, -badge - commentBadgeWidth(option, index), 0);
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);
    paintCommentBadge(*painter, option, option.rect.adjusted(0, 0, -badge, 0), index);
    if (!isHeading(index))
        paintBadge(*painter, option, index);
}

/// One line each: the tool tip shows the whole name.
QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // option.rect is not set yet when the list asks for the size.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return { width, option.fontMetrics.height() + 2 * kPadding };
}

} // namespace ita
