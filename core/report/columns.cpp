// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columns.h"

#include "core/base/thaidigits.h"
#include "core/domain/printedfields.h"

#include <algorithm>

namespace ita {

std::optional<RowKind> tableRowKind(RowKind section)
{
    const SectionTraits &traits = describe(section).section;
    const bool isTable
        = traits.form == SectionForm::Table || traits.form == SectionForm::GroupedTable;
    return isTable ? traits.rows : std::nullopt;
}

QList<PrintedColumn> allColumns(RowKind section, const SectionLayout &layout)
{
    const auto rowKind = tableRowKind(section);
    if (!rowKind)
        return {};
    QList<PrintedColumn> columns;
    qsizetype next = 0; // of all columns, also those that nobody has added
    for (const Field &field : describe(*rowKind).fields) {
        if (!field.heading)
            continue;
        const qsizetype at = next++;
        const bool isOwn = field.meaning == Meaning::OwnColumn;
        const QString heading
            = isOwn ? ownHeading(layout, *rowKind, field) : layout.columnHeadings.value(at);
        if (isOwn && heading.isEmpty())
            continue;
        const int width = toArabicDigits(layout.columnWidths.value(at)).toInt();
        columns.append({ .field = &field,
            .heading = heading.isEmpty() ? QString::fromUtf16(field.heading) : heading,
            .group = field.group ? QString::fromUtf16(field.group) : QString(),
            .width = width > 0 ? width : field.width,
            .hasOwnWidth = width > 0,
            .values = ownValues(layout, *rowKind, field) });
    }
    // Columns that the order does not name follow as they stand.
    std::ranges::stable_sort(columns, {}, [&](const PrintedColumn &column) {
        const qsizetype place = layout.columnOrder.indexOf(column.field->name());
        return place < 0 ? layout.columnOrder.size() : place;
    });
    return columns;
}

QList<PrintedColumn> printedColumns(RowKind section, const SectionLayout &layout)
{
    QList<PrintedColumn> columns = allColumns(section, layout);
    columns.removeIf([&](const PrintedColumn &column) {
        return layout.columnsHidden.contains(column.field->name());
    });
    return columns;
}

Orientation printedOrientation(RowKind section, const SectionLayout &layout)
{
    if (layout.orientation != Orientation::Automatic)
        return layout.orientation;
    return describe(section).section.orientation;
}

} // namespace ita
