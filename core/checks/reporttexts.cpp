// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/reporttexts.h"

#include "core/base/thaiwords.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"

namespace ita {
namespace {

bool isPrinted(const Tree &tree, RowId row)
{
    const RowId section = tree.section(row);
    return section && !sectionLayout(tree.value(section))->hidden
        && groupOf(tree.kind(row)) != RowGroup::Record;
}

} // namespace

void visitReportTexts(
    const Tree &tree, RowId report, const std::function<void(const ReportText &)> &visit)
{
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows) {
        if (!isPrinted(tree, row))
            continue;
        const RowValue &value = tree.value(row);
        for (const Field &field : describe(value).fields) {
            if (!field.printed || !field.searched)
                continue;
            const QStringList texts = textsOf(field, field.get(value));
            for (const QString &text : texts)
                if (!text.isEmpty())
                    visit({ { row, field.key }, field, text });
        }
    }
}

QList<RowId> printedRows(const Tree &tree, RowId report, RowKind kind)
{
    QList<RowId> rows = tree.descendants(report);
    rows.removeIf([&](RowId row) { return tree.kind(row) != kind || !isPrinted(tree, row); });
    return rows;
}

QString nameOf(const Tree &tree, const ReportText &text)
{
    return placeName(tree, text.place.row, text.field);
}

QString quoted(QStringView text, qsizetype most)
{
    const QString line = text.toString().simplified();
    return line.size() <= most ? line : line.first(most).trimmed() + u'…';
}

QString endOf(QStringView text, qsizetype most)
{
    const QString line = text.toString().simplified();
    if (line.size() <= most)
        return line;
    const QString end = line.last(most);
    const QList<TextSpan> words = wordsOf(end);
    // The first word is perhaps the end of one only.
    return u'…' + (words.size() > 1 ? end.sliced(words[1].start) : end);
}

} // namespace ita
