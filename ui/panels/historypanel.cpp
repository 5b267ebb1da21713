// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historypanel.h"

#include "core/domain/placename.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/fieldcommands.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/historymodel.h"
#include "ui/models/roles.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ita {

HistoryPanel::HistoryPanel(EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_title(plainLabel(tr("Choose a field to see what it held before.")))
    , m_table(new QTableView)
    , m_bringBack(new QPushButton(tr("Bring this back")))
{
    setHelpPage(*this, u"writing");
    m_title->setWordWrap(true);
    m_table->setAccessibleName(tr("Earlier values"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_bringBack->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_bringBack);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryPanel::bringBack);
    connect(&history.session(), &Session::changed, this, [this] {
        if (!m_history.tree().contains(m_place.row))
            showField({});
    });
}

HistoryPanel::~HistoryPanel() = default;

void HistoryPanel::showField(const Place &place)
{
    const Tree &tree = m_history.tree();
    const Field *field
        = tree.contains(place.row) ? describe(tree.kind(place.row)).field(place.field) : nullptr;
    if (m_model && field && place == m_place)
        return;
    m_place = field ? place : Place {};
    m_table->setModel(nullptr);
    m_model.reset();
    // Read the journal only when the panel is visible, because it is long.
    if (isVisible())
        readField();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_model)
        readField();
}

void HistoryPanel::readField()
{
    const Tree &tree = m_history.tree();
    const Field *field = tree.contains(m_place.row)
        ? describe(tree.kind(m_place.row)).field(m_place.field)
        : nullptr;
    m_title->setText(field ? placeOnScreen(tree, m_place.row, *field)
                           : tr("Choose a field to see what it held before."));
    if (field) {
        m_model = std::make_unique<HistoryModel>(m_history.session(), m_place.row, *field);
        m_table->setModel(m_model.get());
        connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryPanel::updateButton);
    }
    updateButton();
}

void HistoryPanel::updateButton()
{
    const Session &session = m_history.session();
    const Tree &tree = session.tree();
    const bool mayEdit = tree.contains(m_place.row) && !session.isReadOnly()
        && checkRights(tree, m_place.row, *describe(tree.kind(m_place.row)).field(m_place.field),
            session.person());
    m_bringBack->setEnabled(m_model && m_table->currentIndex().isValid() && mayEdit);
}

/// Restores the value before the selected entry. The first entry has none: restores the value it
/// set.
void HistoryPanel::bringBack()
{
    const int row = m_table->currentIndex().row();
    const auto valueOf = [&](HistoryModel::Column column) {
        return m_model->index(row, column).data(ValueRole).toJsonValue();
    };
    QJsonValue value = valueOf(HistoryModel::Before);
    if (value.isUndefined())
        value = valueOf(HistoryModel::After);
    const Tree &tree = m_history.tree();
    const Field &field = *describe(tree.kind(m_place.row)).field(m_place.field);
    Change change = editField(tree, m_place.row, field, value);
    if (change.edits.isEmpty())
        return;
    change.label = tr("Bring back %1").arg(placeName(tree, m_place.row, field));
    (void)bool(m_history.apply(change)); // the history reports a failure
}

} // namespace ita
