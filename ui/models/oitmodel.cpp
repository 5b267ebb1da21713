// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/oitmodel.h"

#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/owncatalogue.h"
#include "core/domain/comments.h"
#include "core/domain/evidencerows.h"
#include "core/domain/placename.h"
#include "core/domain/readiness.h"
#include "ui/commands/edithistory.h"
#include "ui/models/fieldtext.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The field that a column edits; null for columns with counts.
const Field *fieldIn(int column)
{
    switch (column) {
    case OitModel::Name:
        return &fieldOf(&OitItem::name);
    case OitModel::Units:
        return &fieldOf(&OitItem::units);
    case OitModel::Status:
        return &fieldOf(&OitItem::status);
    default:
        return nullptr;
    }
}

QString countText(qsizetype part, qsizetype whole)
{
    return onScreen(u"%1/%2"_s.arg(part).arg(whole));
}

qsizetype metElements(const OitItem &item)
{
    const QSet<QString> met(item.elementsMet.begin(), item.elementsMet.end());
    return std::ranges::count_if(
        item.elements, [&](const QString &element) { return met.contains(element); });
}

QString groupHeading(const OitGroup &group)
{
    if (!group.heading.isEmpty())
        return group.heading;
    QStringList parts { group.code, group.title, group.topic };
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// All texts of a row, one on each line.
QString textsOf(const RowValue &row)
{
    QString all;
    for (const Field &field : describe(row).fields)
        if (field.kind != FieldKind::Choice && field.meaning != Meaning::FromLastYear)
            all += editText(field, field.get(row)) + u'\n';
    return all;
}

} // namespace

OitModel::OitModel(EditHistory &history, RowId section, QObject *parent)
    : SessionModel(history, section, parent)
{
}

QList<RowId> OitModel::groups() const
{
    return isGone() ? QList<RowId>() : tree().rows(anchor(), RowKind::OitGroup);
}

bool OitModel::isOurGroup(RowId row) const
{
    return !isGone() && tree().contains(row) && tree().kind(row) == RowKind::OitGroup
        && tree().parent(row) == anchor();
}

/// The internal id of an item is the row id of its group, which stays valid when groups move; that
/// of a group is 0.
QModelIndex OitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? rowAt(parent).value : 0));
}

QModelIndex OitModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int place = int(groups().indexOf(RowId { qint64(index.internalId()) }));
    return place < 0 ? QModelIndex() : createIndex(place, 0, quintptr(0));
}

RowId OitModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return {};
    const RowId group { qint64(index.internalId()) };
    if (group && !isOurGroup(group))
        return {};
    const QList<RowId> rows = group ? tree().rows(group, RowKind::OitItem) : groups();
    return index.row() < rows.size() ? rows.at(index.row()) : RowId {};
}

QModelIndex OitModel::indexOf(RowId row, int column) const
{
    if (isGone() || !tree().contains(row))
        return {};
    if (tree().kind(row) == RowKind::Evidence)
        row = tree().parent(row);
    const auto below = shownBelow(tree().parent(row), tree().kind(row));
    return below ? index(int(tree().position(row)), column, *below) : QModelIndex();
}

int OitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(groups().size());
    if (parent.column() > 0 || parent.internalId() != 0)
        return 0;
    const RowId group = rowAt(parent);
    return group ? int(tree().rows(group, RowKind::OitItem).size()) : 0;
}

int OitModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OitModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (!row || role == RowIdRole || role == RowKindRole)
        return SessionModel::data(index, role);
    if (role == OpenCommentsRole)
        return openCommentCount(tree(), row);
    if (role == UnfinishedRole)
        return int(unfinished(tree(), row).size());
    if (role == Qt::ToolTipRole && index.column() == Name)
        return onScreen(doubtAbout(row));
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return spokenText(row);
    return tree().kind(row) == RowKind::OitGroup ? groupData(row, index.column(), role)
                                                 : itemCell(row, index.column(), role);
}

QVariant OitModel::groupData(RowId group, int column, int role) const
{
    const auto &value = tree().get<OitGroup>(group);
    if (role == SearchTextRole)
        return textsOf(value);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return withMark(groupHeading(value), group);
    if (column != Status)
        return {};
    const QList<RowId> items = tree().rows(group, RowKind::OitItem);
    const auto isDone
        = [&](RowId item) { return tree().get<OitItem>(item).status == ita::Status::Done; };
    return countText(std::ranges::count_if(items, isDone), items.size());
}

QVariant OitModel::itemCell(RowId item, int column, int role) const
{
    const auto &value = tree().get<OitItem>(item);
    const Field *field = fieldIn(column);
    switch (role) {
    case Qt::DisplayRole:
        return itemText(item, column);
    case Qt::EditRole:
        return field ? QVariant(editText(*field, field->get(value))) : QVariant();
    case FieldKeyRole:
        return field ? field->name() : QString();
    case StatusRole:
        return int(value.status);
    case UnitsRole:
        return value.units;
    case MissingEvidenceRole:
        return evidenceRows(tree(), item).isEmpty();
    case SearchTextRole:
        return searchText(item);
    case DetailRole:
        return column == Name ? detailText(item) : QString();
    default:
        return {};
    }
}

