// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/yearedit.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaimetrics.h"
#include "ui/writing/undokeys.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace ita {

YearEdit::YearEdit(QWidget *parent)
    : QSpinBox(parent)
    , m_commit(new CommitTimer(this))
{
    setRange(2500, 2699);
    setAccessibleName(tr("Year, Buddhist era"));
    leaveUndoToWindow(this);
    makeRoomForThai(this);
    leaveUndoToWindow(lineEdit());
    connect(this, &QSpinBox::valueChanged, this, &YearEdit::edited);
    connect(this, &QSpinBox::editingFinished, this, &YearEdit::commit);
    connect(lineEdit(), &QLineEdit::textEdited, m_commit, &CommitTimer::touch);
    connect(lineEdit(), &QLineEdit::textEdited, this, &YearEdit::edited);
    connect(m_commit, &CommitTimer::due, this, &YearEdit::commitTyped);
    m_committed = value();
}

void YearEdit::setValue(int year)
{
    const QSignalBlocker quiet(this);
    QSpinBox::setValue(year);
    m_commit->cancel();
    m_committed = value();
    m_isHalfTyped = false;
}

std::optional<QString> YearEdit::halfTypedText() const
{
    return hasAcceptableInput() ? std::nullopt : std::optional(lineEdit()->text());
}

void YearEdit::showHalfTyped(const QString &text)
{
    lineEdit()->setText(text);
    m_isHalfTyped = true;
}

void YearEdit::commitNow()
{
    m_commit->flush();
}

/// The text stays as it is: only leaving makes a year of "25".
void YearEdit::commitTyped()
{
    if (hasAcceptableInput())
        return commit();
    m_isHalfTyped = true;
    Q_EMIT halfTyped();
}

void YearEdit::commit()
{
    m_commit->cancel();
    if (value() == m_committed && !m_isHalfTyped)
        return;
    m_committed = value();
    m_isHalfTyped = false;
    Q_EMIT committed();
}

void YearEdit::stepBy(int steps)
{
    QSpinBox::stepBy(steps);
    commit();
}

void YearEdit::focusOutEvent(QFocusEvent *event)
{
    QSpinBox::focusOutEvent(event);
    commit();
}

/// Completes a year of two digits to 25xx when editing ends.
void YearEdit::fixup(QString &text) const
{
    bool number = false;
    const std::optional<int> year = fullBuddhistYear(toArabicDigits(text.trimmed()).toInt(&number));
    if (number && year)
        text = toThaiDigits(*year);
}

QString YearEdit::textFromValue(int year) const
{
    return toThaiDigits(year);
}

int YearEdit::valueFromText(const QString &text) const
{
    return fullBuddhistYear(toArabicDigits(text.trimmed()).toInt()).value_or(value());
}

QValidator::State YearEdit::validate(QString &text, int &) const
{
    bool number = false;
    const int typed = toArabicDigits(text.trimmed()).toInt(&number);
    if (text.trimmed().isEmpty())
        return QValidator::Intermediate;
    if (!number || text.trimmed().size() > 4)
        return QValidator::Invalid;
    const std::optional<int> year = fullBuddhistYear(typed);
    // "25" may still become "2567"; it becomes 2525 only when editing ends.
    const bool whole
        = text.trimmed().size() == 4 && year && *year >= minimum() && *year <= maximum();
    return whole ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace ita
