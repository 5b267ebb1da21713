// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/rows/edit.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ita {

class BlockCard;
class EditHistory;
class RowActions;
class WritingAid;

/// The blocks of a text section as a column of cards, which are typed in as in a word processor,
/// with buttons for what changes them.
class BlockColumn : public QWidget
{
    Q_OBJECT

public:
    /// `aid` may be null. `history` and `aid` outlive the column.
    BlockColumn(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent = nullptr);

    /// Gives the focus to the field, or to the block; false when it is not in the column.
    bool showPlace(const Place &place);
    void commit();

Q_SIGNALS:
    void placeChanged(const ita::Place &place);

private:
    void makeToolBar(QVBoxLayout *layout);
    QToolButton *makeAddButton();
    QToolButton *makeFormButton();
    void followSession();
    void addCard(RowId block, qsizetype at);
    void dropCard(qsizetype at);
    void moveCard(RowId block);
    void showCards();
    BlockCard *cardOf(RowId block) const;
    void setCurrent(RowId block);
    void updateActions();
    void updateNumbers();

    void add(BlockForm form);
    void setForm(RowId block, BlockForm form);
    void setNumbered(bool numbered);
    void split(BlockCard &card);
    void join(const BlockCard &card);
    void leave(const BlockCard &card, int direction);
    void takeParagraphs();
    void pasteTable();

    EditHistory &m_history;
    WritingAid *m_aid;
    RowId m_section;
    RowId m_current;
    RowId m_focused; ///< before the change that is being applied
    RowActions *m_actions;
    QVBoxLayout *m_room; ///< of the cards
    QList<BlockCard *> m_cards;
    QLabel *m_empty;
    QToolButton *m_form;
    QAction *m_numbered;
    QAction *m_takeParagraphs;
    QAction *m_pasteTable;
};

} // namespace ita
