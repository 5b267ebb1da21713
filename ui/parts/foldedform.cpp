// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/foldedform.h"

#include "ui/commands/edithistory.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/pageparts.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ita {

FoldedForm::FoldedForm(EditHistory &history, WritingAid *aid, RowId section, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
{
    const RowKind kind = history.tree().kind(section);
    m_form = new FieldForm(history, aid, kind, contentFields(kind), this);
    m_form->setRow(section);
    m_fold->setText(tr("Heading and introduction"));
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    QScrollArea *area = scrolled(m_form);
    // As high as the form, but at most a part of the page.
    const int most = fontMetrics().lineSpacing() * 16;
    area->setFixedHeight(qMin(most, m_form->sizeHint().height()));
    area->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fold);
    layout->addWidget(area);
    connect(m_form, &FieldForm::placeChanged, this, &FoldedForm::placeChanged);
    connect(m_fold, &QToolButton::toggled, area, [this, area](bool open) {
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        area->setVisible(open);
    });
}

void FoldedForm::focusField(const QString &key)
{
    m_fold->setChecked(true);
    m_form->focusField(key);
}

void FoldedForm::commit()
{
    m_form->commit();
}

} // namespace ita
