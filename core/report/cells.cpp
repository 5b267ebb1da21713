// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cells.h"

#include "core/base/thaidigits.h"
#include "core/domain/evidencerows.h"
#include "core/domain/freetable.h"
#include "core/domain/printedfields.h"
#include "core/rows/choices.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QList<Paragraph> statusBoxes(const RowValue &value, const Field &field, RowId row)
{
    const auto word = std::ranges::find(kWords<Status>, field.get(value).toString());
    return statusBoxes(Status(word - kWords<Status>.begin()), { row, field.name() });
}

QList<Paragraph> evidenceOf(const Tree &tree, RowId item)
{
    QList<Paragraph> paragraphs;
    const QList<EvidenceEntry> entries = evidenceEntries(tree, item);
    for (const EvidenceEntry &entry : entries) {
        const auto &evidence = tree.get<Evidence>(entry.row);
        const auto add = [&](const QStringList &texts, QLatin1StringView field) {
            paragraphs += paragraphsOf(texts, { entry.row, field });
        };
        if (!entry.label.isEmpty())
            add({ entry.number + entry.label }, keyOf(&Evidence::title));
        if (entry.label.isEmpty())
            add({ entry.number + evidence.url }, keyOf(&Evidence::url));
        else if (!evidence.url.isEmpty())
            add({ evidence.url }, keyOf(&Evidence::url));
        add(entry.clickPath, keyOf(&Evidence::clickPath));
        paragraphs
            += paragraphsOf(evidence.explanation, { entry.row, keyOf(&Evidence::explanation) });
    }
    return paragraphs;
}

Cell cellOf(const Tree &tree, RowId row, const Field &field)
{
    const RowValue &value = tree.value(row);
    const Place place { row, field.name() };
    const QJsonValue content = field.get(value);
    if (field.kind == FieldKind::Number)
        return { { { toThaiDigits(content.toInteger()), Marker::None, place } } };
    if (field.kind != FieldKind::Points)
        return { paragraphsOf(content.toString(), place) };
    return { paragraphsOf(content.toVariant().toStringList(), place, Marker::Dash) };
}

Cell indicatorNameCell(RowId row, const Indicator &indicator)
{
    const QString text = toThaiDigits(indicator.code) + u". "_s + indicator.name;
    return { paragraphsOf(text, { row, keyOf(&Indicator::name) }) };
}

/// The status boxes, unless they are switched off, then the points of `field`, then the evidence.
Cell progressCell(const Tree &tree, RowId row, const Field &field, const Field &status)
{
    Cell cell;
    if (isFieldShown(tree, row, status))
        cell.paragraphs = statusBoxes(tree.value(row), status, row);
    cell.paragraphs += cellOf(tree, row, field).paragraphs;
    if (tree.kind(row) == RowKind::OitItem)
        cell.paragraphs += evidenceOf(tree, row);
    return cell;
}

Cell tableCell(const Tree &tree, RowId row, const PrintedColumn &column)
{
    const Field &field = *column.field;
    if (field.meaning == Meaning::OwnColumn)
        return { printedValue(
            field.get(tree.value(row)).toString(), column.values, { row, field.name() }) };
    const Field *status = describe(tree.value(row)).field(Meaning::Status);
    if (status && field.meaning == Meaning::Progress)
        return progressCell(tree, row, field, *status);
    const auto *indicator = std::get_if<Indicator>(&tree.value(row));
    if (indicator && field.key == keyOf(&Indicator::name))
        return indicatorNameCell(row, *indicator);
    return cellOf(tree, row, field);
}

ValueKind valuesOf(const PrintedColumn &column)
{
    return column.field->kind == FieldKind::Number ? ValueKind::Number : column.values;
}

Align alignOf(const PrintedColumn &column)
{
    const FieldKind kind = column.field->kind;
    const bool isCentred = kind == FieldKind::Number || kind == FieldKind::Key;
    return isCentred ? Align::Centre : alignOf(column.values);
}

} // namespace

QList<Paragraph> statusBoxes(Status status, const Place &place)
{
    const bool started = status != Status::NotStarted;
    const QString underWay = status == Status::InProgress ? u" (อยู่ระหว่างดำเนินการ)"_s : QString();
    return { { u"ยังไม่ได้ดำเนินการ"_s, started ? Marker::Unticked : Marker::Ticked, place },
        { u"ดำเนินการ"_s + underWay, started ? Marker::Ticked : Marker::Unticked, place } };
}

QList<Paragraph> paragraphsOf(const QStringList &texts, const Place &place, Marker marker)
{
    QList<Paragraph> paragraphs;
    for (const QString &text : texts)
        paragraphs.append({ text, marker, place });
    return paragraphs;
}

QList<Paragraph> paragraphsOf(const QString &text, const Place &place)
{
    QList<Paragraph> paragraphs;
    if (text.isEmpty())
        return paragraphs;
    for (const QString &line : text.split(u'\n')) {
        const bool dashed = line.startsWith("- "_L1);
        paragraphs.append(
            { dashed ? line.sliced(2) : line, dashed ? Marker::Dash : Marker::None, place });
    }
    return paragraphs;
}

QList<Paragraph> printedValue(const QString &text, ValueKind values, const Place &place)
{
    if (values == ValueKind::Status)
        if (const auto status = statusOf(text))
            return statusBoxes(*status, place);
    QList<Paragraph> paragraphs = paragraphsOf(text, place);
    if (values == ValueKind::Points)
        for (Paragraph &paragraph : paragraphs)
            paragraph.marker = Marker::Dash;
    return paragraphs;
}

Align alignOf(ValueKind values)
{
    if (values == ValueKind::Number)
        return Align::Decimal;
    return values == ValueKind::Date ? Align::Centre : Align::Left;
}

Table tableOf(const Tree &tree, RowId section, const QList<RowId> &rows)
{
    const QList<PrintedColumn> columns
        = printedColumns(tree.kind(section), *sectionLayout(tree.value(section)));
    Table table;
    for (const PrintedColumn &column : columns)
        table.columns.append({ .heading = column.heading,
            .groups = column.group.isEmpty() ? QStringList() : QStringList(column.group),
            .width = column.width,
            .hasOwnWidth = column.hasOwnWidth,
            .align = alignOf(column),
            .place = { section, keyOf(&SectionLayout::columnHeadings) },
            .values = valuesOf(column) });
    for (const RowId row : rows) {
        TableRow printed { .row = row, .cells = {} };
        for (const PrintedColumn &column : columns) {
            printed.cells.append(tableCell(tree, row, column));
            printed.cells.last().place = { row, column.field->name() };
        }
        table.rows.append(printed);
    }
    return table;
}

} // namespace ita
