// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/catalogueform.h"

#include "ui/inputs/plaintext.h"
#include "ui/inputs/pointsedit.h"
#include "ui/models/screendigits.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ita {

using namespace Qt::StringLiterals;

CatalogueForm::CatalogueForm(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_source(new QLineEdit)
    , m_confirm(button(tr("C&onfirm"), u"confirm"_s))
    , m_doubt(button(tr("Not con&firmed"), u"doubt"_s))
    , m_itemPart(new QWidget)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_period(new QComboBox)
    , m_elements(new PointsEdit(nullptr))
    , m_mend(button(tr("&Keep the changes"), u"mend"_s))
    , m_add(button(tr("&Add as a new item"), u"add"_s))
    , m_remove(button(tr("&Remove the item"), u"remove"_s))
{
    makeBold(*m_title);
    m_title->setWordWrap(true);
    m_source->setObjectName(u"source"_s);
    m_code->setObjectName(u"code"_s);
    m_name->setObjectName(u"name"_s);
    m_period->setObjectName(u"period"_s);
    m_elements->setObjectName(u"elements"_s);
    m_period->addItems({ tr("of no certain time"), tr("in force in the fiscal year"),
        tr("of the first round"), tr("results of the year before"),
        tr("assessment of the year before"), tr("done in the fiscal year") });
    auto *marks = new QHBoxLayout;
    marks->addWidget(m_confirm);
    marks->addWidget(m_doubt);
    marks->addStretch();
    auto *mark = new QFormLayout;
    mark->addRow(tr("&Source"), m_source);
    mark->addRow(marks);
    auto *hint = plainLabel(tr("{year} stands for the fiscal year, {previous_year} for the one "
                               "before, {next_year} for the one after."));
    hint->setWordWrap(true);
    auto *item = new QFormLayout(m_itemPart);
    item->setContentsMargins(0, 0, 0, 0);
    item->addRow(tr("Co&de"), m_code);
    item->addRow(tr("Na&me"), m_name);
    item->addRow(tr("&Period"), m_period);
    item->addRow(tr("&Elements"), m_elements);
    item->addRow(hint);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *one : { m_mend, m_add, m_remove })
        buttons->addWidget(one);
    item->addRow(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addLayout(mark);
    column->addWidget(m_itemPart, 1);
    column->addStretch();
    connectButtons();
    clear();
}

QPushButton *CatalogueForm::button(const QString &text, const QString &name)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

void CatalogueForm::connectButtons()
{
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT markWanted({ true, m_source->text().trimmed() });
    });
    connect(m_doubt, &QPushButton::clicked, this, [this] {
        Q_EMIT markWanted({ false, m_source->text().trimmed() });
    });
    connect(m_mend, &QPushButton::clicked, this, [this] { Q_EMIT mendWanted(typed()); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(typed()); });
    connect(m_remove, &QPushButton::clicked, this, &CatalogueForm::removeWanted);
}

void CatalogueForm::clear()
{
    m_title->clear();
    m_source->clear();
    m_itemPart->hide();
    setEnabled(false);
}

void CatalogueForm::show(
    const CatalogueEntry &entry, const std::optional<CatalogueItem> &item, bool mayEdit)
{
    setEnabled(mayEdit);
    m_origin = entry.origin;
    m_title->setText(onScreen(entryTitle(entry)));
    m_source->setText(entry.origin.source);
    m_itemPart->setVisible(item.has_value());
    if (!item)
        return;
    m_code->setText(item->code);
    m_name->setText(item->name);
    m_period->setCurrentIndex(int(item->period));
    m_elements->setPoints(item->elements);
}

CatalogueItem CatalogueForm::typed() const
{
    CatalogueItem item;
    item.code = m_code->text().trimmed();
    item.name = m_name->text().trimmed();
    item.period = ContentPeriod(m_period->currentIndex());
    item.elements = m_elements->points();
    item.origin = { m_origin.confirmed, m_source->text().trimmed() };
    return item;
}

} // namespace ita
