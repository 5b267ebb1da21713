// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;

namespace ita {

/// The panels at the right of the page, one behind the other with tabs above. In a narrow window
/// they fold away and come back when there is room again; each can be called at any time.
class SidePanels : public QObject
{
    Q_OBJECT

public:
    /// The workspace owns the panels.
    explicit SidePanels(QMainWindow &workspace);

    /// Adds a panel behind those before. `name` is its object name, which is kept with the layout.
    QDockWidget *add(const QString &title, const QString &name, QWidget *content);
    /// Opens a panel or brings it to the front.
    void show(const QString &name);
    /// Says in the tab how much there is in the panel; nothing for 0.
    void setCount(const QString &name, qsizetype count);
    /// Folds the panels away, or brings back those that were.
    void toggle();
    /// The workspace has this width now, in pixels.
    void fit(int width);
    /// Size and place of the panels for the next time, as if the window were wide.
    QByteArray keep();
    /// Puts them where they were when that was kept.
    void restore(const QByteArray &kept);

private:
    struct Panel
    {
        QDockWidget *dock;
        QString title; ///< without the count
    };

    void fold();
    void unfold();

    QMainWindow &m_workspace;
    QList<Panel> m_panels;
    QList<QDockWidget *> m_folded; ///< the one in front last
    bool m_isNarrow = false;
};

/// A dock without a bar for its title: tabs or its content say what it is.
QDockWidget *plainDock(
    const QString &title, const QString &name, QWidget *content, QMainWindow &workspace);

} // namespace ita
