// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidepanels.h"

#include "ui/look/shapes.h"
#include "ui/models/screendigits.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The width below which the page needs the room of the panels, in pixels at the window's own text
/// size.
constexpr double kWideWindow = 1200;

/// Takes the place of a dock's title.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return { 0, 0 }; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

QDockWidget *plainDock(
    const QString &title, const QString &name, QWidget *content, QMainWindow &workspace)
{
    auto *dock = new QDockWidget(title, &workspace);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setTitleBarWidget(new NoTitle(dock));
    return dock;
}

SidePanels::SidePanels(QMainWindow &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    workspace.setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
}

QDockWidget *SidePanels::add(const QString &title, const QString &name, QWidget *content)
{
    QDockWidget *dock = plainDock(title, name, content, m_workspace);
    m_workspace.addDockWidget(Qt::RightDockWidgetArea, dock);
    if (!m_panels.isEmpty())
        m_workspace.tabifyDockWidget(m_panels.constLast().dock, dock);
    m_panels.append({ dock, title });
    return dock;
}

void SidePanels::show(const QString &name)
{
    auto *dock = m_workspace.findChild<QDockWidget *>(name);
    m_folded.removeOne(dock);
    dock->show();
    dock->raise();
}

void SidePanels::setCount(const QString &name, qsizetype count)
{
    const auto panel = std::ranges::find_if(
        m_panels, [&](const Panel &one) { return one.dock->objectName() == name; });
    panel->dock->setWindowTitle(
        count == 0 ? panel->title : u"%1 %2"_s.arg(panel->title, onScreen(count)));
}

void SidePanels::toggle()
{
    const bool isShown
        = std::ranges::any_of(m_panels, [](const Panel &panel) { return !panel.dock->isHidden(); });
    if (isShown)
        fold();
    else if (!m_folded.isEmpty())
        unfold();
    else
        show(m_panels.constFirst().dock->objectName());
}

void SidePanels::fit(int width)
{
    const bool isNarrow = width < scaled(m_workspace.fontMetrics(), kWideWindow);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    if (isNarrow)
        fold();
    else
        unfold();
}

QByteArray SidePanels::keep()
{
    unfold();
    return m_workspace.saveState();
}

void SidePanels::restore(const QByteArray &kept)
{
    m_workspace.restoreState(kept);
    m_folded.clear();
    if (m_isNarrow)
        fold();
}

/// Before the window is shown none is in front; then the first one will be.
void SidePanels::fold()
{
    QDockWidget *front = nullptr;
    for (const Panel &panel : std::as_const(m_panels)) {
        if (panel.dock->isHidden())
            continue;
        if (panel.dock->visibleRegion().isEmpty())
            m_folded.append(panel.dock);
        else
            front = panel.dock;
    }
    if (!front && !m_folded.isEmpty())
        front = m_folded.takeFirst();
    if (front)
        m_folded.append(front);
    for (QDockWidget *dock : std::as_const(m_folded))
        dock->hide();
}

void SidePanels::unfold()
{
    const QList<QDockWidget *> folded = std::exchange(m_folded, {});
    for (QDockWidget *dock : folded)
        dock->show();
    if (!folded.isEmpty())
        folded.constLast()->raise();
}

} // namespace ita
