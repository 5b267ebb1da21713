// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"
#include "core/rows/papers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isHeading(const Tree &tree, RowId row)
{
    const auto *block = std::get_if<ContentBlock>(&tree.value(row));
    return block && !block->text.isEmpty()
        && (block->form == BlockForm::Heading || block->form == BlockForm::Subheading);
}

/// Whether a contents page can name the section by words of the office.
bool hasHeading(const Tree &tree, RowId section)
{
    const RowValue &value = tree.value(section);
    const Field *heading = describe(value).field(Meaning::Heading);
    if (!sectionLayout(value)->title.isEmpty()
        || (heading && !textsOf(*heading, heading->get(value)).join(QString()).isEmpty()))
        return true;
    const QList<RowId> blocks = tree.rows(section, RowKind::ContentBlock);
    return std::ranges::any_of(blocks, [&](RowId block) { return isHeading(tree, block); });
}

/// Whether a contents page of the paper lists the section.
bool isListed(const RowValue &section)
{
    const RowKind kind = kindOf(section);
    return kind != RowKind::Cover && kind != RowKind::Contents && !sectionLayout(section)->hidden;
}

void findEmptyContents(const CheckedReport &report, Findings &found)
{
    const Tree &tree = report.tree;
    for (const RowId row : tree.sections(report.report)) {
        if (tree.kind(row) != RowKind::Contents || sectionLayout(tree.value(row))->hidden)
            continue;
        const QList<RowId> sections = sectionsOf(tree, paperOf(tree, row));
        if (std::ranges::none_of(sections, [&](RowId section) {
                return isListed(tree.value(section)) && hasHeading(tree, section);
            }))
            found.add({ row, {} },
                ChecksText::tr("%1: none of the sections of its paper has a heading to list")
                    .arg(placeName(tree, row)));
    }
}

} // namespace

QList<Check> contentsChecks()
{
    return { { "contents_without_headings"_L1, Severity::Warning, Effort::Light,
        &findEmptyContents } };
}

} // namespace ita