QString OitModel::itemText(RowId item, int column) const
{
    const auto &value = tree().get<OitItem>(item);
    switch (column) {
    case Name:
        return withMark(u"%1 %2"_s.arg(value.code, value.name), item);
    case Elements:
        return countText(metElements(value), value.elements.size());
    case Evidence:
        return onScreen(evidenceRows(tree(), item).size());
    default:
        return displayText(*fieldIn(column), fieldIn(column)->get(value));
    }
}

/// Units, elements that are met, and evidence.
QString OitModel::detailText(RowId item) const
{
    QStringList parts { itemText(item, Units) };
    if (!tree().get<OitItem>(item).elements.isEmpty())
        parts.append(tr("elements %1").arg(itemText(item, Elements)));
    parts.append(evidenceRows(tree(), item).isEmpty()
            ? tr("no evidence yet")
            : tr("evidence %1").arg(itemText(item, Evidence)));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// All that a line shows, in one sentence.
QString OitModel::spokenText(RowId row) const
{
    if (tree().kind(row) == RowKind::OitItem)
        return QStringList { itemText(row, Name), itemText(row, Status), detailText(row) }.join(
            u", "_s);
    return QStringList { groupData(row, Name, Qt::DisplayRole).toString(),
        tr("done %1").arg(groupData(row, Status, Qt::DisplayRole).toString()) }
        .join(u", "_s);
}

/// Why the catalogue of the report is not sure of an item or group; empty when it is.
QString OitModel::doubtAbout(RowId row) const
{
    const auto catalogue = catalogueOf(tree(), tree().ancestor(row, RowKind::Report));
    if (!catalogue)
        return {};
    return tree().kind(row) == RowKind::OitItem
        ? ita::doubtAbout(**catalogue, tree().get<OitItem>(row))
        : ita::doubtAbout(**catalogue, tree().get<OitGroup>(row));
}

QString OitModel::withMark(const QString &name, RowId row) const
{
    return doubtAbout(row).isEmpty() ? name : tr("%1 (?)", "not confirmed").arg(name);
}

QString OitModel::searchText(RowId item) const
{
    QString all = textsOf(tree().value(item));
    const QList<RowId> rows = tree().rows(item, RowKind::Evidence);
    for (const RowId row : rows)
        all += textsOf(tree().value(row));
    return all;
}

QVariant OitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Elements)
        return tr("Met");
    if (section == Evidence)
        return tr("Evidence");
    const Field *field = fieldIn(section);
    return field ? QVariant(fieldName(*field)) : QVariant();
}

Qt::ItemFlags OitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = SessionModel::flags(index);
    if (!index.isValid() || !isWritable())
        return flags;
    const bool isItem = index.internalId() != 0;
    if (isItem && fieldIn(index.column()))
        flags |= Qt::ItemIsEditable;
    return isItem ? flags | Qt::ItemNeverHasChildren : flags | Qt::ItemIsDropEnabled;
}

bool OitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Field *field = fieldIn(index.column());
    if (!(flags(index) & Qt::ItemIsEditable) || !field || role != Qt::EditRole || !value.isValid())
        return false;
    const Result<QJsonValue> content = parseText(*field, value.toString());
    if (!content) {
        Q_EMIT history().failed(content.error());
        return false;
    }
    history().endTyping();
    const Outcome stored = history().type(rowAt(index), *field, *content);
    history().endTyping();
    return bool(stored);
}

std::optional<QModelIndex> OitModel::shownBelow(RowId parent, RowKind kind) const
{
    if (kind == RowKind::OitGroup && parent == anchor())
        return QModelIndex();
    if (kind == RowKind::OitItem && isOurGroup(parent))
        return createIndex(int(tree().position(parent)), 0, quintptr(0));
    return {};
}

RowId OitModel::parentRowOf(const QModelIndex &parent) const
{
    return parent.isValid() ? rowAt(parent) : anchor();
}

void OitModel::noteFieldChange(RowId row, const Field &)
{
    markItemAndGroup(row);
}

void OitModel::noteRowsChange(RowId parent)
{
    markItemAndGroup(parent);
}

/// Marks the item that the row is or belongs to, and its group, which shows counts.
void OitModel::markItemAndGroup(RowId row)
{
    for (; row && row != anchor() && !isGone(); row = tree().parent(row))
        if (tree().kind(row) == RowKind::OitItem ? isOurGroup(tree().parent(row)) : isOurGroup(row))
            markChanged(row);
}

} // namespace ita
