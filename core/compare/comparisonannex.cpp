// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/comparisonannex.h"

#include "core/base/thaidigits.h"
#include "core/review/worddiff.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ComparisonAnnexText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonAnnexText)
};

QList<Paragraph> paragraphsIn(const QStringList &lines)
{
    QList<Paragraph> paragraphs;
    for (const QString &line : lines)
        paragraphs.append({ .text = QString(line).replace(u'\n', u' '), .place = {} });
    return paragraphs;
}

Table tableOf(const QList<ComparedRow> &rows)
{
    Table table;
    table.columns = { { .heading = ComparisonAnnexText::tr("Item"), .width = 30 },
        { .heading = ComparisonAnnexText::tr("State"), .width = 12, .align = Align::Centre },
        { .heading = ComparisonAnnexText::tr("Differences"), .width = 58 } };
    for (const ComparedRow &row : rows)
        table.rows.append({ .row = row.after,
            .cells = { { .paragraphs = paragraphsIn({ comparedTitle(row) }) },
                { .paragraphs = paragraphsIn({ kindText(row.kind) }) },
                { .paragraphs = paragraphsIn(differenceLines(row)) } } });
    return table;
}

TextBlock textBlock(TextRole role, const QString &text)
{
    return { .role = role, .paragraphs = paragraphsIn({ text }), .bookmark = {} };
}

QString summary(const QList<ComparedRow> &rows)
{
    using enum ComparedRow::Kind;
    return ComparisonAnnexText::tr("As before: %1, changed: %2, new: %3, without successor: %4")
        .arg(toThaiDigits(countOf(rows, Same)), toThaiDigits(countOf(rows, Changed)),
            toThaiDigits(countOf(rows, New)), toThaiDigits(countOf(rows, Gone)));
}

} // namespace

Document comparisonAnnex(const YearComparison &comparison, const QString &office)
{
    const QString title
        = ComparisonAnnexText::tr("Fiscal years %1 and %2 side by side")
              .arg(toThaiDigits(comparison.earlierYear), toThaiDigits(comparison.laterYear));
    PrintedSection page;
    page.title = title;
    page.orientation = Orientation::Landscape;
    page.blocks.append(textBlock(TextRole::Heading, title));
    const auto add = [&](const QString &heading, const QList<ComparedRow> &rows) {
        if (rows.isEmpty())
            return;
        page.blocks.append(textBlock(TextRole::Subheading, heading));
        page.blocks.append(textBlock(TextRole::Body, summary(rows)));
        page.blocks.append(tableOf(rows));
    };
    add(ComparisonAnnexText::tr("OIT items"), comparison.items);
    add(ComparisonAnnexText::tr("Indicators"), comparison.indicators);
    return { .title = title, .office = office, .sections = { page } };
}

QString markedDifference(const QString &before, const QString &after)
{
    QString text;
    for (const DiffSpan &span : wordDiff(before, after))
        text += span.kind == DiffSpan::Kind::Same  ? span.text
            : span.kind == DiffSpan::Kind::Removed ? u"[-%1-]"_s.arg(span.text)
                                                   : u"[+%1+]"_s.arg(span.text);
    return text;
}

QStringList differenceLines(const ComparedRow &row)
{
    QStringList lines;
    for (const ChangedText &text : row.texts)
        lines.append(u"%1: %2"_s.arg(text.name, markedDifference(text.before, text.after)));
    const auto list = [&](const QString &sentence, const QStringList &entries) {
        if (!entries.isEmpty())
            lines.append(sentence.arg(entries.join(u", "_s)));
    };
    list(ComparisonAnnexText::tr("Addresses that went: %1"), row.addressesGone);
    list(ComparisonAnnexText::tr("Addresses that came: %1"), row.addressesNew);
    list(ComparisonAnnexText::tr("Units that went: %1"), row.unitsGone);
    list(ComparisonAnnexText::tr("Units that came: %1"), row.unitsNew);
    return lines;
}

} // namespace ita
