// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/freetablepage.h"

#include "ui/blocks/tableeditor.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/parts/foldedform.h"
#include "ui/parts/pageparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ita {

FreeTablePage::FreeTablePage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : Page(parent)
    , m_section(section)
{
    setHelpPage(*this, u"tables");
    auto *content = new QWidget(this);
    m_form = new FoldedForm(history, aid, section, content);
    m_table = new TableEditor(history, aid, section, content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addWidget(m_table);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(history, section, this));
    layout->addWidget(scrolled(content), 1);
    connect(m_form, &FoldedForm::placeChanged, this, &FreeTablePage::placeChanged);
    connect(m_table, &TableEditor::placeChanged, this, &FreeTablePage::placeChanged);
}

void FreeTablePage::showPlace(const Place &place)
{
    if (place.row == m_section && !place.field.isEmpty())
        m_form->focusField(place.field);
    else if (!m_table->showPlace(place))
        m_table->setFocus();
}

void FreeTablePage::commit()
{
    m_form->commit();
    m_table->commit();
}

} // namespace ita
