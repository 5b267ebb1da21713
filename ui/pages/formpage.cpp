// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formpage.h"

#include "ui/commands/edithistory.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ita {

FormPage::FormPage(Editor &editor, WritingAid *aid, RowId section, QWidget *parent)
    : Page(parent)
{
    const RowKind kind = editor.tree().kind(section);
    m_form = new FieldForm(editor, aid, kind, contentFields(kind), this);
    m_form->setRow(section);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(editor, section, this));
    layout->addWidget(scrolled(m_form), 1);
    connect(m_form, &FieldForm::placeChanged, this, &FormPage::placeChanged);
}

void FormPage::showPlace(const Source &place)
{
    if (place.row != m_form->row())
        return;
    if (place.field.isEmpty() || !m_form->focusField(place.field))
        m_form->setFocus();
}

void FormPage::commit()
{
    m_form->commit();
}

} // namespace ita
