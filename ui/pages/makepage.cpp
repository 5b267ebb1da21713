// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/makepage.h"

#include "ui/commands/edithistory.h"
#include "ui/pages/formpage.h"
#include "ui/pages/freetablepage.h"
#include "ui/pages/officepage.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/tablepage.h"
#include "ui/pages/textpage.h"

namespace ita {

Page *makePage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
{
    const RowKind kind = history.tree().kind(section);
    if (kind == RowKind::Office)
        return new OfficePage(history, aid, parent);
    const SectionTraits &traits = describe(kind).section;
    switch (traits.form) {
    case SectionForm::Texts:
        break;
    case SectionForm::Table:
    case SectionForm::Signatures:
        return new TablePage(history, aid, section, *traits.rows, parent);
    case SectionForm::GroupedTable:
        return new OitPage(history, aid, section, parent);
    case SectionForm::FreeTable:
        return new FreeTablePage(history, aid, section, parent);
    }
    if (accepts(kind, RowKind::ContentBlock))
        return new TextPage(history, aid, section, parent);
    return new FormPage(history, aid, section, parent);
}

} // namespace ita
