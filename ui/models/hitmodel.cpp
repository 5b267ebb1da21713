// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hitmodel.h"

#include "core/domain/placename.h"
#include "core/model/replace.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Context shown before a hit; short, so that a narrow panel shows the hit too.
constexpr qsizetype kCharactersBefore = 14;

} // namespace

HitModel::HitModel(const Tree &tree, QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(tree)
{
}

void HitModel::show(const Hits &found)
{
    beginResetModel();
    m_hits = found.hits;
    m_groups.clear();
    m_unticked.clear();
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        const Hit &hit = m_hits.at(i);
        if (m_groups.isEmpty() || m_groups.constLast().report != hit.report
            || m_groups.constLast().section != hit.section)
            m_groups.append({ hit.report, hit.section, i, 0 });
        ++m_groups.last().count;
    }
    endResetModel();
}

void HitModel::setReplacement(const QString &with)
{
    m_replacement = with;
    for (int group = 0; group < m_groups.size(); ++group)
        announce(group);
}

void HitModel::announce(int group)
{
    const QModelIndex title = index(group, 0);
    Q_EMIT dataChanged(title, title);
    Q_EMIT dataChanged(index(0, 0, title), index(rowCount(title) - 1, 0, title));
}

const Hit *HitModel::hitAt(const QModelIndex &index) const
{
    const qsizetype number = numberOf(index);
    return number < 0 ? nullptr : &m_hits.at(number);
}

qsizetype HitModel::numberOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return -1;
    return m_groups.at(qsizetype(index.internalId()) - 1).first + index.row();
}

QModelIndex HitModel::indexOfHit(qsizetype number) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const qsizetype row = number - m_groups.at(group).first;
        if (row >= 0 && row < m_groups.at(group).count)
            return index(int(row), 0, index(group, 0));
    }
    return {};
}

QList<Hit> HitModel::tickedHits() const
{
    QList<Hit> ticked;
    for (qsizetype i = 0; i < m_hits.size(); ++i)
        if (isTickable(m_hits.at(i)) && !m_unticked.contains(i))
            ticked.append(m_hits.at(i));
    return ticked;
}

bool HitModel::isTickable(const Hit &hit) const
{
    return !m_replacement.isNull() && isReplaceable(m_tree, hit);
}

QModelIndex HitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex HitModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(parent.row()).count) : 0;
}

int HitModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype number = numberOf(index);
    return number < 0 ? groupData(m_groups.at(index.row()), role) : hitData(number, role);
}

QString HitModel::titleOf(const Group &group) const
{
    if (!m_tree.contains(group.report))
        return tr("Office, units and people");
    return tr("Fiscal year %1 · %2")
        .arg(onScreen(m_tree.get<Report>(group.report).fiscalYear),
            m_tree.contains(group.section) ? placeName(m_tree, group.section)
                                           : tr("titles of papers"));
}

QVariant HitModel::groupData(const Group &group, int role) const
{
    if (role == Qt::DisplayRole)
        return u"%1 (%2)"_s.arg(titleOf(group), onScreen(group.count));
    return role == Qt::CheckStateRole ? ticksOf(group) : QVariant();
}

QVariant HitModel::ticksOf(const Group &group) const
{
    qsizetype tickable = 0;
    qsizetype ticked = 0;
    for (qsizetype i = group.first; i < group.first + group.count; ++i) {
        tickable += isTickable(m_hits.at(i));
        ticked += isTickable(m_hits.at(i)) && !m_unticked.contains(i);
    }
    if (tickable == 0)
        return {};
    return ticked == 0 ? Qt::Unchecked : ticked == tickable ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant HitModel::hitData(qsizetype number, int role) const
{
    const Hit &hit = m_hits.at(number);
    const auto place = [&] {
        return m_tree.contains(hit.row) ? placeOnScreen(m_tree, hit.row, *hit.field) : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return excerptOf(hit, kCharactersBefore).text;
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(place(), hit.text);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(place(), excerptOf(hit, kCharactersBefore).text);
    case Qt::CheckStateRole:
        if (isTickable(hit))
            return m_unticked.contains(number) ? Qt::Unchecked : Qt::Checked;
        return {};
    case PlaceRole:
        return place();
    case HitStartRole:
        return int(excerptOf(hit, kCharactersBefore).hit.start);
    case HitLengthRole:
        return int(excerptOf(hit, kCharactersBefore).hit.length);
    case ReplacementRole:
        return isTickable(hit) && !m_unticked.contains(number) ? m_replacement : QVariant();
    default:
        return {};
    }
}

bool HitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool ticks = value.toInt() != Qt::Unchecked;
    const auto tick = [&](qsizetype number) {
        if (ticks)
            m_unticked.remove(number);
        else
            m_unticked.insert(number);
    };
    const qsizetype number = numberOf(index);
    const int at = number < 0 ? index.row() : index.parent().row();
    const Group &group = m_groups.at(at);
    if (number >= 0)
        tick(number);
    for (qsizetype i = group.first; number < 0 && i < group.first + group.count; ++i)
        tick(i);
    announce(at);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return numberOf(index) < 0 ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace ita
