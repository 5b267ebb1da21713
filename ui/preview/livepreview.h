// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "ui/print/page/typesetter.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace ita {

class PageView;
class Session;

/// The pages of a report while it is edited. Edits that come together are set together, a moment
/// after the last.
class LivePreview : public QWidget
{
    Q_OBJECT

public:
    LivePreview(Session &session, const PageStyle &style, QWidget *parent = nullptr);

    /// Shows another report of the file.
    void setReport(RowId report);
    void setStyle(const PageStyle &style);
    /// Brings the place where the person is editing into view.
    void follow(const Place &place);
    /// Sets what is still waiting to be set. The pages as they are now; none when there is no
    /// report or it cannot be set.
    const std::optional<PrintedReport> &pages();
    PageView &view() const { return *m_view; }
    /// Where the person is editing.
    const Place &place() const { return m_place; }
    /// Why the pages cannot be set or printed; empty when they can.
    QString trouble() const;

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void commentWanted(const ita::Place &place);
    /// There are other pages, or none any more, or there is other trouble.
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void typeset();
    void showPageNumber();
    void showTrouble(const QString &text);

    Session &m_session;
    Typesetter m_typesetter;
    RowId m_report;
    std::optional<PrintedReport> m_pages;
    Place m_place;
    QTimer m_timer;
    bool m_isDue = false; ///< a report has not been set yet
    QLabel *m_trouble;
    QLabel *m_pageNumber;
    PageView *m_view;
};

} // namespace ita
