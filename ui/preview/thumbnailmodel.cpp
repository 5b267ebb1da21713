// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnailmodel.h"

#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {

void ThumbnailModel::setReport(const std::optional<PrintedReport> &report)
{
    const int before = rowCount();
    const int after = report ? report->pageCount() : 0;
    const auto takeOver = [&] {
        m_report = report;
        m_titles.clear();
        const QList<ReportBookmark> bookmarks
            = report ? report->bookmarks() : QList<ReportBookmark>();
        for (const ReportBookmark &bookmark : bookmarks) {
            if (bookmark.level > 0)
                continue;
            QString &titles = m_titles[bookmark.page];
            titles += (titles.isEmpty() ? u""_s : u"\n"_s) + bookmark.title;
        }
    };
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        takeOver();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        takeOver();
        endRemoveRows();
    } else {
        takeOver();
    }
    const int kept = std::min(before, after);
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : m_report->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int page = index.row() + 1;
    switch (role) {
    case Qt::DisplayRole:
        return numberOf(page);
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(tr("Page %1").arg(numberOf(page)), m_titles.value(page)).trimmed();
    case Qt::ToolTipRole:
    case TitlesRole:
        return m_titles.value(page);
    case PaperRole:
        return m_report->paper(page);
    default:
        return {};
    }
}

QString ThumbnailModel::numberOf(int page) const
{
    return m_report->style().digits == Digits::Thai ? toThaiDigits(page) : QString::number(page);
}

} // namespace ita
