// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sectionlistmodel.h"

#include "core/domain/comments.h"
#include "core/domain/papertitle.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/fieldcommands.h"
#include "ui/commands/papercommands.h"
#include "ui/models/roles.h"
#include "ui/models/rowmime.h"
#include "ui/models/screendigits.h"

#include <QMimeData>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Empty for kinds whose sections are told apart by their headings.
QString nameOfOnly(RowKind section)
{
    switch (section) {
    case RowKind::Plan:
        return SectionListModel::tr("Plan of measures");
    case RowKind::Implementation:
        return SectionListModel::tr("Measures carried out");
    case RowKind::SignOff:
        return SectionListModel::tr("Submission and opinions");
    case RowKind::Results:
        return SectionListModel::tr("Results of the year");
    case RowKind::Indicators:
        return SectionListModel::tr("Indicators");
    case RowKind::Oit:
        return SectionListModel::tr("OIT items");
    default:
        return {};
    }
}

} // namespace

QString sectionIconName(RowKind section)
{
    return u"section-"_s + QString::fromLatin1(describe(section).name).remove(u'_');
}

SectionListModel::SectionListModel(EditHistory &history, RowId report, QObject *parent)
    : SessionModel(history, report, parent)
    , m_entries(entries())
{
    connect(
        this, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_entries = entries(); });
    connect(&history.session(), &Session::changed, this, &SectionListModel::follow);
}

/// The papers with their sections, in order.
QList<RowId> SectionListModel::entries() const
{
    if (!tree().contains(anchor()))
        return {};
    const QList<RowId> papers = papersOf(tree(), anchor());
    QList<RowId> entries;
    for (const RowId paper : papers) {
        if (papers.size() > 1)
            entries.append(paper);
        entries += sectionsOf(tree(), paper);
    }
    return entries;
}

/// Brings the list to the state after a change, entry by entry, so that selections are kept.
void SectionListModel::follow()
{
    if (isGone())
        return;
    const QList<RowId> now = entries();
    for (qsizetype at = m_entries.size() - 1; at >= 0; --at) {
        if (now.contains(m_entries.at(at)))
            continue;
        beginRemoveRows({}, int(at), int(at));
        m_entries.removeAt(at);
        endRemoveRows();
    }
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (m_entries.value(at) == now.at(at))
            continue;
        const qsizetype from = m_entries.indexOf(now.at(at));
        if (from < 0) {
            beginInsertRows({}, int(at), int(at));
            m_entries.insert(at, now.at(at));
            endInsertRows();
        } else {
            beginMoveRows({}, int(from), int(from), {}, int(at));
            m_entries.move(from, at);
            endMoveRows();
        }
    }
    const QSet<RowId> touched = std::exchange(m_touched, {});
    for (const RowId row : touched)
        if (const int at = rowOf(row); at >= 0)
            Q_EMIT dataChanged(index(at, 0), index(at, 0));
}

RowId SectionListModel::rowAt(const QModelIndex &index) const
{
    const RowId row = index.model() == this ? rowAt(index.row()) : RowId {};
    return tree().contains(row) ? row : RowId {};
}

bool SectionListModel::isPaper(const QModelIndex &index) const
{
    const RowId row = rowAt(index);
    return row && !isSection(tree().kind(row));
}

QModelIndex SectionListModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SectionListModel::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SectionListModel::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || isGone() ? 0 : int(m_entries.size());
}

int SectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SectionListModel::data(const QModelIndex &index, int role) const
{
    const RowId row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::EditRole)
        return history().typedValue(row, titleField(row)).toString();
    const QVariant value = isPaper(index) ? paperData(row, role) : sectionData(row, role);
    return value.isValid() ? value : SessionModel::data(index, role);
}

QVariant SectionListModel::paperData(RowId paper, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return paperTitle(tree(), paper);
    case Qt::AccessibleTextRole:
        return tr("Paper %1").arg(paperTitle(tree(), paper));
    default:
        return {};
    }
}

QVariant SectionListModel::sectionData(RowId section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortName(section);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(section);
    case HiddenRole:
        return sectionLayout(tree().value(section))->hidden;
    case IconNameRole:
        return sectionIconName(tree().kind(section));
    case UnfinishedRole:
        return unfinishedCount(section);
    case OpenCommentsRole:
        return commentCount(section);
    default:
        return {};
    }
}

Qt::ItemFlags SectionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SessionModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isWritable = flags & Qt::ItemIsDragEnabled;
    const Qt::ItemFlags shown
        = isPaper(index) ? flags & ~Qt::ItemFlags(Qt::ItemIsDragEnabled) : flags;
    return (isWritable ? shown | Qt::ItemIsEditable : shown) | Qt::ItemNeverHasChildren;
}

