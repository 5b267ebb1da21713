// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/celldelegate.h"

#include "ui/commands/edithistory.h"
#include "ui/models/freetablemodel.h"
#include "ui/writing/thaitextedit.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace ita {

CellDelegate::CellDelegate(FreeTableModel &model, WritingAid *aid, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_aid(aid)
{
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *input = new ThaiTextEdit(m_aid, parent);
    input->setAccessibleName(tr("Text of the cell"));
    input->setLines(1, 12);
    input->setAutoFillBackground(true);
    m_model.history().endTyping(); // one stay in a cell is one step of undo
    auto *self = const_cast<CellDelegate *>(this);
    connect(
        input, &ThaiTextEdit::committed, self, [self, input] { Q_EMIT self->commitData(input); });
    return input;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *input = qobject_cast<ThaiTextEdit *>(editor);
    if (input && input->value() != index.data(Qt::EditRole).toString())
        input->setValue(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *input = qobject_cast<ThaiTextEdit *>(editor))
        model->setData(index, input->value(), Qt::EditRole);
}

void CellDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_model.history().endTyping();
    QStyledItemDelegate::destroyEditor(editor, index);
}

/// Makes the editor larger than a small cell, within the view.
void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect view = editor->parentWidget()->rect();
    QRect rect = option.rect;
    rect.setHeight(std::max(rect.height(), editor->sizeHint().height()));
    rect.setWidth(std::max(rect.width(), option.fontMetrics.averageCharWidth() * 16));
    if (rect.right() > view.right())
        rect.moveRight(std::max(view.right(), rect.width() - 1));
    editor->setGeometry(rect);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.lineSpacing();
    return { size.width(), std::max(size.height() + line / 2, line * 3 / 2) };
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *input = qobject_cast<ThaiTextEdit *>(watched);
    const auto *press
        = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!input || !press)
        return QStyledItemDelegate::eventFilter(watched, event);
    const bool isReturn = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const bool goesDown = isReturn && !(press->modifiers() & ~Qt::KeypadModifier);
    if (isReturn && !goesDown)
        return false; // a new line, or nothing
    if (!goesDown && press->key() != Qt::Key_Tab && press->key() != Qt::Key_Backtab)
        return QStyledItemDelegate::eventFilter(watched, event);
    input->commitNow(); // nothing is left to store when the editor goes
    Q_EMIT commitData(input);
    Q_EMIT closeEditor(input,
        goesDown                          ? SubmitModelCache
            : press->key() == Qt::Key_Tab ? EditNextItem
                                          : EditPreviousItem);
    return true;
}

} // namespace ita
