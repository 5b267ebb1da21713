// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebutton.h"

#include "ui/look/shapes.h"
#include "ui/look/tokens.h"
#include "ui/look/typefaces.h"

#include <QPainter>

namespace ita {
namespace {

// In pixels at the window's own text size.
constexpr double kNoteSide = 6;
constexpr double kMark = 3;

} // namespace

SideButton::SideButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    setFlat(true);
}

void SideButton::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void SideButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void SideButton::paintEvent(QPaintEvent *event)
{
    const Tokens &tokens = tokensOf(palette());
    if (m_isCurrent) {
        QPainter ground(this);
        ground.fillRect(rect(), tokens.tint);
        ground.fillRect(QRect(0, 0, scaled(fontMetrics(), kMark), height()), tokens.accent);
    }
    QPushButton::paintEvent(event);
    QPainter painter(this);
    painter.setFont(softFont(font()));
    painter.setPen(tokens.soft);
    painter.drawText(rect().adjusted(0, 0, -scaled(fontMetrics(), kNoteSide), 0),
        Qt::AlignRight | Qt::AlignVCenter, m_note);
}

} // namespace ita
