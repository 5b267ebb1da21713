// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/periodedit.h"

#include "ui/inputs/periodpopup.h"
#include "ui/writing/thailineedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace ita {

PeriodEdit::PeriodEdit(WritingAid *aid, int fiscalYear, QWidget *parent)
    : QWidget(parent)
    , m_text(new ThaiLineEdit(aid, this))
    , m_button(new QToolButton(this))
    , m_popup(new PeriodPopup(this))
    , m_fiscalYear(fiscalYear)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_text);
    m_text->setAccessibleName(tr("Period"));
    m_button->setArrowType(Qt::DownArrow);
    m_button->setToolTip(tr("Choose a period (F4)"));
    m_button->setAccessibleName(tr("Choose a period"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_text, &ThaiTextEdit::edited, this, &PeriodEdit::edited);
    connect(m_text, &ThaiTextEdit::committed, this, &PeriodEdit::committed);
    connect(m_button, &QToolButton::clicked, this, &PeriodEdit::openPopup);
    connect(m_popup, &PeriodPopup::chosen, this, &PeriodEdit::choose);
}

// The text loses the focus while it is deleted and emits committed().
PeriodEdit::~PeriodEdit()
{
    m_text->disconnect(this);
}

QString PeriodEdit::value() const
{
    return m_text->value();
}

void PeriodEdit::setValue(const QString &text)
{
    m_text->setValue(text);
}

void PeriodEdit::setRounds(const QStringList &names)
{
    m_popup->setRounds(names);
}

void PeriodEdit::setCommitDelay(int milliseconds)
{
    m_text->setCommitDelay(milliseconds);
}

void PeriodEdit::commitNow()
{
    m_text->commitNow();
}

void PeriodEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && m_button->isEnabled())
        openPopup();
    else
        QWidget::keyPressEvent(event);
}

void PeriodEdit::openPopup()
{
    m_popup->setPeriod(parsePeriod(value()), m_fiscalYear);
    m_popup->open();
}

void PeriodEdit::choose(const QString &text)
{
    m_popup->close();
    m_text->setFocus();
    if (text == value())
        return commitNow();
    m_text->setValue(text);
    Q_EMIT edited();
    Q_EMIT committed();
}

} // namespace ita
