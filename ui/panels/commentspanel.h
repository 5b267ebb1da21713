// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"
#include "core/storage/draft.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QModelIndex;
class QPushButton;

namespace ita {

class CommentFilter;
class CommentFilterBar;
class CommentModel;
class EditHistory;
class ThaiTextEdit;
class WritingAid;
struct Change;

/// All comments on a report, with buttons for actions and an editor to write them.
class CommentsPanel : public QWidget
{
    Q_OBJECT

public:
    CommentsPanel(EditHistory &history, WritingAid &aid, QWidget *parent = nullptr);
    ~CommentsPanel() override;

    void setReport(RowId report);
    /// Sets the place that "Add" comments on.
    void setPlace(const Place &place);
    const Place &place() const { return m_place; }
    void focusList();
    /// Opens the editor for a comment on the field.
    void startComment(const Place &place);
    int openCount() const;
    /// Stores the text being written, if any; false when that fails.
    bool keepWords();
    /// Closes the editor without storing its text, which is no draft any more either.
    void endWriting();
    /// Opens the editor with the text that was being written last when the program was ended; false
    /// when there is none.
    bool resumeDraft();

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void openCountChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makeButtons();
    void makeWriter();
    void layOut();
    QPushButton *addButton(
        const QString &text, const QKeySequence &keys, void (CommentsPanel::*)());
    void addComment();
    void reply();
    void resolve();
    void editWords();
    void remove();
    void write(DraftKind what, const Place &place);
    QString titleOf(DraftKind what, const Place &place) const;
    QString wordsBefore(DraftKind what, const Place &place) const;
    void keepDraft();
    QList<Draft> otherDrafts() const;
    void showOtherDrafts();
    Change changeOf(const QString &words) const;
    RowId current() const;
    RowId currentComment() const;
    void open(const QModelIndex &index);
    bool may(const Change &change) const;
    void updateButtons();
    void showCount();

    EditHistory &m_history;
    WritingAid &m_aid;
    CommentModel *m_model;
    CommentFilter *m_filter;
    CommentFilterBar *m_bar;
    QListView *m_list;
    QLabel *m_count;
    QList<std::pair<QKeySequence, QPushButton *>> m_keys; ///< while the list has the focus
    QPushButton *m_add;
    QPushButton *m_reply;
    QPushButton *m_resolve;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QWidget *m_writer;
    QLabel *m_writerTitle;
    ThaiTextEdit *m_words;
    Place m_place;
    QPushButton *m_resume; ///< opens one of the texts that are not finished
    std::optional<DraftKind> m_writing; ///< what the text being written will be
    Place m_written; ///< what is commented on, answered or edited
};

} // namespace ita
