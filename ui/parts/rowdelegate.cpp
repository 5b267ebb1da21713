// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowdelegate.h"

#include "ui/commands/edithistory.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/roles.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/commentbadge.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/pageparts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ita {
namespace {

FieldInput *inputOf(QObject *widget)
{
    for (; widget; widget = widget->parent())
        if (auto *input = qobject_cast<FieldInput *>(widget))
            return input;
    return nullptr;
}

/// A longer cell is cut; the form shows the whole text.
constexpr int kMostLines = 14;
constexpr int kBadgePadding = 4;

} // namespace

RowDelegate::RowDelegate(const RowTableModel &model, WritingAid *aid, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_aid(aid)
{
}

QWidget *RowDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Field &field = m_model.fieldAt(index.column());
    auto *input = new FieldInput(m_model.tree(), m_model.kind(), field, m_aid, parent);
    input->setAutoFillBackground(true);
    auto *self = const_cast<RowDelegate *>(this);
    m_edited = index;
    m_model.history().endTyping(); // one stay in a cell is one step of undo
    connect(input, &FieldInput::committed, self, [self, input] { self->storeSoFar(*input); });
    // The inner input gets the focus events; the view watches only the editor itself.
    if (input->focusProxy())
        input->focusProxy()->installEventFilter(self);
    return input;
}

void RowDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *input = qobject_cast<FieldInput *>(editor);
    if (!input)
        return;
    const RowId row = m_model.rowAt(index);
    const EditHistory &history = m_model.history();
    const QString key = input->field().name();
    const auto half = history.halfTyped(row, key);
    if (const auto typed = half ? half : history.unsaved(row, key))
        input->showTyped(row, *typed);
    else
        input->showRow(row);
}

void RowDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *input = qobject_cast<FieldInput *>(editor);
    if (!input)
        return;
    const Outcome fit = input->check();
    if (fit || !m_isTypingOn)
        Q_EMIT refused(fit ? QString() : fit.error().message);
    if (fit)
        model->setData(index, QVariant::fromValue(input->values().constFirst().value), ValueRole);
    else
        m_model.history().keepHalfTyped(m_model.rowAt(index), input->field(), input->typed());
}

void RowDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_model.history().endTyping();
    QStyledItemDelegate::destroyEditor(editor, index);
}

/// Makes the editor larger than a small cell, within the view.
void RowDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect view = editor->parentWidget()->rect();
    QRect rect = option.rect;
    rect.setHeight(std::max(rect.height(), editor->sizeHint().height()));
    rect.setWidth(std::max(rect.width(), editor->minimumSizeHint().width()));
    if (rect.bottom() > view.bottom())
        rect.moveBottom(std::max(view.bottom(), rect.height() - 1));
    if (rect.right() > view.right())
        rect.moveRight(std::max(view.right(), rect.width() - 1));
    editor->setGeometry(rect);
}

/// The first cell has a line at the bottom with the number of open comments on the row.
void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() > 0)
        return;
    const int height = option.fontMetrics.lineSpacing() + kBadgePadding;
    QRect foot = option.rect;
    foot.setTop(std::max(foot.top(), foot.bottom() - height));
    paintCommentBadge(*painter, option, foot, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.lineSpacing();
    const bool hasBadge = index.column() == 0 && commentBadgeWidth(option, index) > 0;
    const int badge = hasBadge ? line + kBadgePadding : 0;
    return { size.width(),
        std::clamp(size.height() + line / 2, line * 3 / 2, line * kMostLines) + badge };
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignTop | Qt::AlignLeft;
    if (m_model.fieldAt(index.column()).meaning == Meaning::Status)
        addStatusIcon(*option, index);
    if (!index.data(DiffersRole).toBool())
        return;
    const int side = option->fontMetrics.ascent();
    option->icon = themedIcon(QStringLiteral("warning"));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = { side, side };
    option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
}

/// Escape closes the editor and discards what could not be stored. Tab and Backtab move to the next
/// cell unless the text is refused.
bool RowDelegate::handleKey(FieldInput &input, int key)
{
    if (key == Qt::Key_Escape) {
        m_model.history().takeBack(m_model.rowAt(m_edited), input.field());
        Q_EMIT closeEditor(&input);
        return true;
    }
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    if (store(input))
        Q_EMIT closeEditor(&input, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    return true;
}

bool RowDelegate::store(FieldInput &input)
{
    input.commitNow();
    Q_EMIT commitData(&input);
    return bool(input.check());
}

void RowDelegate::storeSoFar(FieldInput &input)
{
    const QScopedValueRollback typing(m_isTypingOn, true);
    if (isOpen(input))
        Q_EMIT commitData(&input);
}

/// Closing an input makes it lose the focus, which must not close it a second time.
bool RowDelegate::isOpen(const FieldInput &input) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(parent());
    return view && m_edited.isValid() && view->indexWidget(m_edited) == &input;
}

bool RowDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldInput *input = inputOf(watched);
    if (!input)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress
        && handleKey(*input, static_cast<const QKeyEvent *>(event)->key()))
        return true;
    const auto *focus
        = event->type() == QEvent::FocusOut ? static_cast<QFocusEvent *>(event) : nullptr;
    const bool stays = focus
        && (focus->reason() == Qt::PopupFocusReason
            || focus->reason() == Qt::ActiveWindowFocusReason
            || input->isAncestorOf(QApplication::focusWidget()));
    if (focus && !stays && isOpen(*input)) {
        (void)store(*input); // now: later the view no longer knows the editor
        if (isOpen(*input))
            Q_EMIT closeEditor(input);
    }
    return false;
}

} // namespace ita
