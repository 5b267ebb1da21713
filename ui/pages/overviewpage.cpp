// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/base/thaidate.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/owncatalogue.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/pages/statuschart.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/scores/scorecard.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QGroupBox *box(const QString &title, QWidget *content)
{
    auto *group = new QGroupBox(title);
    auto *column = new QVBoxLayout(group);
    column->addWidget(content);
    return group;
}

QLabel *textLabel()
{
    auto *label = plainLabel();
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel())
    , m_source(textLabel())
    , m_rounds(textLabel())
    , m_deadlines(textLabel())
    , m_scores(new ScoreCard)
    , m_roundsBox(box(tr("Rounds"), m_rounds))
    , m_deadlinesBox(box(tr("Deadlines"), m_deadlines))
    , m_units(new StatusChart)
    , m_subIndicators(new StatusChart)
    , m_unfinished(new UnfinishedPanel)
{
    setHelpPage(*this, u"first-hour");
    connect(m_scores, &ScoreCard::placeWanted, this, &OverviewPage::placeWanted);
    connect(m_scores, &ScoreCard::changeWanted, this, &OverviewPage::changeWanted);
    connect(m_subIndicators, &StatusChart::chosen, this, [this](const NamedCount &count) {
        Q_EMIT placeWanted({ count.row, {} });
    });
    connect(m_units, &StatusChart::chosen, this,
        [this](const NamedCount &count) { Q_EMIT unitWanted(count.name); });

    auto *right = new QWidget;
    auto *facts = new QVBoxLayout(right);
    facts->addWidget(box(tr("OIT items by sub-indicator"), m_subIndicators));
    facts->addWidget(box(tr("OIT items by unit"), m_units));
    facts->addWidget(box(tr("Scores"), m_scores));
    facts->addWidget(m_roundsBox);
    facts->addWidget(m_deadlinesBox);
    facts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(right);

    auto *row = new QHBoxLayout;
    row->addWidget(box(tr("Unfinished"), m_unfinished), 1);
    row->addWidget(scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_source);
    column->addLayout(row, 1);
}

void OverviewPage::show(const CheckedReport &report, const Findings &found, QDate today)
{
    const Tree &tree = report.tree;
    const Report &details = tree.get<Report>(report.report);
    m_title->setText(tr("%1, fiscal year %2")
                         .arg(tree.get<Office>(tree.root()).name, onScreen(details.fiscalYear)));
    m_unfinished->show(report, found);
    m_units->setCounts(statusByUnit(tree, report.report));
    m_subIndicators->setCounts(statusBySubIndicator(tree, report.report));
    const auto known = catalogueOf(tree, report.report);
    const Catalogue *catalogue = known ? known->get() : nullptr;
    m_source->setText(
        onScreen(catalogue ? sourceNote(details, *catalogue) : known.error().message));
    showRounds(catalogue);
    showDeadlines(catalogue, today);
    m_scores->show(report, catalogue, found.kept());
}

void OverviewPage::showRounds(const Catalogue *catalogue)
{
    const QList<ReportingRound> rounds = catalogue ? roundsOf(*catalogue) : QList<ReportingRound>();
    QStringList lines;
    for (const ReportingRound &round : rounds) {
        const QString name = onScreen(round.name);
        const QString first = thaiDate(round.first);
        const QString last = thaiDate(round.last);
        if (round.reportDue)
            lines.append(tr("%1: %2 to %3, report by %4")
                             .arg(name, first, last, thaiDate(*round.reportDue)));
        else
            lines.append(tr("%1: %2 to %3").arg(name, first, last));
    }
    m_rounds->setText(lines.join(u'\n'));
    m_roundsBox->setVisible(!lines.isEmpty());
}

void OverviewPage::showDeadlines(const Catalogue *catalogue, QDate today)
{
    QStringList lines;
    if (catalogue) {
        const QList<DueDay> deadlines = deadlinesOf(*catalogue);
        for (const DueDay &due : deadlines)
            lines.append(tr("%1: %2").arg(onScreen(due.name), thaiDate(due.day)));
        if (const auto next = nextDue(*catalogue, today))
            lines.append(tr("Next: %1, by %2").arg(onScreen(next->name), thaiDate(next->day)));
    }
    m_deadlines->setText(lines.join(u'\n'));
    m_deadlinesBox->setVisible(!lines.isEmpty());
}

} // namespace ita
