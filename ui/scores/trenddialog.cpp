// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/trenddialog.h"

#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/scores/trendchart.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The instruments, then the total.
QStringList seriesOf(const QList<YearScores> &trend)
{
    return instrumentsIn(trend) + QStringList { QString() };
}

class TrendDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(TrendDialog)

public:
    TrendDialog(const QList<YearScores> &trend, QWidget *parent)
        : QDialog(parent)
        , m_trend(trend)
    {
        setHelpPage(*this, u"scores");
        setWindowTitle(tr("Scores over the years"));
        auto *hint = plainLabel(trend.isEmpty()
                ? tr("No report of this file has scores yet.")
                : tr("The scores of the years of this file, by assessed year."));
        hint->setWordWrap(true);
        auto *buttons = new QDialogButtonBox(this);
        auto *put = buttons->addButton(tr("&Put into the report"), QDialogButtonBox::AcceptRole);
        buttons->addButton(QDialogButtonBox::Close);
        put->setToolTip(tr("As a section at its end: the chart, and the table below it"));
        put->setEnabled(!trend.isEmpty());
        auto *column = new QVBoxLayout(this);
        column->addWidget(hint);
        column->addWidget(new TrendChart(chart()), 2);
        column->addWidget(table(), 1);
        column->addWidget(buttons);
        resizeWithinScreen(*this, { 760, 620 });
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

private:
    static QString nameOf(const QString &series) { return series.isEmpty() ? tr("Total") : series; }

    ChartBlock chart() const
    {
        ChartBlock chart;
        for (const YearScores &year : m_trend)
            chart.labels.append(onScreen(year.year));
        const QStringList all = seriesOf(m_trend);
        for (const QString &code : all) {
            ChartSeries series { .name = nameOf(code), .values = {} };
            for (const YearScores &year : m_trend) {
                const auto score = scoreIn(year, code);
                series.values.append(
                    score ? std::optional(score->hundredths / 100.) : std::nullopt);
            }
            chart.series.append(series);
        }
        return chart;
    }

    QTableWidget *table() const
    {
        const QStringList series = seriesOf(m_trend);
        auto *table = new QTableWidget(int(m_trend.size()), int(series.size()) + 1);
        table->setAccessibleName(tr("Scores over the years"));
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        QStringList headings;
        for (const QString &code : series)
            headings.append(nameOf(code));
        table->setHorizontalHeaderLabels(headings + QStringList { tr("Level") });
        for (int row = 0; row < table->rowCount(); ++row) {
            const YearScores &year = m_trend[row];
            table->setVerticalHeaderItem(row, new QTableWidgetItem(onScreen(year.year)));
            for (int column = 0; column < series.size(); ++column) {
                const auto score = scoreIn(year, series[column]);
                auto *item = new QTableWidgetItem(score ? onScreen(scoreText(*score)) : u"–"_s);
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                table->setItem(row, column, item);
            }
            table->setItem(row, int(series.size()), new QTableWidgetItem(year.level));
        }
        table->horizontalHeader()->setStretchLastSection(true);
        return table;
    }

    const QList<YearScores> &m_trend;
};

} // namespace

bool showTrend(const QList<YearScores> &trend, QWidget *parent)
{
    return TrendDialog(trend, parent).exec() == QDialog::Accepted;
}

} // namespace ita
