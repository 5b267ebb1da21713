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

/// The pages of a paper while it is edited. The paper is laid out again shortly after the last of
/// several edits.
class LivePreview : public QWidget
{
    Q_OBJECT

public:
    LivePreview(Session &session, const PageStyle &style, QWidget *parent = nullptr);

    /// Shows another paper of the file.
    void setPaper(RowId paper);
    void setStyle(const PageStyle &style);
    /// Scrolls to the field that the person is editing and marks it.
    void follow(const Place &place);
    /// Lays out pending changes first, then returns the pages; std::nullopt when there is no paper
    /// or its layout fails.
    const std::optional<PrintedReport> &pages();
    PageView &view() const { return *m_view; }
    /// The field that the person is editing.
    const Place &place() const { return m_place; }
    /// Why the pages cannot be laid out or printed; empty when they can.
    QString trouble() const;

Q_SIGNALS:
    void placeWanted(const ita::Place &place);
    void commentWanted(const ita::Place &place);
    /// The pages or trouble() have changed.
    void pagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void typeset();
    void showPageNumber();
    QString troubleOf(const PrintedReport &printed) const;
    void showTrouble(const QString &text);

    Session &m_session;
    Typesetter m_typesetter;
    RowId m_paper;
    std::optional<PrintedReport> m_pages;
    Place m_place;
    QTimer m_timer;
    bool m_isDue = false; ///< a new paper has not been laid out yet
    QLabel *m_trouble;
    QLabel *m_pageNumber;
    PageView *m_view;
};

} // namespace ita
