// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"

#include <QKeySequence>
#include <QWidget>

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

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void openCountChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the text being written will be.
    enum class Writing { Nothing, Comment, Reply, Rewording };

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
    void write(Writing what, RowId row, const QString &title, const QString &text);
    void endWriting();
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
    Writing m_writing = Writing::Nothing;
    Place m_commented; ///< the place of the comment being written
    RowId m_written; ///< the comment being answered, or the comment or reply being edited
};

} // namespace ita
