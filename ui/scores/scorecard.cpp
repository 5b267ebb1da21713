// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/scorecard.h"

#include "core/checks/acceptances.h"
#include "core/checks/checklist.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/scores/scoresdialog.h"
#include "ui/scores/trenddialog.h"
#include "ui/scores/whatifdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString scoreLine(const QString &name, const std::optional<QString> &score)
{
    return u"%1 %2"_s.arg(name, score ? onScreen(*score) : u"–"_s);
}

/// The results section; 0 when there is none.
RowId resultsOf(const Tree &tree, RowId report)
{
    const QList<RowId> sections = tree.rows(report, RowKind::Results);
    return sections.isEmpty() ? RowId {} : sections.constFirst();
}

QStringList instrumentCodes(const Catalogue *catalogue)
{
    if (!catalogue)
        return instrumentsWithField();
    QStringList codes;
    for (const CatalogueInstrument &instrument : catalogue->instruments)
        codes.append(instrument.code);
    return codes;
}

/// The total and instruments that are not typed, as far as they follow from other scores.
QStringList followingLines(const ScoreSheet &sheet)
{
    QStringList lines;
    for (const ScoreLine &line : sheet.lines)
        if (line.depth <= 1 && !line.typed && (line.computed || line.range))
            lines.append(u"%1: %2"_s.arg(line.depth == 0 ? line.name : line.code, scoreNote(line)));
    return lines;
}

} // namespace

ScoreCard::ScoreCard(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_full(new QPushButton(tr("All scores…")))
    , m_whatIf(new QPushButton(tr("What if…")))
    , m_trend(new QPushButton(tr("Over the years…")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_full);
    buttons->addWidget(m_whatIf);
    buttons->addWidget(m_trend);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_text);
    column->addLayout(buttons);
    m_whatIf->setToolTip(tr("Which items that do not pass yet raise the level"));
    connect(m_full, &QPushButton::clicked, this, &ScoreCard::openScores);
    connect(m_whatIf, &QPushButton::clicked, this, &ScoreCard::openWhatIf);
    connect(m_trend, &QPushButton::clicked, this, &ScoreCard::openTrend);
}

void ScoreCard::show(
    const CheckedReport &report, const Catalogue *catalogue, const QList<Finding> &found)
{
    const Tree &tree = report.tree;
    const RowId section = resultsOf(tree, report.report);
    m_tree = &tree;
    m_report = report.report;
    m_catalogue = catalogue;
    m_full->setVisible(section && catalogue);
    m_whatIf->setVisible(catalogue);
    m_sheet = catalogue ? scoreSheet(tree, report.report, *catalogue) : ScoreSheet {};
    m_reason = catalogue ? levelReason(catalogue->levels, m_sheet.known) : QString();
    if (!section) {
        m_text->setText(tr("This report has no results section."));
        return;
    }
    const auto &results = tree.get<ResultsSection>(section);
    QStringList instruments;
    for (const QString &code : instrumentCodes(catalogue))
        instruments.append(scoreLine(code, typedScore(results, code)));
    QStringList lines { instruments.join(u"   "_s),
        scoreLine(tr("Total"), results.total) + u"   "_s + results.level };
    lines += followingLines(m_sheet);
    if (!m_reason.isEmpty())
        lines.append(m_reason);
    const QList<JudgedFinding> open = judge(tree, report.report, found).open;
    for (const JudgedFinding &judged : open)
        if (judged.finding.check == kScoreCheck)
            lines.append(u"⚠ "_s + judged.finding.text);
    m_text->setText(onScreen(lines.join(u'\n')));
}

void ScoreCard::openScores()
{
    if (const auto place = showScores(m_sheet, m_reason, this))
        Q_EMIT placeWanted(*place);
}

void ScoreCard::openWhatIf()
{
    if (!m_tree->contains(m_report))
        return;
    const WhatIf whatIf(*m_tree, m_report, *m_catalogue);
    if (const auto place = showWhatIf(whatIf, this))
        Q_EMIT placeWanted(*place);
}

void ScoreCard::openTrend()
{
    const QList<YearScores> trend = scoreTrend(*m_tree);
    if (showTrend(trend, this) && m_tree->contains(m_report))
        Q_EMIT changeWanted(addTrend(*m_tree, m_report, trend));
}

} // namespace ita
