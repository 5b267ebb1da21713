// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/textpage.h"

#include "ui/blocks/blockcolumn.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ita {
namespace {

bool isBelowBlocks(const Field &field)
{
    return field.printedAs == TextRole::Closing;
}

QList<const Field *> fieldsOf(RowKind kind, bool below)
{
    QList<const Field *> fields = contentFields(kind);
    fields.removeIf([&](const Field *field) { return isBelowBlocks(*field) != below; });
    return fields;
}

} // namespace

TextPage::TextPage(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : Page(parent)
{
    setHelpPage(*this, u"writing");
    const RowKind kind = history.tree().kind(section);
    auto *content = new QWidget(this);
    m_above = new FieldForm(history, aid, kind, fieldsOf(kind, false), content);
    m_blocks = new BlockColumn(history, aid, section, content);
    m_below = new FieldForm(history, aid, kind, fieldsOf(kind, true), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (FieldForm *form : { m_above, m_below }) {
        form->layout()->setContentsMargins(0, 0, 0, 0);
        form->setRow(section);
        connect(form, &FieldForm::placeChanged, this, &TextPage::placeChanged);
    }
    column->addWidget(m_above);
    column->addWidget(m_blocks);
    column->addWidget(m_below);
    column->addStretch(1);
    connect(m_blocks, &BlockColumn::placeChanged, this, &TextPage::placeChanged);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePageTitle(history, section, this));
    layout->addWidget(scrolled(content), 1);
}

void TextPage::showPlace(const Place &place)
{
    if (m_blocks->showPlace(place) || place.row != m_above->row())
        return;
    if (place.field.isEmpty()
        || (!m_above->focusField(place.field) && !m_below->focusField(place.field)))
        m_above->setFocus();
}

void TextPage::commit()
{
    m_above->commit();
    m_blocks->commit();
    m_below->commit();
}

} // namespace ita
