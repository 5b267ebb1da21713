// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/thaitextedit.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidigits.h"
#include "core/base/thaiwords.h"
#include "core/thai/oneform.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaihighlighter.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"
#include "ui/writing/writingaid.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isDigit(const QString &text)
{
    return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9';
}

bool isReturn(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ThaiTextEdit::ThaiTextEdit(WritingAid *aid, QWidget *parent)
    : QTextEdit(parent)
    , m_aid(aid)
    , m_highlighter(new ThaiHighlighter(document()))
    , m_commit(new CommitTimer(this))
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_highlighter->setAid(aid);
    m_highlighter->setColours(palette());
    connect(this, &QTextEdit::textChanged, this, &ThaiTextEdit::textEdited);
    connect(m_commit, &CommitTimer::due, this, &ThaiTextEdit::committed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &ThaiTextEdit::fitHeight);
    if (aid)
        connect(aid, &WritingAid::changed, m_highlighter, &QSyntaxHighlighter::rehighlight);
    applyParagraphFormat();
    fitHeight();
}

QString ThaiTextEdit::value() const
{
    return withoutTraps(toPlainText()); // an input method may bring any character
}

void ThaiTextEdit::setValue(const QString &text)
{
    m_commit->cancel();
    if (text != value())
        replaceText(text);
}

void ThaiTextEdit::replaceText(const QString &text)
{
    m_loading = true;
    const int cursor = textCursor().position();
    setPlainText(text);
    applyParagraphFormat();
    QTextCursor at = textCursor();
    at.setPosition(std::min(cursor, document()->characterCount() - 1));
    setTextCursor(at);
    m_loading = false;
}

void ThaiTextEdit::applyParagraphFormat()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(paragraphFormat());
}

QTextBlockFormat ThaiTextEdit::paragraphFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(thaiLineHeight(font()), QTextBlockFormat::MinimumHeight);
    return format;
}

void ThaiTextEdit::setLines(int least, int most)
{
    m_leastLines = least;
    m_mostLines = most;
    fitHeight();
}

void ThaiTextEdit::setCommitDelay(int milliseconds)
{
    m_commit->setDelay(milliseconds);
}

void ThaiTextEdit::commitNow()
{
    m_commit->flush();
}

void ThaiTextEdit::textEdited()
{
    // textChanged() is also emitted when only marks or fonts change.
    const QString text = document()->toRawText();
    if (text == m_lastText)
        return;
    const QString before = std::exchange(m_lastText, text);
    if (m_loading || formTyped(before))
        return;
    m_commit->touch();
    Q_EMIT edited();
}

/// Brings what was typed since `before` to one form, with the marks around it; the rest of the text
/// stays as it is. Returns whether that changed the text, which is then an edit of its own.
bool ThaiTextEdit::formTyped(const QString &before)
{
    if (isReadOnly())
        return false;
    const QString text = m_lastText;
    const auto same = std::mismatch(before.cbegin(), before.cend(), text.cbegin(), text.cend());
    const auto sameBehind
        = std::mismatch(before.crbegin(), before.crend() - (same.first - before.cbegin()),
            text.crbegin(), text.crend() - (same.second - text.cbegin()));
    qsizetype start = same.second - text.cbegin();
    qsizetype end = text.size() - (sameBehind.second - text.crbegin());
    while (start > 0 && !isThaiCut(text, start))
        --start;
    while (end < text.size() && !isThaiCut(text, end))
        ++end;
    const QString typed = text.sliced(start, end - start);
    const QString formed = inOneForm(typed);
    if (formed == typed)
        return false;
    QTextCursor cursor = textCursor();
    const qsizetype at = qBound(start, qsizetype(cursor.position()), end);
    const qsizetype formedAt = inOneForm(text.sliced(start, at - start)).size();
    const bool isInside = at == cursor.position();
    cursor.setPosition(int(start));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    cursor.insertText(formed);
    if (isInside) {
        cursor.setPosition(int(start + qMin(formedAt, formed.size())));
        setTextCursor(cursor);
    }
    return true;
}

