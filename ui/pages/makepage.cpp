// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/makepage.h"

#include "ui/commands/edithistory.h"
#include "ui/pages/formpage.h"
#include "ui/pages/officepage.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/tablepage.h"

namespace ita {

Page *makePage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
{
    switch (history.tree().kind(section)) {
    case RowKind::Office:
        return new OfficePage(history, aid, parent);
    case RowKind::Plan:
        return new TablePage(history, aid, section, RowKind::Measure, parent);
    case RowKind::Implementation:
        return new TablePage(history, aid, section, RowKind::ImplementationRow, parent);
    case RowKind::SignOff:
        return new TablePage(history, aid, section, RowKind::SignOffStep, parent);
    case RowKind::Results:
        return new TablePage(history, aid, section, RowKind::ResultRow, parent);
    case RowKind::Indicators:
        return new TablePage(history, aid, section, RowKind::Indicator, parent);
    case RowKind::Oit:
        return new OitPage(history, aid, section, parent);
    default:
        return new FormPage(history, aid, section, parent);
    }
}

} // namespace ita
