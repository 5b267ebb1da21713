// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/unfinishedpanel.h"

#include "ui/models/screendigits.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ita {
namespace {

/// Nobody reads on; a new report has hundreds of lines, a pasted table thousands.
constexpr qsizetype kLinesShown = 500;

} // namespace

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

/// Says how many more there are; not a line to open.
void UnfinishedPanel::addRest(int count)
{
    auto *rest = new QListWidgetItem(onScreen(tr("… and %n more", nullptr, count)), m_list);
    rest->setFlags(Qt::NoItemFlags);
}

void UnfinishedPanel::show(const Tree &tree, const Readiness &readiness)
{
    m_title->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, int(readiness.unfinished.size()))
                     .arg(readiness.percent())));
    if (m_lines == readiness.unfinished)
        return;
    m_lines = readiness.unfinished;
    const int at = m_list->currentRow();
    m_list->clear();
    const qsizetype shown = std::min(m_lines.size(), kLinesShown);
    QStringList texts;
    for (const Unfinished &line : m_lines.first(shown))
        texts.append(onScreen(unfinishedText(tree, line)));
    m_list->addItems(texts);
    if (shown < m_lines.size())
        addRest(int(m_lines.size() - shown));
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
}

} // namespace ita
