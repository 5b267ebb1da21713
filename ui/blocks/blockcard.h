// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/tree.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ita {

class EditHistory;
class FieldForm;
class PictureBox;
class TableEditor;
class ThaiTextEdit;
class WritingAid;

/// A block of a text section: what it is, and the inputs of its fields.
class BlockCard : public QFrame
{
    Q_OBJECT

public:
    /// `aid` may be null. `history` and `aid` outlive the card.
    BlockCard(EditHistory &history, WritingAid *aid, RowId block, QWidget *parent = nullptr);

    RowId block() const { return m_block; }
    /// Shows the fields that blocks of the present form have.
    void followForm();
    /// The printed number; empty for none.
    void setNumber(const QString &number);
    /// Marks the card as the one that actions work on.
    void setCurrent(bool current);
    /// Gives the focus to the block's text with the cursor there, or to the card; -1: at the end.
    void enter(qsizetype cursor);
    bool focusField(const QString &key);
    void commit();
    /// The input of the text; null when the block has none.
    ThaiTextEdit *text() const { return m_text; }
    /// The table of the block; null when it is none.
    TableEditor *table() const { return m_table; }

Q_SIGNALS:
    /// The focus is in the card.
    void entered();
    /// Return was pressed in the text or on a card without text.
    void splitWanted();
    /// Backspace was pressed at the start.
    void joinWanted();
    /// The cursor leaves upwards (-1) or downwards (1).
    void leaveWanted(int direction);
    void shiftWanted(int by);
    /// The level should change.
    void levelWanted(int by);
    void placeChanged(const ita::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeForm(const QList<const Field *> &fields);
    void makeTable();
    void makePicture(RowId row, const Field &field);
    void styleText();
    bool handleKey(QKeyEvent &event);
    bool wantsToLeave(int key) const;

    EditHistory &m_history;
    WritingAid *m_aid;
    RowId m_block;
    QString m_number;
    QLabel *m_name;
    QVBoxLayout *m_room;
    FieldForm *m_form = nullptr;
    TableEditor *m_table = nullptr;
    PictureBox *m_picture = nullptr;
    ThaiTextEdit *m_text = nullptr;
};

} // namespace ita
