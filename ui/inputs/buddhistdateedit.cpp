// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/buddhistdateedit.h"

#include "core/base/thaidate.h"
#include "ui/inputs/buddhistcalendar.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/popup.h"
#include "ui/writing/committimer.h"
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
    , m_commit(new CommitTimer(this))
    , m_text(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_hint(plainLabel(tr("This is no date, such as %1.").arg(u"๑๐ มกราคม ๒๕๖๗"_s), this))
{
    m_button->setArrowType(Qt::DownArrow);
    m_button->setToolTip(tr("Calendar (F4)"));
    m_button->setAccessibleName(tr("Calendar"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text, 0, 0);
    layout->addWidget(m_button, 0, 1);
    layout->addWidget(m_hint, 1, 0, 1, 2);
    m_text->setAccessibleName(tr("Date"));
    m_hint->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_text);
    leaveUndoToWindow(m_text);
    makeRoomForThai(m_text);
    connect(m_text, &QLineEdit::textEdited, m_commit, &CommitTimer::touch);
    connect(m_text, &QLineEdit::textEdited, this, &BuddhistDateEdit::typed);
    connect(m_commit, &CommitTimer::due, this, &BuddhistDateEdit::commitTyped);
    connect(m_text, &QLineEdit::editingFinished, this, &BuddhistDateEdit::finish);
    connect(m_button, &QToolButton::clicked, this, &BuddhistDateEdit::openCalendar);
}

/// m_text loses the focus while it is deleted. Its signal must not reach this half-destroyed
/// object.
BuddhistDateEdit::~BuddhistDateEdit()
{
    m_commit->disconnect(this);
    m_text->disconnect(this);
}

void BuddhistDateEdit::setValue(QDate date)
{
    m_commit->cancel();
    m_committed = date;
    m_isHalfTyped = false;
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

std::optional<QString> BuddhistDateEdit::halfTypedText() const
{
    return isAcceptable() ? std::nullopt : std::optional(m_text->text());
}

void BuddhistDateEdit::showHalfTyped(const QString &text)
{
    m_text->setText(text);
    m_value = {};
    m_isHalfTyped = true;
    showWhetherAcceptable();
}

void BuddhistDateEdit::commitNow()
{
    m_commit->flush();
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

/// The text stays as it is: only leaving writes the date out.
void BuddhistDateEdit::commitTyped()
{
    if (!isAcceptable()) {
        m_isHalfTyped = true;
        Q_EMIT halfTyped();
    } else if (m_value != m_committed || m_isHalfTyped) {
        m_committed = m_value;
        m_isHalfTyped = false;
        Q_EMIT committed();
    }
}

void BuddhistDateEdit::finish()
{
    showWhetherAcceptable();
    m_commit->cancel();
    if (isAcceptable())
        m_text->setText(thaiDate(m_value));
    if (isAcceptable() || !m_isHalfTyped)
        commitTyped();
}

void BuddhistDateEdit::showWhetherAcceptable()
{
    m_hint->setVisible(!isAcceptable());
    m_text->setAccessibleDescription(isAcceptable() ? QString() : m_hint->text());
}

void BuddhistDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && m_button->isEnabled())
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
