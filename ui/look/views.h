// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionViewItem;

// How lists, tables, tabs and the bars around the page are drawn.

namespace ita {

/// The ground of a cell; the first cell of a selected row begins with a bar.
void drawItemPanel(QPainter &painter, const QStyleOptionViewItem &option);

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);

/// The title of a menu in the menu bar.
void drawMenuTitle(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style);

/// The tab that is shown has a line below.
void drawTab(QPainter &painter, const QStyleOptionTab &option);

/// The groove, and what of it is done.
void drawProgressGroove(QPainter &painter, const QStyleOptionProgressBar &option);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);

/// A bar at an edge of the window, with a line towards the page.
void drawBar(QPainter &painter, const QStyleOption &option, Qt::Edge lineAt);

/// The border around a list, a table or a long text.
void drawViewFrame(QPainter &painter, const QStyleOption &option);

/// A group of fields.
void drawCard(QPainter &painter, const QStyleOption &option);

} // namespace ita
