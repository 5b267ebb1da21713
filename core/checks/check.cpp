// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <QHash>

#include <algorithm>

namespace ita {
namespace {

/// A sort key that gives the printed order, parents before children: for each ancestor of a row and
/// for the row itself, outermost first, the index of its collection in its parent and its position
/// there.
using Path = QList<qsizetype>;

Path pathOf(const Tree &tree, RowId row)
{
    Path path;
    for (; row != tree.root() && tree.contains(row); row = tree.parent(row)) {
        const QLatin1StringView collection(describe(tree.kind(row)).collection);
        path.prepend(tree.position(row));
        path.prepend(collectionsOf(tree.kind(tree.parent(row))).indexOf(collection));
    }
    return path;
}

void sortInPrintedOrder(const Tree &tree, QList<Finding> &findings)
{
    QHash<RowId, Path> paths;
    for (const Finding &finding : std::as_const(findings))
        if (!paths.contains(finding.place.row))
            paths.insert(finding.place.row, pathOf(tree, finding.place.row));
    std::ranges::stable_sort(findings, [&](const Finding &a, const Finding &b) {
        const Path &left = *paths.constFind(a.place.row);
        const Path &right = *paths.constFind(b.place.row);
        return std::ranges::lexicographical_compare(left, right);
    });
}

} // namespace

void Findings::add(const Place &place, const QString &text, const QString &subject)
{
    if (isFull()) {
        ++m_more;
        return;
    }
    m_kept.append({ place, text, m_check->severity, m_check->name, subject });
    ++m_ofCheck;
}

QList<Check> lightOf(QList<Check> checks)
{
    checks.removeIf([](const Check &check) { return check.effort != Effort::Light; });
    return checks;
}

Findings runChecks(const QList<Check> &checks, const CheckedReport &report, qsizetype most)
{
    Findings found(most);
    int finders = 0;
    for (const Check &check : checks) {
        const qsizetype before = found.m_kept.size();
        found.m_check = &check;
        found.m_ofCheck = 0;
        check.run(report, found);
        finders += found.m_kept.size() > before ? 1 : 0;
    }
    found.m_check = nullptr;
    if (finders > 1)
        sortInPrintedOrder(report.tree, found.m_kept);
    return found;
}

} // namespace ita
