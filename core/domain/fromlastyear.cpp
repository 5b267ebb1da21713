// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fromlastyear.h"

#include "core/domain/comments.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct FromLastYearText
{
    Q_DECLARE_TR_FUNCTIONS(FromLastYearText)
};

const Field *markOf(const RowValue &row)
{
    return describe(row).field(Meaning::FromLastYear);
}

} // namespace

void markFromLastYear(RowValue &row)
{
    if (const Field *mark = markOf(row))
        mark->set(row, fieldDigest(row, {}));
}

bool isUnreviewed(const RowValue &row)
{
    const Field *mark = markOf(row);
    const QString was = mark ? mark->get(row).toString() : QString();
    return !was.isEmpty() && was == fieldDigest(row, {});
}

QList<RowId> unreviewedRows(const Tree &tree, RowId row)
{
    QList<RowId> rows = tree.descendants(row);
    rows.removeIf([&](RowId below) { return !isUnreviewed(tree.value(below)); });
    return rows;
}

QList<RowId> unreviewedRowsRead(const Tree &tree, RowId row)
{
    const bool isRow = tree.contains(row) && groupOf(tree.kind(row)) == RowGroup::Content;
    return isRow ? unreviewedRows(tree, row) : QList<RowId>();
}

RowId nextUnreviewed(const Tree &tree, RowId report, RowId row)
{
    const QList<RowId> rows = tree.descendants(report);
    const qsizetype here = rows.indexOf(row);
    for (qsizetype step = 1; step <= rows.size(); ++step) {
        const RowId next = rows[(here + step) % rows.size()];
        if (isUnreviewed(tree.value(next)))
            return next;
    }
    return {};
}

Change confirmReviewed(const Tree &tree, const QList<RowId> &rows)
{
    Change change { FromLastYearText::tr("Confirm what is from last year"), {} };
    for (const RowId row : rows)
        if (isUnreviewed(tree.value(row)))
            change.edits.append(SetField { row, markOf(tree.value(row))->name(), QString() });
    return change;
}

} // namespace ita
