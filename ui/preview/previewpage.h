// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QToolBar;

namespace ita {

class LivePreview;
class PageView;
class ThumbnailModel;

/// The printed report in the whole window: thumbnails on the left, pages in the middle. Shows the
/// pages of the live preview, and updates them while it is visible.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(LivePreview &pages, QWidget *parent = nullptr);
    ~PreviewPage() override;

    /// Adds actions of the window at the end of the bar.
    void addToBar(const QList<QAction *> &actions);
    /// Shows the current pages, goes to the field being edited and takes the focus. To be called
    /// each time the preview becomes visible.
    void enter();
    /// Shows other pages instead, such as those of an earlier state; `title` is shown above them.
    void enterOther(const PrintedReport &pages, const QString &title);
    /// The pages shown, to print or to save; std::nullopt while the report's layout fails.
    const std::optional<PrintedReport> &shown() const;
    /// Returns from enterOther() to the report's own pages.
    void leaveOther();
    bool showsOther() const { return m_other.has_value(); }
    /// Why there are no pages to print, as it is shown; empty when there are.
    QString trouble() const;
    PageView &view() const { return *m_view; }

Q_SIGNALS:
    /// The person wants to go back to editing.
    void closeWanted();
    /// The text of a field was clicked.
    void placeWanted(const ita::Place &place);
    void commentWanted(const ita::Place &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeBar();
    void makeZoomActions();
    void makePageBox();
    void makeThumbnails();
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys = {});
    void showPages();
    void showZoom();
    void noteCurrentPage();
    void goToTypedPage();
    QString numberOf(int page) const;

    LivePreview &m_pages;
    std::optional<PrintedReport> m_other; ///< shown in place of the live pages
    QLabel *m_title;
    ThumbnailModel *m_model;
    QListView *m_thumbnails;
    PageView *m_view;
    QToolBar *m_bar;
    QLabel *m_zoom;
    QLineEdit *m_pageBox;
    QLabel *m_pageCount;
    QLabel *m_trouble;
    bool m_follows = false; ///< the page view changes the list; ignore the list's signals
};

} // namespace ita
