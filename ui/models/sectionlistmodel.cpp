// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sectionlistmodel.h"

#include "core/domain/comments.h"
#include "core/domain/readiness.h"
#include "core/report/documentbuilder.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/fieldcommands.h"
#include "ui/models/roles.h"
#include "ui/models/screendigits.h"

using namespace Qt::StringLiterals;

namespace ita {

QString sectionIconName(RowKind section)
{
    return u"section-"_s + QString::fromLatin1(describe(section).name).remove(u'_');
}

SectionListModel::SectionListModel(EditHistory &history, RowId report, QObject *parent)
    : RowListModel(
        history, report, RowKind::Cover, parent) // any kind of section selects their collection
{
}

int SectionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SectionListModel::data(const QModelIndex &index, int role) const
{
    const RowId section = rowAt(index);
    if (!section)
        return {};
    const SectionLayout &layout = *sectionLayout(tree().value(section));
    switch (role) {
    case Qt::DisplayRole:
        return sectionTitle(tree(), section);
    case Qt::EditRole:
        return history().typedValue(section, titleField(section)).toString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenText(section);
    case HiddenRole:
        return layout.hidden;
    case IconNameRole:
        return sectionIconName(tree().kind(section));
    case UnfinishedRole:
        return unfinishedCount(section);
    case OpenCommentsRole:
        return commentCount(section);
    default:
        return RowListModel::data(index, role);
    }
}

Qt::ItemFlags SectionListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowListModel::flags(index);
    return flags & Qt::ItemIsDragEnabled ? flags | Qt::ItemIsEditable : flags;
}

const Field &SectionListModel::titleField(RowId section) const
{
    return fieldOf(tree().kind(section), &SectionLayout::title);
}

bool SectionListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RowId section = rowAt(index);
    if (!section || !value.isValid() || (role != Qt::EditRole && role != HiddenRole))
        return false;
    if (role == Qt::EditRole)
        return bool(history().type(section, titleField(section), value.toString()));
    const Field &hidden = fieldOf(tree().kind(section), &SectionLayout::hidden);
    const Change change = editField(tree(), section, hidden, value.toBool());
    return change.edits.isEmpty() || history().apply(change);
}

void SectionListModel::noteFieldChange(RowId row, const Field &)
{
    refreshSection(row);
}

void SectionListModel::noteRowsChange(RowId parent)
{
    refreshSection(parent);
}

void SectionListModel::refreshSection(RowId row)
{
    const RowId section = tree().section(row);
    if (!section)
        return;
    m_unfinished.remove(section);
    m_comments.remove(section);
    markChanged(section);
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
