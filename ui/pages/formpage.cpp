// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formpage.h"

#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ita {
namespace {

/// Of a paper those that all papers have: the years of a report are set when it is begun.
QList<const Field *> fieldsOf(RowKind kind)
{
    QList<const Field *> fields = contentFields(kind);
    if (kind == RowKind::Report)
        fields.removeIf(
            [](const Field *field) { return !describe(RowKind::Paper).field(field->key); });
    return fields;
}

} // namespace

FormPage::FormPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : Page(parent)
{
    setHelpPage(*this, u"papers");
    const RowKind kind = history.tree().kind(section);
    m_form = new FieldForm(history, aid, kind, fieldsOf(kind), this);
    m_form->setRow(section);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(history, section, this));
    layout->addWidget(scrolled(m_form), 1);
    connect(m_form, &FieldForm::placeChanged, this, &FormPage::placeChanged);
}

void FormPage::showPlace(const Place &place)
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
