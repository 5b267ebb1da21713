// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/officepage.h"

#include "ui/blocks/picturebox.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowlist.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ita {

OfficePage::OfficePage(EditHistory &history, WritingAid *aid, QWidget *parent)
    : Page(parent)
    , m_form(new FieldForm(history, aid, RowKind::Office, contentFields(RowKind::Office), this))
    , m_emblem(new PictureBox(history, history.tree().root(), fieldOf(&Office::emblem), this))
    , m_units(new RowList(history, aid, RowKind::Unit, tr("&Units of the office"), this))
    , m_people(new RowList(history, aid, RowKind::Person, tr("&People who sign"), this))
{
    setHelpPage(*this, u"office");
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *emblem
        = plainLabel(tr("Emblem for letterheads, such as those of memos and orders"), this);
    for (QWidget *part : QList<QWidget *> { m_form, emblem, m_emblem, m_units, m_people })
        column->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(content));

    const RowId office = history.tree().root();
    m_form->setRow(office);
    connect(m_form, &FieldForm::placeChanged, this, &OfficePage::placeChanged);
    for (RowList *list : { m_units, m_people }) {
        list->setParentRow(office);
        connect(list, &RowList::placeChanged, this, &OfficePage::placeChanged);
    }
}

void OfficePage::showPlace(const Place &place)
{
    if (m_units->showPlace(place) || m_people->showPlace(place))
        return;
    if (place.field.isEmpty() || !m_form->focusField(place.field))
        m_form->setFocus();
}

void OfficePage::commit()
{
    m_form->commit();
}

} // namespace ita
