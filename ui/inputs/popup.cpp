// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/popup.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace ita {

Popup::Popup(QWidget *input)
    : QFrame(input, Qt::Popup)
    , m_input(input)
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
}

void Popup::open()
{
    adjustSize();
    const QRect room = m_input->screen()->availableGeometry();
    QPoint place = m_input->mapToGlobal(QPoint(0, m_input->height()));
    if (place.y() + height() > room.bottom())
        place.setY(m_input->mapToGlobal(QPoint(0, 0)).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::max(place.y(), room.top()));
    move(place);
    show();
    focusNextChild();
}

void Popup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ita
