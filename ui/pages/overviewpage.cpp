// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/base/thaidate.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/owncatalogue.h"
#include "core/checks/nextsteps.h"
#include "core/signoff/chain.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/pages/nextsteplist.h"
#include "ui/pages/signoffstrip.h"
#include "ui/pages/statuschart.h"
#include "ui/parts/pageparts.h"
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
    QLabel *label = softLabel();
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
    , m_nextSteps(new NextStepList)
    , m_signOffs(new SignOffStrip)
    , m_signOffsBox(box(tr("Sign-offs"), m_signOffs))
    , m_units(new StatusChart)
    , m_subIndicators(new StatusChart)
{
    setHelpPage(*this, u"first-hour");
    connect(m_nextSteps, &NextStepList::placeWanted, this, &OverviewPage::placeWanted);
    connect(m_nextSteps, &NextStepList::allWanted, this, &OverviewPage::findingsWanted);
    connect(m_signOffs, &QPushButton::clicked, this, &OverviewPage::signOffsWanted);
    connect(m_scores, &ScoreCard::placeWanted, this, &OverviewPage::placeWanted);
    connect(m_scores, &ScoreCard::changeWanted, this, &OverviewPage::changeWanted);
    connect(m_subIndicators, &StatusChart::chosen, this, [this](const NamedCount &count) {
        Q_EMIT placeWanted({ count.row, {} });
    });
    connect(m_units, &StatusChart::chosen, this,
        [this](const NamedCount &count) { Q_EMIT unitWanted(count.name); });

    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->addWidget(makeTasks(), 5);
    row->addWidget(makeFacts(), 4);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_source);
    column->addWidget(scrolled(content), 1);
}

QWidget *OverviewPage::makeTasks()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(box(tr("What to do next"), m_nextSteps));
    column->addWidget(m_signOffsBox);
    column->addWidget(m_roundsBox);
    column->addWidget(m_deadlinesBox);
    column->addStretch();
    return part;
}

QWidget *OverviewPage::makeFacts()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->addWidget(box(tr("OIT items by sub-indicator"), m_subIndicators));
    column->addWidget(box(tr("OIT items by unit"), m_units));
    column->addWidget(box(tr("Scores"), m_scores));
    column->addStretch();
    return part;
}

void OverviewPage::show(const CheckedReport &report, const Findings &found, QDate today)
{
    const Tree &tree = report.tree;
    const Report &details = tree.get<Report>(report.report);
    m_title->setText(tr("%1, fiscal year %2")
                         .arg(tree.get<Office>(tree.root()).name, onScreen(details.fiscalYear)));
    const QList<JudgedFinding> open = judge(tree, report.report, found.kept()).open;
    m_nextSteps->show(tree, nextSteps(tree, open), open.size() + found.more());
    m_signOffs->show(tree, report.report);
    m_signOffsBox->setVisible(!chainOf(tree, report.report).steps.isEmpty());
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
