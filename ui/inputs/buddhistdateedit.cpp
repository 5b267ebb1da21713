// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/buddhistdateedit.h"

#include "core/base/thaidate.h"
#include "ui/inputs/buddhistcalendar.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/popup.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

BuddhistDateEdit::BuddhistDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_hint(plainLabel(tr("This is no date, such as %1.").arg(u"๑๐ มกราคม ๒๕๖๗"_s), this))
{
    auto *button = new QToolButton(this);
    button->setArrowType(Qt::DownArrow);
    button->setToolTip(tr("Calendar (F4)"));
    button->setAccessibleName(tr("Calendar"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(button, 0, 1);
    layout->addWidget(m_hint, 1, 0, 1, 2);
    m_text->setAccessibleName(tr("Date"));
    m_hint->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_text);
    leaveUndoToWindow(m_text);
    makeRoomForThai(m_text);
    connect(m_text, &QLineEdit::textEdited, this, &BuddhistDateEdit::typed);
    connect(m_text, &QLineEdit::editingFinished, this, &BuddhistDateEdit::finish);
    connect(button, &QToolButton::clicked, this, &BuddhistDateEdit::openCalendar);
}

/// m_text loses the focus while it is deleted. Its signal must not reach this half-destroyed
/// object.
BuddhistDateEdit::~BuddhistDateEdit()
{
    m_text->disconnect(this);
}

void BuddhistDateEdit::setValue(QDate date)
{
    m_committed = date;
    if (date == m_value && isAcceptable())
        return;
    m_value = date;
    m_text->setText(thaiDate(date));
    showWhetherAcceptable();
}

bool BuddhistDateEdit::isAcceptable() const
{
    return m_text->text().trimmed().isEmpty() || m_value.isValid();
}

void BuddhistDateEdit::commitNow()
{
    finish();
}

void BuddhistDateEdit::typed()
{
    const QDate date = parseThaiDate(m_text->text()).value_or(QDate());
    if (isAcceptable() || date.isValid())
        m_hint->hide();
    if (date == m_value)
        return;
    m_value = date;
    Q_EMIT edited();
}

void BuddhistDateEdit::finish()
{
    showWhetherAcceptable();
    if (!isAcceptable())
        return;
    m_text->setText(thaiDate(m_value));
    if (m_value == m_committed)
        return;
    m_committed = m_value;
    Q_EMIT committed();
}

void BuddhistDateEdit::showWhetherAcceptable()
{
    m_hint->setVisible(!isAcceptable());
    m_text->setAccessibleDescription(isAcceptable() ? QString() : m_hint->text());
}

void BuddhistDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4)
        openCalendar();
    else
        QWidget::keyPressEvent(event);
}

/// Made on first use: a window has many date fields, and most dates are typed.
void BuddhistDateEdit::makeCalendar()
{
    m_popup = new Popup(this);
    m_calendar = new BuddhistCalendar(m_popup);
    auto *inside = new QVBoxLayout(m_popup);
    inside->addWidget(m_calendar);
    connect(m_calendar, &BuddhistCalendar::chosen, this, &BuddhistDateEdit::choose);
}

void BuddhistDateEdit::openCalendar()
{
    if (!m_calendar)
        makeCalendar();
    m_calendar->setDate(m_value);
    m_popup->open();
    m_calendar->setFocus();
}

void BuddhistDateEdit::choose(QDate date)
{
    m_popup->close();
    m_text->setFocus();
    m_text->setText(thaiDate(date));
    typed();
    finish();
}

} // namespace ita
