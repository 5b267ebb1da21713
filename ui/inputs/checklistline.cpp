// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/checklistline.h"

#include "core/base/thaidigits.h"
#include "ui/writing/thaitextedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

ChecklistLine::ChecklistLine(WritingAid *aid, QWidget *parent)
    : QWidget(parent)
    , m_met(new QCheckBox(this))
    , m_text(new ThaiTextEdit(aid, this))
{
    auto *button = new QToolButton(this);
    button->setText(u"×"_s);
    button->setAutoRaise(true);
    button->setToolTip(tr("Remove this element"));
    button->setFocusPolicy(Qt::TabFocus);
    m_remove = button;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_met, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    m_met->setFixedHeight(m_text->height());
    m_text->installEventFilter(this);
    m_met->installEventFilter(this);
    connect(m_text, &ThaiTextEdit::edited, this, &ChecklistLine::edited);
    connect(m_text, &ThaiTextEdit::committed, this, &ChecklistLine::committed);
    connect(m_met, &QCheckBox::clicked, this, &ChecklistLine::ticked);
    connect(button, &QToolButton::clicked, this, &ChecklistLine::removeWanted);
}

// The text loses the focus while it is deleted and emits committed().
ChecklistLine::~ChecklistLine()
{
    m_text->disconnect(this);
}

QString ChecklistLine::text() const
{
    return m_text->value().trimmed();
}

bool ChecklistLine::isMet() const
{
    return m_met->isChecked();
}

void ChecklistLine::setValue(const QString &text, bool met)
{
    m_text->setValue(text);
    m_met->setChecked(met);
}

void ChecklistLine::setPlace(int number)
{
    m_text->setAccessibleName(tr("Element %1").arg(number));
    m_met->setAccessibleName(tr("Element %1 is met").arg(number));
    m_remove->setAccessibleName(tr("Remove element %1").arg(number));
}

bool ChecklistLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if ((watched == m_text || key.modifiers() == Qt::AltModifier)
            && handleKey(key.key(), key.modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    // The window's own Alt+Up and Alt+Down move the whole row; here they move the element.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::AltModifier
            && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down)) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ChecklistLine::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down;
    if (moves && modifiers == Qt::AltModifier) {
        Q_EMIT moveWanted(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        Q_EMIT addWanted();
        return true;
    }
    if (key == Qt::Key_Backspace && m_text->value().isEmpty()) {
        Q_EMIT removeWanted();
        return true;
    }
    return false;
}

} // namespace ita
