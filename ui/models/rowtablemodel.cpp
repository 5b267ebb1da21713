// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtablemodel.h"

#include "core/domain/comments.h"
#include "core/domain/placename.h"
#include "core/domain/planmeasures.h"
#include "core/domain/printedfields.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/report/columns.h"
#include "ui/commands/edithistory.h"
#include "ui/help/fieldhelp.h"
#include "ui/models/fieldtext.h"
#include "ui/models/references.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// `isInUse` leaves columns out that nobody has added.
QList<const Field *> shownFields(
    RowKind kind, const QStringList &extraFields, const std::function<bool(const Field &)> &isInUse)
{
    QList<const Field *> printed;
    QList<const Field *> all;
    for (const Field &field : describe(kind).fields) {
        if (!isInUse(field))
            continue;
        if (field.kind != FieldKind::Picture && field.meaning != Meaning::FromLastYear)
            all.append(&field);
        if (field.heading)
            printed.append(&field);
    }
    if (printed.isEmpty() && extraFields.isEmpty())
        return all;
    for (const QString &key : extraFields)
        if (const Field *field = describe(kind).field(key); field && !printed.contains(field))
            printed.append(field);
    return printed;
}

QVariant statusOf(const RowValue &row)
{
    const Field *field = describe(row).field(Meaning::Status);
    if (!field)
        return {};
    return int(field->choices.indexOf(field->get(row).toString()));
}

/// Converts what setData() gets: typed text is parsed, anything else is the value itself.
Result<QJsonValue> valueFrom(const Field &field, const QVariant &value, int role)
{
    if (role != ValueRole && value.typeId() == QMetaType::QString)
        return parseText(field, value.toString());
    return value.typeId() == QMetaType::QJsonValue ? value.toJsonValue()
                                                   : QJsonValue::fromVariant(value);
}

} // namespace

RowTableModel::RowTableModel(EditHistory &history, RowId anchor, RowKind kind,
    const QStringList &extraFields, QObject *parent)
    : RowListModel(history, anchor, kind, parent)
    , m_extraFields(extraFields)
{
    chooseFields();
    connect(&history, &EditHistory::unsavedChanged, this, &RowTableModel::announceUnsaved);
    connect(&history, &EditHistory::halfTypedChanged, this, &RowTableModel::announceHalfTyped);
}

void RowTableModel::chooseFields()
{
    const RowId section = isGone() ? RowId {} : tree().section(anchor());
    m_fields = shownFields(kind(), m_extraFields, [&](const Field &field) {
        return field.meaning != Meaning::OwnColumn
            || (section
                && !ownHeading(*sectionLayout(tree().value(section)), kind(), field).isEmpty());
    });
}

int RowTableModel::columnOf(QStringView field) const
{
    const auto shows = [&](const Field *shown) { return field == shown->key; };
    const auto it = std::ranges::find_if(m_fields, shows);
    return it == m_fields.end() ? -1 : int(it - m_fields.begin());
}

QModelIndex RowTableModel::indexOf(RowId row, QStringView field) const
{
    return index(rowOf(row), field.isEmpty() ? 0 : columnOf(field));
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (!row)
        return {};
    const Field &field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, field);
    case Qt::EditRole:
        return editText(field, history().typedValue(row, field));
    case ValueRole:
        return history().typedValue(row, field);
    case StatusRole:
        return statusOf(tree().value(row));
    case OpenCommentsRole:
        return openCommentCount(tree(), row);
    case DiffersRole:
        return field.key == keyOf(&ImplementationRow::measure) && differsFromPlan(tree(), row);
    case Qt::ToolTipRole:
        return hintOf(row, field);
    case FieldKeyRole:
    case FieldKindRole:
        return columnData(index.column(), role);
    default:
        return RowListModel::data(index, role);
    }
}

QVariant RowTableModel::hintOf(RowId row, const Field &field) const
{
    if (history().halfTyped(row, field.name()))
        return tr("Typed, but not kept yet");
    const bool differs
        = field.key == keyOf(&ImplementationRow::measure) && differsFromPlan(tree(), row);
    return differs ? tr("In the plan: %1").arg(plannedMeasure(tree(), row)->name) : QVariant();
}

