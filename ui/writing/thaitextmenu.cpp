// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"
#include "ui/writing/thaihighlighter.h"
#include "ui/writing/thaitextedit.h"
#include "ui/writing/writingaid.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ita {

void ThaiTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key opens the menu for the word at the cursor.
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard
        ? cursorRect().center()
        : viewport()->mapFrom(this, event->pos());
    const std::unique_ptr<QMenu> menu(makeMenu(position));
    menu->exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(position)
                                                              : event->globalPos());
}

QMenu *ThaiTextEdit::makeMenu(QPoint position)
{
    QMenu *menu = createStandardContextMenu(position);
    // Undo and redo belong to the window.
    for (QAction *action : menu->actions())
        if (action->objectName() == u"edit-undo" || action->objectName() == u"edit-redo")
            menu->removeAction(action);
    if (!menu->actions().isEmpty() && menu->actions().first()->isSeparator())
        menu->removeAction(menu->actions().first());
    if (isReadOnly())
        return menu;
    menu->addSeparator();
    menu->addAction(tr("Thai digits"), this, [this] { convertDigits(DigitStyle::Thai); });
    menu->addAction(tr("Arabic digits"), this, [this] { convertDigits(DigitStyle::Arabic); });
    addSpelling(menu, position);
    return menu;
}

void ThaiTextEdit::addSpelling(QMenu *menu, QPoint position)
{
    const QTextCursor cursor = cursorForPosition(position);
    const QTextBlock block = cursor.block();
    const QList<TextSpan> slips = m_highlighter->misspellings(block.text());
    const auto slip = std::ranges::find_if(slips, [&](const TextSpan &span) {
        return span.contains(cursor.positionInBlock()) || span.end() == cursor.positionInBlock();
    });
    if (slip == slips.end())
        return;
    QAction *first = menu->actions().value(0);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, menu);
        menu->insertAction(first, action);
        return action;
    };
    const QList<Correction> corrections = m_aid->spelling()->corrections(block.text(), *slip);
    for (const Correction &correction : corrections)
        connect(add(correction.text), &QAction::triggered, this,
            [this, correction, start = block.position()] {
                correct(start, correction.text, correction.span);
            });
    if (corrections.isEmpty())
        add(tr("No suggestions"))->setEnabled(false);
    const QString word = block.text().sliced(slip->start, slip->length);
    connect(add(tr("Add “%1” to the office's words").arg(word)), &QAction::triggered, this,
        [this, word] { Q_EMIT m_aid->wordWanted(word); });
    menu->insertSeparator(first);
}

void ThaiTextEdit::correct(int blockStart, const QString &text, TextSpan span)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(blockStart + int(span.start));
    cursor.setPosition(blockStart + int(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

} // namespace ita
