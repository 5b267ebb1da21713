// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

namespace ita {

class PageView;

/// The view menu: next pane, panels beside the page, sections by number, zoom, and history.
class ViewActions : public WindowActions
{
    Q_OBJECT

public:
    explicit ViewActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);

private:
    void addPanels(QMenu &menu);
    void addZoom(QMenu &menu);
    void addZoomStep(
        QMenu &menu, const QString &text, const QKeySequence &keys, void (*step)(PageView &));
    void addSections(QMenu &menu);
    void showHistory();
};

} // namespace ita
