// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/panefocus.h"

#include <QApplication>

namespace ita {

void focusInto(QWidget &pane)
{
    QWidget *next = &pane;
    do {
        const bool takesTab = next->focusPolicy() & Qt::TabFocus;
        if (takesTab && next->isEnabled() && next->isVisibleTo(&pane))
            return next->setFocus(Qt::TabFocusReason);
        next = next->nextInFocusChain();
    } while (next != &pane && pane.isAncestorOf(next));
    pane.setFocus(Qt::TabFocusReason);
}

void focusNextOf(const QList<QWidget *> &panes)
{
    QWidget *now = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] == now || panes[i]->isAncestorOf(now))
            at = i;
    focusInto(*panes[(at + 1) % panes.size()]);
}

QList<QWidget *> widgetsInSight(const QList<QDockWidget *> &docks)
{
    QList<QWidget *> widgets;
    for (const QDockWidget *dock : docks)
        // A dock behind another tab is visible for Qt, but has no visible region.
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            widgets.append(dock->widget());
    return widgets;
}

} // namespace ita
