// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace ita {

class CentreStack;
class Workspace;

/// What the groups of the window's actions have in common. A group fills menus, enables its actions
/// as the open file allows, and tells by signals what the window is to say.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// `centre` knows what is open, and outlives the group.
    explicit WindowActions(CentreStack &centre, QObject *parent = nullptr);

    /// Enables what can be done with what is open now. Follows CentreStack::changed() by itself; to
    /// be called once when the menus have been filled.
    virtual void refresh();
    /// Those that need an open file and have an icon, in the order of the menus.
    QList<QAction *> withIcons() const;

Q_SIGNALS:
    /// Something could not be done.
    void failed(const ita::Error &error);
    /// Something to say in passing; for so long, or until the next text.
    void said(const QString &text, int milliseconds = 0);

protected:
    using Act = std::function<void()>;

    CentreStack &centre() const { return m_centre; }
    /// That of the open file, which there must be.
    Workspace &workspace() const;
    /// For dialogs to stand on.
    QWidget *window() const;

    /// An action that works with no file open too.
    QAction *add(QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act,
        const QString &icon = {});
    /// One that needs an open file. What it does is seen in the workspace, so it leaves the full
    /// preview.
    QAction *addForFile(QMenu &menu, const QString &text, const QKeySequence &keys, const Act &act,
        const QString &icon = {});
    /// One that needs an open file and leaves a full preview in front.
    QAction *addForPreview(QMenu &menu, const QString &text, const QKeySequence &keys,
        const Act &act, const QString &icon = {});
    /// Disabled while no file is open.
    void needFile(QAction *action) { m_forFile.append(action); }

private:
    CentreStack &m_centre;
    QList<QAction *> m_forFile; ///< need an open file
};

} // namespace ita
