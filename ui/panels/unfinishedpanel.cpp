// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/unfinishedpanel.h"

#include "core/checks/checklist.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {
namespace {

QList<Finding> withoutScores(QList<Finding> findings)
{
    findings.removeIf([](const Finding &finding) { return finding.check == kScoreCheck; });
    return findings;
}

} // namespace

UnfinishedPanel::UnfinishedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_list(new QListWidget)
    , m_putRight(new QPushButton(tr("&Put the form of the letters right")))
{
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What is unfinished"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_putRight);
    m_putRight->setToolTip(
        tr("Brings letters, marks and spaces to the form in which they are typed. "
           "One step of undo."));
    m_putRight->hide();
    connect(m_putRight, &QPushButton::clicked, this, &UnfinishedPanel::oneFormWanted);
    const auto open = [this](const QListWidgetItem *item) {
        Q_EMIT placeWanted(m_lines.at(m_list->row(item)).place);
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
}

/// Adds a last line, which cannot be chosen, with the number of findings not shown.
void UnfinishedPanel::addRest(int count)
{
    auto *rest = new QListWidgetItem(onScreen(tr("… and %n more", nullptr, count)), m_list);
    rest->setFlags(Qt::NoItemFlags);
}

void UnfinishedPanel::show(const Readiness &readiness, const Findings &found)
{
    m_title->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, int(readiness.unfinished.size()))
                     .arg(readiness.percent())));
    const QList<Finding> kept = found.kept();
    m_putRight->setVisible(std::ranges::any_of(
        kept, [](const Finding &finding) { return finding.check == kFormCheck; }));
    QList<Finding> lines = withoutScores(kept);
    const qsizetype shown = std::min(lines.size(), kLinesShown);
    const qsizetype rest = found.more() + lines.size() - shown;
    lines.resize(shown);
    if (m_lines == lines && m_rest == rest)
        return;
    m_lines = lines;
    m_rest = rest;
    const int at = m_list->currentRow();
    m_list->clear();
    QStringList texts;
    for (const Finding &line : std::as_const(m_lines))
        texts.append(onScreen(line.text));
    m_list->addItems(texts);
    if (rest > 0)
        addRest(int(rest));
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
}

} // namespace ita
