// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/thailineedit.h"

#include <QKeyEvent>

namespace ita {

ThaiLineEdit::ThaiLineEdit(WritingAid *aid, QWidget *parent)
    : ThaiTextEdit(aid, parent)
{
    setLineWrapMode(QTextEdit::NoWrap);
    setWordWrapMode(QTextOption::NoWrap);
    setLines(1, 1);
}

void ThaiLineEdit::setValue(const QString &text)
{
    ThaiTextEdit::setValue(cleaned(text));
}

void ThaiLineEdit::newLine()
{
    commitNow();
    Q_EMIT returnPressed();
}

QString ThaiLineEdit::cleaned(const QString &text) const
{
    return ThaiTextEdit::cleaned(text).replace(u'\n', u' ');
}

void ThaiLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool breaksLine = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool leavesLine = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (leavesLine
        || (breaksLine && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier))
        return event->ignore();
    ThaiTextEdit::keyPressEvent(event);
}

} // namespace ita
