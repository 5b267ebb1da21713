// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unfinishedpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ita {

UnfinishedPanel::UnfinishedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(new QListWidget)
{
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What is unfinished"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    const auto open = [this](const QListWidgetItem *item) {
        const Unfinished &line = m_lines.at(m_list->row(item));
        Q_EMIT placeWanted({ line.row, line.field });
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
}

void UnfinishedPanel::show(const Tree &tree, const Readiness &readiness)
{
    m_title->setText(tr("Ready %1 % · %n missing", nullptr, int(readiness.unfinished.size()))
                         .arg(readiness.percent()));
    if (m_lines == readiness.unfinished)
        return;
    m_lines = readiness.unfinished;
    const int at = m_list->currentRow();
    m_list->clear();
    for (const Unfinished &line : std::as_const(m_lines))
        m_list->addItem(unfinishedText(tree, line));
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
}

} // namespace ita
