// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>
#include <QTabBar>

namespace ita {
namespace {

bool holdsChoice(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object)
        || qobject_cast<const QTabBar *>(object)
        || (qobject_cast<const QAbstractSlider *>(object)
            && !qobject_cast<const QScrollBar *>(object));
}

} // namespace

/// Who has the focus is no exception: the mouse often lies there by chance. An event that is
/// ignored goes on to the parent.
bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !holdsChoice(watched))
        return false;
    event->ignore();
    return true;
}

} // namespace ita
