// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/unfinishedpanel.h"

#include "core/checks/checklist.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {
namespace {

/// The index of an item's line; heads and the last line have none.
constexpr int kLineRole = Qt::UserRole;

} // namespace

UnfinishedPanel::UnfinishedPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_list(new QListWidget)
    , m_putRight(new QPushButton(tr("&Put the form of the letters right")))
    , m_judge(new QPushButton)
{
    setHelpPage(*this, u"checks");
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("What is unfinished"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_judge);
    buttons->addWidget(m_putRight);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    m_putRight->setToolTip(
        tr("Brings letters, marks and spaces to the form in which they are typed. "
           "One step of undo."));
    m_putRight->hide();
    followCurrent();
    connect(m_putRight, &QPushButton::clicked, this, &UnfinishedPanel::oneFormWanted);
    connect(m_judge, &QPushButton::clicked, this, &UnfinishedPanel::judgeCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, &UnfinishedPanel::followCurrent);
    const auto open = [this](const QListWidgetItem *item) {
        if (const JudgedFinding *line = lineAt(item))
            Q_EMIT placeWanted(line->finding.place);
    };
    connect(m_list, &QListWidget::itemActivated, this, open);
    connect(m_list, &QListWidget::itemClicked, this, open);
}

const JudgedFinding *UnfinishedPanel::lineAt(const QListWidgetItem *item) const
{
    const QVariant line = item ? item->data(kLineRole) : QVariant();
    return line.isValid() ? &m_lines.at(line.toLongLong()) : nullptr;
}

void UnfinishedPanel::judgeCurrent()
{
    const JudgedFinding *line = lineAt(m_list->currentItem());
    if (!line)
        return;
    const JudgedFinding judged = *line; // what follows fills the list anew
    if (judged.isAccepted)
        Q_EMIT takeBackWanted(judged);
    else
        Q_EMIT acceptWanted(judged);
}

void UnfinishedPanel::followCurrent()
{
    const JudgedFinding *line = lineAt(m_list->currentItem());
    m_judge->setEnabled(line && isAcceptable(line->finding));
    m_judge->setText(
        line && line->isAccepted ? tr("Take the acceptance back") : tr("Accept with a reason…"));
}

/// A line that cannot be chosen.
void UnfinishedPanel::addNote(const QString &text)
{
    auto *note = new QListWidgetItem(text, m_list);
    note->setFlags(Qt::NoItemFlags);
}

void UnfinishedPanel::addFindings(qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin; i < end; ++i) {
        const JudgedFinding &line = m_lines[i];
        const QString text = onScreen(line.finding.text);
        auto *item = new QListWidgetItem(
            line.note.isEmpty() ? text : text + u'\n' + onScreen(line.note), m_list);
        item->setData(kLineRole, i);
    }
}

void UnfinishedPanel::fill()
{
    m_list->clear();
    addFindings(0, m_open);
    if (m_rest > 0)
        addNote(onScreen(tr("… and %n more", nullptr, int(m_rest))));
    if (m_open == m_lines.size())
        return;
    addNote(onScreen(tr("Accepted with a reason: %n", nullptr, int(m_lines.size() - m_open))));
    addFindings(m_open, m_lines.size());
}

void UnfinishedPanel::show(const CheckedReport &report, const Findings &found)
{
    const Readiness &readiness = report.readiness;
    m_title->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, int(readiness.unfinished.size()))
                     .arg(readiness.percent())));
    const QList<Finding> kept = found.kept();
    m_putRight->setVisible(std::ranges::any_of(
        kept, [](const Finding &finding) { return finding.check == kFormCheck; }));
    const JudgedFindings judged = judge(report.tree, report.report, kept);
    const qsizetype open = std::min(judged.open.size(), kLinesShown);
    const QList<JudgedFinding> lines = judged.open.first(open) + judged.accepted;
    const qsizetype rest = found.more() + judged.open.size() - open;
    if (m_lines == lines && m_open == open && m_rest == rest)
        return;
    m_lines = lines;
    m_open = open;
    m_rest = rest;
    const int at = m_list->currentRow();
    fill();
    m_list->setCurrentRow(std::min(at, m_list->count() - 1));
    followCurrent();
}

} // namespace ita
