// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/period.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The words of a progress field without web addresses, spaces and signs; empty for a text that is
/// too short to tell two rows apart.
QString comparable(const RowValue &row, const Field &progress)
{
    QString words;
    const QStringList points = textsOf(progress, progress.get(row));
    for (const QString &point : points) {
        const QStringList parts = point.split(u' ', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            if (!part.contains("://"_L1))
                words += part;
    }
    words.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    constexpr qsizetype kTelling = 40;
    return words.size() < kTelling ? QString() : words;
}

struct ProgressRow
{
    RowId row;
    const Field &field;
};

/// All rows with a progress field, in printed order.
QList<ProgressRow> progressRows(const CheckedReport &report)
{
    QList<ProgressRow> rows;
    for (const RowKind kind : { RowKind::Indicator, RowKind::OitItem })
        if (const Field *progress = describe(kind).field(Meaning::Progress))
            for (const RowId row : printedRows(report.tree, report.report, kind))
                rows.append({ row, *progress });
    return rows;
}

bool isDone(const RowValue &row)
{
    const Field *status = describe(row).field(Meaning::Status);
    return status && status->get(row).toString() == status->choices.last();
}

void findDoneWithoutProgress(const CheckedReport &report, Findings &found)
{
    const QList<ProgressRow> rows = progressRows(report);
    for (const auto &[row, field] : rows) {
        const RowValue &value = report.tree.value(row);
        const QString words = textsOf(field, field.get(value)).join(u' ').trimmed();
        if (isDone(value) && words.isEmpty())
            found.add({ row, field.key },
                ChecksText::tr("%1 is done, but says nothing of what was done")
                    .arg(placeName(report.tree, row)));
    }
}

/// Many offices write the same standard sentence for several items; one that differs only in a name
/// is not found, one that is the same to the letter in a row of another subject is.
void findSameProgress(const CheckedReport &report, Findings &found)
{
    QHash<QString, RowId> first;
    const QList<ProgressRow> rows = progressRows(report);
    for (const auto &[row, field] : rows) {
        const QString words = comparable(report.tree.value(row), field);
        if (words.isEmpty())
            continue;
        const auto same = first.constFind(words);
        if (same == first.constEnd())
            first.insert(words, row);
        else
            found.add({ row, field.key },
                ChecksText::tr("%1 has the same progress as %2")
                    .arg(placeName(report.tree, row), placeName(report.tree, *same)));
    }
}

/// The day that the closing lines of the report's texts name last; invalid when they name none.
QDate dateOfPaper(const CheckedReport &report)
{
    QDate latest;
    const QList<RowId> sections = report.tree.rows(report.report, RowKind::Text);
    for (const RowId section : sections) {
        const auto &text = report.tree.get<TextSection>(section);
        for (const QString &line : text.closing)
            if (const auto date = parseThaiDate(line); date && !text.hidden)
                latest = latest.isValid() ? qMax(latest, *date) : *date;
    }
    return latest;
}

/// The first month of a period; nothing for words that name none.
std::optional<BuddhistMonth> beginOf(const QString &text)
{
    const Period period = parsePeriod(text);
    if (const auto *month = std::get_if<MonthPeriod>(&period))
        return month->month;
    if (const auto *months = std::get_if<MonthsPeriod>(&period))
        return months->from;
    return {};
}

void findResultsBeforeTheirTime(const CheckedReport &report, Findings &found)
{
    const QDate paper = dateOfPaper(report);
    if (!paper.isValid())
        return;
    const BuddhistMonth written { buddhistYear(paper), paper.month() };
    const QList<RowId> rows = printedRows(report.tree, report.report, RowKind::ImplementationRow);
    for (const RowId id : rows) {
        const auto &row = report.tree.get<ImplementationRow>(id);
        const auto begin = beginOf(row.period);
        const bool hasResult = !row.output.trimmed().isEmpty() || !row.outcome.trimmed().isEmpty();
        if (begin && *begin > written && hasResult)
            found.add({ id, keyOf(&ImplementationRow::period) },
                ChecksText::tr("%1 has results of %2, but the paper is of %3")
                    .arg(placeName(report.tree, id), thaiMonthYear(*begin), thaiDate(paper)),
                row.period + row.output + row.outcome + paper.toString(Qt::ISODate));
    }
}

} // namespace

QList<Check> progressChecks()
{
    return {
        { "done_without_progress"_L1, Severity::Warning, Effort::Light, &findDoneWithoutProgress },
        { "same_progress"_L1, Severity::Warning, Effort::Light, &findSameProgress },
        { "result_before_time"_L1, Severity::Warning, Effort::Light, &findResultsBeforeTheirTime },
    };
}

} // namespace ita
