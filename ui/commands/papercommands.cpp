// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/papercommands.h"

#include "core/catalogue/papertemplates.h"
#include "core/domain/papertitle.h"
#include "core/domain/placename.h"
#include "core/rows/papers.h"
#include "ui/commands/keymaker.h"
#include "ui/commands/rowcommands.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct PaperCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(PaperCommandsText)
};

Subtree rowOf(RowValue value)
{
    return { .id = {}, .value = std::move(value), .extra = {}, .children = {} };
}

void setPaper(RowValue &section, const QString &paper)
{
    fieldOf(kindOf(section), &SectionLayout::paper).set(section, paper);
}

qsizetype paperCount(const Tree &tree, RowId report)
{
    return tree.rows(report, RowKind::Paper).size();
}

/// Makes references to copied measures name the copies.
void followCopies(Subtree &subtree, const KeyMaker &keys)
{
    if (auto *row = std::get_if<ImplementationRow>(&subtree.value))
        if (const QString copy = keys.renamed(RowKind::Measure, row->measureKey); !copy.isEmpty())
            row->measureKey = copy;
    for (Subtree &child : subtree.children)
        followCopies(child, keys);
}

/// The place in the report's list of sections of one that is to stand before `before` in the paper,
/// or at its end.
qsizetype placeIn(const Tree &tree, RowId paper, RowId before)
{
    if (before)
        return tree.position(before);
    const QList<RowId> sections = sectionsOf(tree, paper);
    return sections.isEmpty() ? tree.sections(reportOf(tree, paper)).size()
                              : tree.position(sections.constLast()) + 1;
}

} // namespace

Result<Change> addPaper(const Tree &tree, RowId report, PaperKind kind)
{
    auto begun = beginPaper(tree, report, kind);
    if (!begun)
        return begun.error();
    PaperDraft draft = std::move(begun).value();
    KeyMaker keys(tree, report, KeyMaker::Into::NewPaper);
    draft.paper.key = keys.keyFor(RowKind::Paper);
    Change change { PaperCommandsText::tr("Add %1").arg(paperKindTitle(kind)),
        { InsertRow { report, paperCount(tree, report), rowOf(draft.paper) } } };
    qsizetype position = tree.sections(report).size();
    for (Subtree &section : draft.sections) {
        keys.refresh(section);
        setPaper(section.value, draft.paper.key);
        change.edits.append(InsertRow { report, position++, section });
    }
    return change;
}

Change duplicatePaper(const Tree &tree, RowId paper)
{
    const RowId report = reportOf(tree, paper);
    Change change { PaperCommandsText::tr("Duplicate %1").arg(paperTitle(tree, paper)), {} };
    KeyMaker keys(tree, report, KeyMaker::Into::NewPaper);
    Paper copy;
    static_cast<PaperLayout &>(copy) = *paperLayout(tree.value(paper));
    copy.title = PaperCommandsText::tr("%1 (copy)").arg(paperTitle(tree, paper));
    copy.key = keys.keyFor(RowKind::Paper);
    change.edits.append(InsertRow { report, paperCount(tree, report), rowOf(copy) });
    QList<Subtree> copies;
    for (const RowId section : sectionsOf(tree, paper)) {
        copies.append(tree.subtree(section));
        keys.refresh(copies.last());
        setPaper(copies.last().value, copy.key);
    }
    qsizetype position = tree.sections(report).size();
    for (Subtree &section : copies) {
        followCopies(section, keys);
        change.edits.append(InsertRow { report, position++, section });
    }
    return change;
}

Change removePaper(const Tree &tree, RowId paper)
{
    if (tree.kind(paper) != RowKind::Paper)
        return {};
    Change change = removeRows(tree, sectionsOf(tree, paper));
    change.label = PaperCommandsText::tr("Remove %1").arg(paperTitle(tree, paper));
    change.edits.append(RemoveRow { paper });
    return change;
}

Change shiftPaper(const Tree &tree, RowId paper, int by)
{
    return tree.kind(paper) == RowKind::Paper ? shiftRows(tree, { paper }, by) : Change {};
}

Change addSection(const Tree &tree, RowId paper, RowKind kind, RowId after)
{
    const RowId report = reportOf(tree, paper);
    const bool isBehind = after && paperOf(tree, after) == paper;
    const qsizetype position = isBehind ? tree.position(after) + 1 : placeIn(tree, paper, {});
    Change change = addRow(tree, report, kind, position);
    setPaper(std::get<InsertRow>(change.edits.first()).content.value, paperKey(tree, paper));
    return change;
}

Change moveSections(const Tree &tree, const QList<RowId> &sections, RowId paper, RowId before)
{
    const QString key = paperKey(tree, paper);
    QList<Edit> edits;
    for (const RowId section : sections)
        if (sectionLayout(tree.value(section))->paper != key)
            edits.append(SetField { section, keyOf(&SectionLayout::paper), key });
    Change change = moveRows(tree, sections, reportOf(tree, paper), placeIn(tree, paper, before));
    change.edits = edits + change.edits;
    if (!edits.isEmpty())
        change.label = PaperCommandsText::tr("Move %1 to %2")
                           .arg(placeName(tree, sections.constFirst()), paperTitle(tree, paper));
    return change;
}

Change shiftSection(const Tree &tree, RowId section, int by)
{
    const RowId paper = paperOf(tree, section);
    const QList<RowId> siblings = sectionsOf(tree, paper);
    const qsizetype at = siblings.indexOf(section);
    if (by < 0 && at > 0)
        return moveSections(tree, { section }, paper, siblings.at(at - 1));
    if (by > 0 && at + 1 < siblings.size())
        return moveSections(tree, { section }, paper, siblings.value(at + 2));
    const QList<RowId> papers = papersOf(tree, reportOf(tree, paper));
    const RowId next = papers.value(papers.indexOf(paper) + by);
    if (!next)
        return {};
    return moveSections(
        tree, { section }, next, by < 0 ? RowId {} : sectionsOf(tree, next).value(0));
}

} // namespace ita
