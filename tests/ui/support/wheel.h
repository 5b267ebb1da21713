// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

namespace ita::test {

/// One notch of the wheel over the middle of the widget, down for a negative number.
inline void turnWheel(QWidget &widget, int notches)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent turn(middle, widget.mapToGlobal(middle), {}, { 0, 120 * notches }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    // Only what comes from outside of the program goes on to the parents.
    QSpontaneKeyEvent::setSpontaneous(&turn);
    QCoreApplication::instance()->notify(&widget, &turn);
}

/// What a list, a number, a date or a row of tabs shows; empty for other widgets.
inline QString chosenIn(const QWidget &widget)
{
    if (const auto *list = qobject_cast<const QComboBox *>(&widget))
        return QString::number(list->currentIndex()) + list->currentText();
    if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget))
        return number->text();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return QString::number(tabs->currentIndex());
    return {};
}

} // namespace ita::test
