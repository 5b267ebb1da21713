// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/papers.h"

namespace ita {

QList<RowId> papersOf(const Tree &tree, RowId report)
{
    return QList { report } + tree.rows(report, RowKind::Paper);
}

RowId paperOf(const Tree &tree, RowId row)
{
    if (const RowId paper = tree.ancestor(row, RowKind::Paper))
        return paper;
    const RowId report = tree.ancestor(row, RowKind::Report);
    const RowId section = tree.section(row);
    if (!report || !section)
        return report;
    const RowId paper = paperWith(tree, report, sectionLayout(tree.value(section))->paper);
    return paper ? paper : report;
}

RowId paperWith(const Tree &tree, RowId report, const QString &key)
{
    if (key.isEmpty())
        return report;
    for (const RowId paper : tree.rows(report, RowKind::Paper))
        if (tree.get<Paper>(paper).key == key)
            return paper;
    return {};
}

QString paperKey(const Tree &tree, RowId paper)
{
    const auto *row = std::get_if<Paper>(&tree.value(paper));
    return row ? row->key : QString();
}

RowId reportOf(const Tree &tree, RowId paper)
{
    return tree.ancestor(paper, RowKind::Report);
}

QList<RowId> sectionsOf(const Tree &tree, RowId paper)
{
    const QString key = paperKey(tree, paper);
    QList<RowId> sections = tree.sections(reportOf(tree, paper));
    sections.removeIf(
        [&](RowId section) { return sectionLayout(tree.value(section))->paper != key; });
    return sections;
}

QList<RowId> sectionsOf(const Tree &tree, RowId paper, RowKind kind)
{
    QList<RowId> sections = sectionsOf(tree, paper);
    sections.removeIf([&](RowId section) { return tree.kind(section) != kind; });
    return sections;
}

QList<RowId> sectionsByPaper(const Tree &tree, RowId report)
{
    QList<RowId> sections;
    for (const RowId paper : papersOf(tree, report))
        sections += sectionsOf(tree, paper);
    return sections;
}

} // namespace ita
