// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/commentspanel.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "ui/commands/commentcommands.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/commentfilter.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/panels/commentdelegate.h"
#include "ui/panels/commentfilterbar.h"
#include "ui/writing/thaitextedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Number of cards laid out at a time, so that thousands of comments do not block the window.
constexpr int kBatch = 50;
constexpr int kMostTextLines = 8;

} // namespace

CommentsPanel::CommentsPanel(EditHistory &history, WritingAid &aid, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_aid(aid)
    , m_model(new CommentModel(history.session(), this))
    , m_filter(new CommentFilter(*m_model, this))
    , m_bar(new CommentFilterBar(history.session(), *m_model, *m_filter))
    , m_list(new QListView)
    , m_count(plainLabel())
{
    setHelpPage(*this, u"comments");
    makeList();
    makeButtons();
    makeWriter();
    layOut();
    connect(m_model, &CommentModel::modelReset, this, &CommentsPanel::showCount);
    connect(&history.session(), &Session::changed, this, [this] {
        showCount();
        updateButtons();
    });
    connect(&history.session(), &Session::personChanged, this, &CommentsPanel::updateButtons);
    updateButtons();
    showOtherDrafts();
}

// The words lose the focus while they are deleted and emit committed().
CommentsPanel::~CommentsPanel()
{
    m_words->disconnect(this);
}

// ---- parts -------------------------------------------------------------------------------------

void CommentsPanel::makeList()
{
    m_list->setModel(m_filter);
    m_list->installEventFilter(this);
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setAccessibleName(tr("Comments"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(kBatch);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this, &CommentsPanel::open);
    connect(m_list, &QListView::activated, this, &CommentsPanel::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &CommentsPanel::updateButtons);
    connect(m_filter, &CommentFilter::modelReset, this, &CommentsPanel::updateButtons);
    m_count->setWordWrap(true);
}

QPushButton *CommentsPanel::addButton(
    const QString &text, const QKeySequence &keys, void (CommentsPanel::*slot)())
{
    auto *button = new QPushButton(text);
    button->setMinimumWidth(0);
    connect(button, &QPushButton::clicked, this, slot);
    button->setToolTip(keys.toString(QKeySequence::NativeText));
    m_keys.append({ keys, button });
    return button;
}

/// While the list has the focus, the keys of the buttons override the shortcuts of the menus.
bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (watched != m_list || (!isPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const QKeySequence pressed(static_cast<const QKeyEvent *>(event)->keyCombination());
    for (const auto &[keys, button] : m_keys) {
        if (keys != pressed)
            continue;
        event->accept();
        if (isPress)
            button->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CommentsPanel::makeButtons()
{
    m_add = addButton(tr("Add…"), Qt::Key_Insert, &CommentsPanel::addComment);
    m_reply = addButton(tr("Reply…"), Qt::CTRL | Qt::Key_R, &CommentsPanel::reply);
    m_resolve = addButton(tr("Resolve"), Qt::Key_Space, &CommentsPanel::resolve);
    m_edit = addButton(tr("Edit…"), Qt::Key_F2, &CommentsPanel::editWords);
    m_remove = addButton(tr("Delete"), QKeySequence::Delete, &CommentsPanel::remove);
}

void CommentsPanel::makeWriter()
{
    m_writer = new QWidget;
    m_writerTitle = plainLabel();
    m_writerTitle->setWordWrap(true);
    m_words = new ThaiTextEdit(&m_aid);
    m_words->setLines(3, kMostTextLines);
    m_words->setAccessibleName(tr("Words of the comment"));
    auto *keep = new QPushButton(tr("Keep comment"));
    keep->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_writer);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_writerTitle);
    column->addWidget(m_words);
    column->addLayout(buttons);
    m_writer->hide();
    m_resume = new QPushButton;
    m_resume->setFlat(true);
    m_resume->hide();
    connect(m_resume, &QPushButton::clicked, this, [this] {
        if (resumeDraft())
            m_words->setFocus(Qt::OtherFocusReason);
    });
    connect(m_words, &ThaiTextEdit::committed, this, &CommentsPanel::keepDraft);
    connect(&m_history.drafts(), &Drafts::changed, this, &CommentsPanel::showOtherDrafts);
    connect(keep, &QPushButton::clicked, this, &CommentsPanel::keepWords);
    connect(cancel, &QPushButton::clicked, this, &CommentsPanel::endWriting);
    const auto addKey = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, m_writer);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addKey(Qt::CTRL | Qt::Key_Return, &CommentsPanel::keepWords);
    addKey(Qt::CTRL | Qt::Key_Enter, &CommentsPanel::keepWords);
    addKey(Qt::Key_Escape, &CommentsPanel::endWriting);
}

/// Puts the buttons in two lines, as the dock is narrow.
void CommentsPanel::layOut()
{
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QPushButton *button : { m_add, m_reply, m_resolve })
        first->addWidget(button);
    for (QPushButton *button : { m_edit, m_remove })
        second->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    column->addWidget(m_resume);
    column->addWidget(m_writer);
    column->addLayout(first);
    column->addLayout(second);
}

// ---- list and count ----------------------------------------------------------------------------

void CommentsPanel::setReport(RowId report)
{
    m_bar->clear();
    m_model->setReport(report);
    updateButtons();
}

void CommentsPanel::setPlace(const Place &place)
{
    m_place = place;
    updateButtons();
}

void CommentsPanel::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

int CommentsPanel::openCount() const
{
    return m_model->openCount();
}

void CommentsPanel::showCount()
{
    const int open = openCount();
    m_count->setText(m_model->rowCount() == 0
            ? tr("There are no comments yet. Ctrl+M comments on the field you are in.")
            : onScreen(tr("%n open comment(s)", nullptr, open)));
    Q_EMIT openCountChanged(open);
}

RowId CommentsPanel::current() const
{
    return m_filter->rowAt(m_list->currentIndex());
}

RowId CommentsPanel::currentComment() const
{
    return m_filter->commentAt(m_list->currentIndex());
}

void CommentsPanel::open(const QModelIndex &index)
{
    if (const RowId comment = m_filter->commentAt(index))
        Q_EMIT placeWanted(placeOfComment(m_history.tree(), comment));
}

bool CommentsPanel::may(const Change &change) const
{
    const Session &session = m_history.session();
    return !session.isReadOnly() && !change.edits.isEmpty()
        && std::ranges::all_of(change.edits, [&](const Edit &edit) {
               return bool(checkRights(session.tree(), edit, session.person()));
           });
}

void CommentsPanel::updateButtons()
{
    const Tree &tree = m_history.tree();
    const RowId comment = currentComment();
    const CommentStamp stamp = stampOf(m_history.session());
    const bool isOpen = comment && tree.get<Comment>(comment).state == CommentState::Open;
    const bool isThere = comment && tree.get<Comment>(comment).state != CommentState::Deleted;
    m_add->setEnabled(
        tree.contains(m_place.row) && may(ita::addComment(tree, m_place, u"?"_s, stamp)));
    m_reply->setEnabled(isThere && may(addReply(tree, comment, u"?"_s, stamp)));
    m_resolve->setText(isThere && !isOpen ? tr("Re-open") : tr("Resolve"));
    m_resolve->setEnabled(isThere
        && may(isOpen ? resolveComment(tree, comment, stamp) : reopenComment(tree, comment)));
    m_edit->setEnabled(isThere && may(ita::editWords(tree, current(), {})));
    m_remove->setEnabled(
        isThere && current() == comment && may(deleteComment(tree, comment, stamp)));
    if (m_writing && !tree.contains(m_written.row))
        endWriting();
}

// ---- the actions -------------------------------------------------------------------------------

void CommentsPanel::addComment()
{
    startComment(m_place);
}

void CommentsPanel::startComment(const Place &place)
{
    if (!m_history.tree().contains(place.row))
        return;
    if (m_history.session().isReadOnly())
        return Q_EMIT m_history.failed(m_history.session().whyReadOnly());
    write(DraftKind::Comment, place);
    m_words->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::reply()
{
    write(DraftKind::Reply, { currentComment(), {} });
    m_words->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::editWords()
{
    write(DraftKind::Rewording, { current(), {} });
    m_words->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::resolve()
{
    const Tree &tree = m_history.tree();
    const RowId comment = currentComment();
    const bool isOpen = tree.get<Comment>(comment).state == CommentState::Open;
    (void)bool(m_history.apply(isOpen ? resolveComment(tree, comment, stampOf(m_history.session()))
                                      : reopenComment(tree, comment)));
}

void CommentsPanel::remove()
{
    (void)bool(m_history.apply(
        deleteComment(m_history.tree(), currentComment(), stampOf(m_history.session()))));
}

/// Shows what was typed before for the same, if anything.
void CommentsPanel::write(DraftKind what, const Place &place)
{
    m_words->commitNow(); // what is typed for another one stays its draft
    const bool isSame = m_writing == what && m_written == place;
    m_writing = what;
    m_written = place;
    m_writerTitle->setText(visibleText(titleOf(what, place)));
    if (!isSame) {
        const auto draft = m_history.drafts().find(what, place);
        m_words->setValue(draft ? draft->text : wordsBefore(what, place));
    }
    m_writer->show();
    showOtherDrafts();
}

QString CommentsPanel::titleOf(DraftKind what, const Place &place) const
{
    const Tree &tree = m_history.tree();
    if (what == DraftKind::Comment)
        return tr("Comment on %1:").arg(placeOnScreen(tree, place.row, place.field));
    if (what == DraftKind::Rewording)
        return tr("Edit your words:");
    const auto *comment = std::get_if<Comment>(&tree.value(place.row));
    return tr("Reply to %1:").arg(comment ? nameOfPerson(tree, comment->author) : QString());
}

/// What the editor shows while nothing is typed.
QString CommentsPanel::wordsBefore(DraftKind what, const Place &place) const
{
    if (what != DraftKind::Rewording)
        return {};
    const RowValue &row = m_history.tree().value(place.row);
    if (const auto *reply = std::get_if<Reply>(&row))
        return reply->text;
    const auto *comment = std::get_if<Comment>(&row);
    return comment ? comment->text : QString();
}

void CommentsPanel::keepDraft()
{
    if (!m_writing)
        return;
    const QString words = m_words->value();
    if (words.trimmed().isEmpty() || words == wordsBefore(*m_writing, m_written))
        m_history.drafts().drop(*m_writing, m_written);
    else
        m_history.drafts().keep(*m_writing, m_written, words);
}

/// Texts that were being written, but for the one in the editor; the latest comes first.
QList<Draft> CommentsPanel::otherDrafts() const
{
    QList<Draft> others;
    const QList<Draft> all = m_history.drafts().ofPerson();
    for (const Draft &draft : all) {
        const DraftKind kind = draft.of.kind;
        const bool isComment = kind == DraftKind::Comment || kind == DraftKind::Reply
            || kind == DraftKind::Rewording;
        const bool isOpen = m_writing == kind && m_written == draft.of.place;
        if (isComment && !isOpen && m_history.tree().contains(draft.of.place.row))
            others.prepend(draft);
    }
    return others;
}

void CommentsPanel::showOtherDrafts()
{
    const auto count = int(otherDrafts().size());
    m_resume->setText(onScreen(tr("Go on with %n unfinished comment(s)", nullptr, count)));
    m_resume->setVisible(count > 0);
}

bool CommentsPanel::resumeDraft()
{
    const QList<Draft> drafts = otherDrafts();
    if (drafts.isEmpty())
        return false;
    write(drafts.constFirst().of.kind, drafts.constFirst().of.place);
    return true;
}

Change CommentsPanel::changeOf(const QString &words) const
{
    const Tree &tree = m_history.tree();
    const CommentStamp stamp = stampOf(m_history.session());
    if (m_writing == DraftKind::Comment)
        return ita::addComment(tree, m_written, words, stamp);
    return m_writing == DraftKind::Reply ? addReply(tree, m_written.row, words, stamp)
                                         : ita::editWords(tree, m_written.row, words);
}

/// The editor stays open with its text when storing fails.
bool CommentsPanel::keepWords()
{
    const QString words = m_words->value().trimmed();
    if (words.isEmpty() || !m_writing) {
        endWriting();
        return true;
    }
    const Change change = changeOf(words);
    const auto rows
        = change.edits.isEmpty() ? Result<QList<RowId>>(QList<RowId> {}) : m_history.apply(change);
    if (!rows)
        return false;
    const RowId row = rows->isEmpty() ? m_written.row : rows->constFirst();
    endWriting();
    if (!m_filter->indexOf(row).isValid())
        m_bar->clear();
    m_list->setCurrentIndex(m_filter->indexOf(row));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void CommentsPanel::endWriting()
{
    if (m_writing)
        m_history.drafts().drop(*m_writing, m_written);
    m_writing.reset();
    m_words->setValue({});
    showOtherDrafts();
    const bool hadFocus = m_writer->isAncestorOf(focusWidget());
    m_writer->hide();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace ita
