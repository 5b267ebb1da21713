// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/viewactions.h"

#include "ui/preview/pageview.h"
#include "ui/window/centrestack.h"
#include "ui/window/sidepanels.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

ViewActions::ViewActions(CentreStack &centre, QObject *parent)
    : WindowActions(centre, parent)
{
}

void ViewActions::fillMenu(QMenu &menu)
{
    addForFile(menu, tr("Next &pane"), Qt::Key_F6, [this] { workspace().focusNextPane(); });
    addForFile(
        menu, tr("&History of the whole file"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        [this] { showHistory(); }, u"history"_s);
    addPanels(menu);
    addZoom(menu);
    addSections(menu);
}

void ViewActions::showHistory()
{
    centre().leavePreview();
    workspace().showHistory();
}

/// Shows a panel that was closed or is behind another, by menu or by key.
void ViewActions::addPanels(QMenu &menu)
{
    QMenu *panels = menu.addMenu(tr("P&anels"));
    int key = Qt::Key_1;
    const auto addPanel = [&](const QString &text, const QString &name) {
        const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key(key++));
        addForFile(*panels, text, keys, [this, name] { workspace().showPanel(name); });
    };
    addPanel(tr("&Preview"), u"preview"_s);
    addPanel(tr("&Unfinished"), u"unfinished"_s);
    addPanel(tr("&Comments"), u"comments"_s);
    addPanel(tr("&History of the field"), u"history"_s);
    addPanel(tr("&Find"), u"find"_s);
    panels->addSeparator();
    addForFile(*panels, tr("Show or hide &all"), Qt::CTRL | Qt::ALT | Qt::Key_0,
        [this] { workspace().panels().toggle(); });
}

void ViewActions::addZoom(QMenu &menu)
{
    QMenu &zoom = *menu.addMenu(tr("&Zoom of the preview"));
    addZoomStep(zoom, tr("&Larger"), QKeySequence::ZoomIn, [](PageView &pages) { pages.zoomIn(); });
    addZoomStep(
        zoom, tr("&Smaller"), QKeySequence::ZoomOut, [](PageView &pages) { pages.zoomOut(); });
    addZoomStep(zoom, tr("Fit &width"), {},
        [](PageView &pages) { pages.setZoomMode(PageView::Zoom::FitWidth); });
    addZoomStep(zoom, tr("Fit &page"), {},
        [](PageView &pages) { pages.setZoomMode(PageView::Zoom::FitPage); });
    addZoomStep(
        zoom, tr("&Facing pages"), {}, [](PageView &pages) { pages.setFacing(!pages.isFacing()); });
}

void ViewActions::addZoomStep(
    QMenu &menu, const QString &text, const QKeySequence &keys, void (*step)(PageView &))
{
    addForPreview(menu, text, keys, [this, step] { step(centre().shownPages()); });
}

void ViewActions::addSections(QMenu &menu)
{
    for (int number = 1; number <= 9; ++number)
        addForFile(menu, tr("Section &%1").arg(number),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)),
            [this, number] { workspace().chooseSection(number); });
}

} // namespace ita
