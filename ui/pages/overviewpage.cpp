// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "core/base/thaidate.h"
#include "core/catalogue/rounds.h"
#include "core/checks/checklist.h"
#include "ui/models/screendigits.h"
#include "ui/pages/statuschart.h"
#include "ui/panels/unfinishedpanel.h"

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
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// 0 when there is none.
RowId resultsOf(const Tree &tree, RowId report)
{
    const QList<RowId> sections = tree.children(report, RowKind::Results);
    const auto isResults = [&](RowId section) { return tree.kind(section) == RowKind::Results; };
    const auto found = std::ranges::find_if(sections, isResults);
    return found == sections.end() ? RowId {} : *found;
}

QString scoreLine(const QString &name, const std::optional<QString> &score)
{
    return u"%1 %2"_s.arg(name, score ? onScreen(*score) : u"–"_s);
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_rounds(textLabel())
    , m_scores(textLabel())
    , m_units(new StatusChart)
    , m_subIndicators(new StatusChart)
    , m_unfinished(new UnfinishedPanel)
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setTextFormat(Qt::PlainText);
    connect(m_unfinished, &UnfinishedPanel::placeWanted, this, &OverviewPage::placeWanted);
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
    facts->addWidget(box(tr("Rounds"), m_rounds));
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
    column->addLayout(row, 1);
}

void OverviewPage::show(const CheckedReport &report, const Findings &found)
{
    const Tree &tree = report.tree;
    const int year = tree.get<Report>(report.report).fiscalYear;
    m_title->setText(
        tr("%1, fiscal year %2").arg(tree.get<Office>(tree.root()).name, onScreen(year)));
    m_unfinished->show(report.readiness, found);
    m_units->setCounts(statusByUnit(tree, report.report));
    m_subIndicators->setCounts(statusBySubIndicator(tree, report.report));
    showRounds(year);
    showScores(tree, report.report, found.kept());
}

void OverviewPage::showRounds(int fiscalYear)
{
    QStringList lines;
    for (const ReportingRound &round : roundsOf(fiscalYear))
        lines.append(tr("%1 months: %2 to %3")
                         .arg(onScreen(round.months), thaiDate(round.first), thaiDate(round.last)));
    m_rounds->setText(lines.join(u'\n'));
}

void OverviewPage::showScores(const Tree &tree, RowId report, const QList<Finding> &found)
{
    const RowId section = resultsOf(tree, report);
    if (!section) {
        m_scores->setText(tr("This report has no results section."));
        return;
    }
    const auto &results = tree.get<ResultsSection>(section);
    QStringList lines { scoreLine(u"IIT"_s, results.iit) + u"   "_s
            + scoreLine(u"EIT"_s, results.eit) + u"   "_s + scoreLine(u"OIT"_s, results.oit),
        scoreLine(tr("Total"), results.total) + u"   "_s + results.level };
    for (const Finding &finding : found)
        if (finding.check == kScoreCheck && finding.place.row == section)
            lines.append(u"⚠ "_s + finding.text);
    m_scores->setText(lines.join(u'\n'));
}

} // namespace ita