QString RowTableModel::shownText(RowId row, const Field &field) const
{
    if (const auto half = history().halfTyped(row, field.name()))
        return u"⚠ "_s + (half->isString() ? half->toString() : displayText(field, *half));
    return field.kind == FieldKind::Reference
        ? referredName(tree(), row, field)
        : displayText(field, history().typedValue(row, field));
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(onScreen(section + 1)) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == GroupRole)
        return headingData(section, role == GroupRole);
    return columnData(section, role);
}

QVariant RowTableModel::columnData(int column, int role) const
{
    if (role == FieldKeyRole)
        return fieldAt(column).name();
    if (role == Qt::ToolTipRole)
        return helpOf(kind(), fieldAt(column)).whole();
    return role == FieldKindRole ? QVariant(int(fieldAt(column).kind)) : QVariant();
}

QVariant RowTableModel::headingData(int column, bool group) const
{
    const Field &field = fieldAt(column);
    const RowId section = tree().contains(anchor()) ? tree().section(anchor()) : RowId {};
    if (section && field.heading) {
        const RowValue &value = tree().value(section);
        const QList<PrintedColumn> columns = allColumns(kindOf(value), *sectionLayout(value));
        for (const PrintedColumn &printed : columns)
            if (printed.field == &field)
                return group ? printed.group : printed.heading;
    }
    return group ? QVariant() : QVariant(fieldName(field));
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowListModel::flags(index);
    const bool mayEdit = (flags & Qt::ItemIsDragEnabled)
        && checkRights(tree(), rowAt(index), fieldAt(index.column()), history().session().person());
    return mayEdit ? flags | Qt::ItemIsEditable : flags;
}

/// Refuses an invalid value: views set one to clear a cell that was dragged away.
bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RowId row = rowAt(index);
    if (!row || !value.isValid() || (role != Qt::EditRole && role != ValueRole))
        return false;
    const Field &field = fieldAt(index.column());
    const Result<QJsonValue> content = valueFrom(field, value, role);
    if (!content) {
        Q_EMIT history().failed(content.error());
        return false;
    }
    const Outcome stored = history().type(row, field, *content);
    if (!stored)
        Q_EMIT refused(stored.error().message);
    return bool(stored);
}

void RowTableModel::noteFieldChange(RowId row, const Field &field)
{
    RowListModel::noteFieldChange(row, field);
    markRowOf(row);
    const bool isPlanned = tree().kind(row) == RowKind::Measure;
    if (refersTo(tree().kind(row)) || (isPlanned && kind() == RowKind::ImplementationRow))
        markAllChanged();
    if (!tree().contains(anchor()) || row != tree().section(anchor()))
        return;
    if (field.key == keyOf(&SectionLayout::columnHeadings))
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (field.key == keyOf(&SectionLayout::ownColumns)) {
        beginResetModel();
        chooseFields();
        endResetModel();
    }
}

void RowTableModel::noteRowsChange(RowId parent)
{
    markRowOf(parent);
}

void RowTableModel::announceHalfTyped(RowId row)
{
    if (const int at = isGone() ? -1 : rowOf(row); at >= 0)
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

/// Cells also show values that could not be stored, so all may have changed.
void RowTableModel::announceUnsaved()
{
    if (!isGone() && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Marks the row of the model that contains this row, as it shows the number of comments below it.
void RowTableModel::markRowOf(RowId below)
{
    RowId row = below;
    while (row && tree().contains(row) && tree().parent(row) != anchor())
        row = tree().parent(row);
    if (row && tree().contains(row) && tree().kind(row) == kind())
        markChanged(row);
}

/// Whether a column shows names of rows of this kind.
bool RowTableModel::refersTo(RowKind kind) const
{
    const auto refers = [&](const Field *field) {
        return field->kind == FieldKind::Reference && referredKind(*field) == kind;
    };
    return std::ranges::any_of(m_fields, refers);
}

} // namespace ita
