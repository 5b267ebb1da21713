// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/statuspicker.h"

#include "core/base/thaidigits.h"
#include "ui/inputs/statusicon.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace ita {
namespace {

constexpr Status kStatuses[] { Status::NotStarted, Status::InProgress, Status::Done };

} // namespace

StatusPicker::StatusPicker(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const Status status : kStatuses) {
        auto *button = new QToolButton(this);
        button->setText(text(status));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(text(status));
        m_buttons->addButton(button, int(status));
        layout->addWidget(button);
    }
    layout->addStretch();
    m_buttons->button(int(m_value))->setChecked(true);
    setAccessibleName(tr("Status"));
    setFocusProxy(m_buttons->button(int(m_value)));
    drawButtons();
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            choose(Status(id));
    });
}

QString StatusPicker::text(Status status)
{
    switch (status) {
    case Status::NotStarted:
        return tr("Not started");
    case Status::InProgress:
        return tr("In progress");
    case Status::Done:
        return tr("Done");
    }
    return {};
}

Status StatusPicker::value() const
{
    return m_value;
}

void StatusPicker::setValue(Status status)
{
    m_value = status;
    m_buttons->button(int(status))->setChecked(true);
    setFocusProxy(m_buttons->button(int(status)));
    drawButtons();
}

void StatusPicker::choose(Status status)
{
    if (status == m_value)
        return;
    m_value = status;
    setFocusProxy(m_buttons->button(int(status)));
    drawButtons();
    Q_EMIT edited();
    Q_EMIT committed();
}

void StatusPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawButtons();
}

void StatusPicker::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+1 and similar keys belong to the window.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QString digit = plain ? toArabicDigits(event->text()) : QString();
    if (digit != u"1" && digit != u"2" && digit != u"3")
        return QWidget::keyPressEvent(event);
    QAbstractButton *button = m_buttons->button(digit.toInt() - 1);
    if (!button->isEnabled())
        return;
    button->setChecked(true);
    button->setFocus();
}

void StatusPicker::drawButtons()
{
    for (const Status status : kStatuses) {
        QAbstractButton *button = m_buttons->button(int(status));
        QPalette colours = palette();
        if (status == m_value) {
            colours.setBrush(QPalette::Button, palette().brush(QPalette::Highlight));
            colours.setBrush(QPalette::ButtonText, palette().brush(QPalette::HighlightedText));
        }
        button->setPalette(colours);
        button->setIcon(statusIcon(status, colours.color(QPalette::ButtonText)));
    }
}

} // namespace ita