void ThaiTextEdit::fitHeight()
{
    const double margins = document()->documentMargin() * 2;
    const double text = document()->size().height();
    double height = std::max(text, m_leastLines * thaiLineHeight(font()) + margins);
    if (m_mostLines > 0)
        height = std::min(height, m_mostLines * thaiLineHeight(font()) + margins);
    setVerticalScrollBarPolicy(
        m_mostLines > 1 && text > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(int(std::ceil(height)) + 2 * frameWidth());
}

bool ThaiTextEdit::event(QEvent *event)
{
    if (isUndoKey(*event)) {
        event->ignore();
        return false;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<QHelpEvent &>(*event);
        const QString hint = hintAt(viewport()->mapFrom(this, help.pos()));
        if (!hint.isEmpty()) {
            QToolTip::showText(help.globalPos(), hint, this);
            return true;
        }
    }
    return QTextEdit::event(event);
}

void ThaiTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setColours(palette());
    if (event->type() == QEvent::FontChange) {
        applyParagraphFormat();
        fitHeight();
    }
}

void ThaiTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ThaiTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitNow();
}

void ThaiTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly())
        return QTextEdit::keyPressEvent(event);
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isReturn(*event) && modifiers == Qt::NoModifier)
        return newLine();
    if (isReturn(*event) && modifiers == Qt::ShiftModifier)
        return textCursor().insertBlock();
    if (isReturn(*event))
        return event->ignore();
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier)
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveSelectedLines(
            event->key() == Qt::Key_Up ? MoveDirection::Up : MoveDirection::Down);
    if (modifiers == Qt::NoModifier && typeDigit(event->text()))
        return;
    const int lines = document()->blockCount();
    QTextEdit::keyPressEvent(event);
    renumberIfLinesWent(lines);
}

void ThaiTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (event->preeditString().isEmpty() && typeDigit(event->commitString()))
        return event->accept();
    QTextEdit::inputMethodEvent(event);
}

bool ThaiTextEdit::typeDigit(const QString &typed)
{
    if (!m_aid || !m_aid->options().thaiDigits || !isDigit(typed) || isReadOnly())
        return false;
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const QTextBlock block = document()->findBlock(start);
    if (keepsTypedDigit(QStringView(block.text()).first(start - block.position()), typed[0]))
        return false;
    cursor.insertText(toThaiDigits(typed));
    ensureCursorVisible();
    return true;
}

void ThaiTextEdit::newLine()
{
    QTextCursor cursor = textCursor();
    cursor.removeSelectedText();
    const auto edit = enterInPoints(toPlainText(), cursor.position());
    if (edit)
        apply(*edit);
    else
        cursor.insertBlock();
    ensureCursorVisible();
}

/// Renumbers the points when a numbered one was deleted.
void ThaiTextEdit::renumberIfLinesWent(int linesBefore)
{
    if (document()->blockCount() < linesBefore)
        apply(renumberedAround(toPlainText(), textCursor().position()));
}

void ThaiTextEdit::apply(const PointEdit &edit)
{
    const QString before = toPlainText();
    const auto same
        = std::mismatch(before.cbegin(), before.cend(), edit.text.cbegin(), edit.text.cend());
    const qsizetype start = same.first - before.cbegin();
    qsizetype end = 0;
    while (end < before.size() - start && end < edit.text.size() - start
        && before[before.size() - 1 - end] == edit.text[edit.text.size() - 1 - end])
        ++end;
    QTextCursor cursor = textCursor();
    if (before != edit.text) {
        cursor.setPosition(int(start));
        cursor.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
        cursor.insertText(edit.text.sliced(start, edit.text.size() - end - start));
    }
    cursor.setPosition(int(edit.cursor));
    setTextCursor(cursor);
}

void ThaiTextEdit::moveSelectedLines(MoveDirection direction)
{
    const QTextCursor cursor = textCursor();
    const auto edit
        = moveLines(toPlainText(), cursor.selectionStart(), cursor.selectionEnd(), direction);
    if (edit)
        apply(*edit);
}

void ThaiTextEdit::convertDigits(DigitStyle style)
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const QString whole = withDigits(text, style);
    if (!cursor.hasSelection()) {
        apply({ whole, cursor.position() });
        return;
    }
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    apply({ text.first(start) + whole.sliced(start, end - start) + text.sliced(end), end });
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

QString ThaiTextEdit::cleaned(const QString &text) const
{
    return asTyped(text);
}

/// Dropped and pasted files are left to the window, which opens them.
bool ThaiTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !hasFiles(*source);
}

void ThaiTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(cleaned(source->text()));
    ensureCursorVisible();
}

QString ThaiTextEdit::hintAt(QPoint position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const QString paragraph = cursor.block().text();
    for (const TextSpan &span : m_highlighter->strayDigits(paragraph))
        if (span.contains(cursor.positionInBlock()))
            return tr("Arabic digits among Thai ones");
    return {};
}

} // namespace ita
