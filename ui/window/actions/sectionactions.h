// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"
#include "core/rows/tree.h"
#include "ui/window/actions/windowactions.h"

#include <optional>

namespace ita {

/// The sections of the report: adding, naming, setting up, moving and removing them.
class SectionActions : public WindowActions
{
    Q_OBJECT

public:
    explicit SectionActions(CentreStack &centre, QObject *parent = nullptr);

    /// Also makes these actions the context menu of the list of sections.
    void fillMenu(QMenu &menu);
    void refresh() override;

private:
    void addKinds(QMenu &menu);
    void addMoves(QMenu &menu);
    void offerInList();
    std::optional<RowId> sectionOrHint();
    void addSectionOf(RowKind kind);
    void setUp();
    void hideOrPrint();
    void remove();
    void move(int by);
    void convertDigits(DigitStyle style);

    QList<QAction *> m_actions;
};

} // namespace ita