const Field &SectionListModel::titleField(RowId row) const
{
    const RowKind kind = tree().kind(row);
    if (isSection(kind))
        return fieldOf(kind, &SectionLayout::title);
    return *describe(kind).field(keyOf(&PaperLayout::title));
}

bool SectionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RowId row = rowAt(index);
    if (!row || !value.isValid() || (role != Qt::EditRole && role != HiddenRole))
        return false;
    if (role == Qt::EditRole)
        return bool(history().type(row, titleField(row), value.toString()));
    if (isPaper(index))
        return false;
    const Field &hidden = fieldOf(tree().kind(row), &SectionLayout::hidden);
    const Change change = editField(tree(), row, hidden, value.toBool());
    return change.edits.isEmpty() || history().apply(change);
}

bool SectionListModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || isGone() || !isWritable() || parent.isValid())
        return false;
    const QList<RowId> dropped = rowsIn(*data, history().session());
    return !dropped.isEmpty() && std::ranges::all_of(dropped, [&](RowId row) {
        return isSection(tree().kind(row)) && tree().parent(row) == anchor();
    });
}

/// Moves the sections into the paper of what stands above the place.
bool SectionListModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<RowId> dropped = rowsIn(*data, history().session());
    qsizetype at = row < 0 ? m_entries.size() : std::min(qsizetype(row), m_entries.size());
    const RowId paper = at == 0 ? anchor() : paperOf(tree(), m_entries.at(at - 1));
    while (at < m_entries.size() && dropped.contains(m_entries.at(at)))
        ++at;
    RowId before = m_entries.value(at);
    if (before == anchor() && at == 0)
        before = m_entries.value(1); // above the heading of the first paper
    const bool isInPaper
        = before && isSection(tree().kind(before)) && paperOf(tree(), before) == paper;
    const Change change = moveSections(tree(), dropped, paper, isInPaper ? before : RowId {});
    if (!change.edits.isEmpty())
        std::ignore = history().apply(change); // the history reports a failure
    return false;
}

/// The list follows at the end of a change: see follow().
std::optional<QModelIndex> SectionListModel::shownBelow(RowId, RowKind) const
{
    return {};
}

RowId SectionListModel::parentRowOf(const QModelIndex &parent) const
{
    return parent.isValid() ? RowId {} : anchor();
}

void SectionListModel::noteFieldChange(RowId row, const Field &)
{
    refreshEntry(row);
}

void SectionListModel::noteRowsChange(RowId parent)
{
    refreshEntry(parent);
}

void SectionListModel::refreshEntry(RowId row)
{
    const RowId section = tree().section(row);
    const RowId entry = section ? section : row;
    m_unfinished.remove(entry);
    m_comments.remove(entry);
    m_touched.insert(entry);
}

int SectionListModel::unfinishedCount(RowId section) const
{
    const auto known = m_unfinished.constFind(section);
    if (known != m_unfinished.constEnd())
        return *known;
    const int count = int(unfinished(tree(), section).size());
    m_unfinished.insert(section, count);
    return count;
}

int SectionListModel::commentCount(RowId section) const
{
    const auto known = m_comments.constFind(section);
    if (known != m_comments.constEnd())
        return *known;
    const int count = openCommentCount(tree(), section);
    m_comments.insert(section, count);
    return count;
}

/// The title that was typed for lists; else what the section is, if the paper has only one of its
/// kind, because printed headings are long and begin alike; else its heading.
QString SectionListModel::shortName(RowId section) const
{
    const RowKind kind = tree().kind(section);
    const bool isTitled = !sectionLayout(tree().value(section))->title.isEmpty();
    const bool isOnly = sectionsOf(tree(), paperOf(tree(), section), kind).size() == 1;
    const QString name = isTitled || !isOnly ? QString() : nameOfOnly(kind);
    return name.isEmpty() ? sectionTitle(tree(), section) : name;
}

QString SectionListModel::spokenText(RowId section) const
{
    const int comments = commentCount(section);
    const QString name = sectionTitle(tree(), section);
    const QString title = comments == 0
        ? name
        : onScreen(tr("%1, %n open comment(s)", nullptr, comments)).arg(name);
    if (sectionLayout(tree().value(section))->hidden)
        return tr("%1, hidden from print").arg(title);
    const int count = unfinishedCount(section);
    return count == 0 ? title
                      : onScreen(tr("%1, %n thing(s) unfinished", nullptr, count)).arg(title);
}

} // namespace ita
