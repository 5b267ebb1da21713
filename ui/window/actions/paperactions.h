// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "ui/window/actions/windowactions.h"

namespace ita {

/// The papers of the report: adding, naming, duplicating, moving and removing them, and moving
/// sections between them.
class PaperActions : public WindowActions
{
    Q_OBJECT

public:
    explicit PaperActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void refresh() override;

private:
    void followFile();
    void addKinds(QMenu &menu);
    void fillTargets();
    void add(PaperKind kind);
    void duplicate();
    void remove();
    void move(int by);
    void moveSectionTo(RowId paper);
    bool apply(const Change &change);

    QMenu *m_kinds = nullptr;
    QMenu *m_targets = nullptr; ///< the papers to which the section can be moved
    QList<QAction *> m_always; ///< need a report that can be changed
    QList<QAction *> m_beside; ///< need a paper beside the report itself
};

} // namespace ita
