// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace ita {

class FieldInput;

class RowTableModel;
class WritingAid;

/// Edits the cells of a RowTableModel in place, with the input of their field.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `aid` may be null. `model` and `aid` outlive the delegate.
    RowDelegate(const RowTableModel &model, WritingAid *aid, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// Why the typed value is refused; empty when it is accepted.
    void refused(const QString &reason) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(FieldInput &input, int key);
    /// Stores what is typed; false, after refused(), when the value cannot be stored.
    bool store(FieldInput &input);
    /// Stores what is typed so far; no refused(), as the value may only be half-typed.
    void storeSoFar(FieldInput &input);
    /// Whether the view still uses the input as the editor of a cell.
    bool isOpen(const FieldInput &input) const;

    const RowTableModel &m_model;
    WritingAid *m_aid;
    mutable QPersistentModelIndex m_edited;
    bool m_isTypingOn = false; ///< what is stored now may be half-typed
};

} // namespace ita
