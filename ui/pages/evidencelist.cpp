// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelist.h"

#include "core/domain/webaddress.h"
#include "core/model/session.h"
#include "ui/commands/editor.h"
#include "ui/models/rowtablemodel.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/rowactions.h"
#include "ui/pages/rowtable.h"
#include "ui/widgets/themedicon.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ita {

EvidenceList::EvidenceList(Editor &editor, WritingAid *aid, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new RowTableModel(editor, {}, RowKind::Evidence, {}, this))
    , m_table(new RowTable(*m_model, aid, this))
    , m_actions(new RowActions(editor, RowKind::Evidence, m_table, this))
    , m_open(new QAction(themedIcon(u"link"_s), tr("Open in browser"), this))
    , m_message(new QLabel(this))
{
    auto *label = new QLabel(tr("E&vidence"), this);
    label->setBuddy(m_table);
    m_table->setAccessibleName(tr("Evidence"));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_table->addActions(m_actions->actions());
    m_table->addAction(m_open);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    connect(m_open, &QAction::triggered, this, &EvidenceList::openAddress);
    connect(m_table, &RowTable::selectionMoved, this, &EvidenceList::followSelection);
    connect(m_table, &RowTable::refused, this, &EvidenceList::refuse);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EvidenceList::followSelection);
    connect(m_actions, &RowActions::rowsMade, this, [this](const QList<RowId> &rows) {
        m_table->selectRows(rows);
        m_table->setFocus();
        m_table->edit(m_model->indexOf(rows.value(0), u"url"));
    });
    followSelection();
}

QWidget *EvidenceList::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const QList<QAction *> actions = m_actions->actions() + QList { m_open };
    for (QAction *action : actions)
        layout->addWidget(makeActionButton(action, bar));
    layout->addStretch();
    return bar;
}

void EvidenceList::setItem(RowId item)
{
    if (item == m_item)
        return;
    m_item = item;
    refuse({});
    m_model->setAnchor(item);
    setEnabled(bool(item));
    followSelection();
}

bool EvidenceList::showPlace(const Source &place)
{
    if (m_model->rowOf(place.row) < 0)
        return false;
    m_table->showCell(place.row, place.field);
    m_table->setFocus();
    return true;
}

void EvidenceList::followSelection()
{
    m_actions->setPlace(m_item, m_table->selectedRows());
    const RowId row = m_table->currentRow();
    m_open->setEnabled(row && isWebAddress(m_editor.tree().get<Evidence>(row).url));
    if (row && m_table->hasFocus())
        Q_EMIT placeChanged({ row, m_model->fieldAt(m_table->currentIndex().column()).name() });
}

void EvidenceList::refuse(const QString &reason)
{
    m_message->setText(u"⚠ "_s + reason);
    m_message->setVisible(!reason.isEmpty());
}

void EvidenceList::openAddress()
{
    const RowId row = m_table->currentRow();
    const QString address = row ? m_editor.tree().get<Evidence>(row).url : QString();
    if (isWebAddress(address))
        QDesktopServices::openUrl(QUrl(address));
}

} // namespace ita
