// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QAbstractListModel>

#include <optional>

namespace ita {

/// The pages of a printed report as a list; row 0 is page 1. DisplayRole is the page number in the
/// digits of the printed page.
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TitlesRole = Qt::UserRole, ///< of the sections that begin on the page, one per line
        PaperRole, ///< QSizeF in millimetres
    };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the pages. Rows are only inserted or removed at the end, so that selection and
    /// scroll position stay.
    void setReport(const std::optional<PrintedReport> &report);
    const std::optional<PrintedReport> &report() const { return m_report; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString numberOf(int page) const;

    std::optional<PrintedReport> m_report;
    QHash<int, QString> m_titles; ///< by page
};

} // namespace ita
