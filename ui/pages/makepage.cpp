// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/makepage.h"

#include "ui/commands/edithistory.h"
#include "ui/pages/formpage.h"
#include "ui/pages/officepage.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/tablepage.h"

namespace ita {

Page *makePage(Editor &editor, WritingAid *aid, RowId section, QWidget *parent)
{
    switch (editor.tree().kind(section)) {
    case RowKind::Office:
        return new OfficePage(editor, aid, parent);
    case RowKind::Plan:
        return new TablePage(editor, aid, section, RowKind::Measure, parent);
    case RowKind::Implementation:
        return new TablePage(editor, aid, section, RowKind::ImplementationRow, parent);
    case RowKind::SignOff:
        return new TablePage(editor, aid, section, RowKind::SignOffStep, parent);
    case RowKind::Results:
        return new TablePage(editor, aid, section, RowKind::ResultRow, parent);
    case RowKind::Indicators:
        return new TablePage(editor, aid, section, RowKind::Indicator, parent);
    case RowKind::Oit:
        return new OitPage(editor, aid, section, parent);
    default:
        return new FormPage(editor, aid, section, parent);
    }
}

} // namespace ita
