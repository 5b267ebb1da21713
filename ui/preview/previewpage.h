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

/// The whole printed report, as large as the window: small pages at the left, the pages in the
/// middle. Shows the pages of the live preview and follows them while it is in view.
class PreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPage(LivePreview &pages, QWidget *parent = nullptr);

    /// Actions of the window for the end of the bar.
    void addToBar(const QList<QAction *> &actions);
    /// Takes the pages as they are now, goes to where the person is editing and takes the keyboard.
    /// To be called each time the preview has come into view.
    void enter();
    /// The same with pages of something else, such as an earlier state, named in a bar of its own.
    void enterOther(const PrintedReport &pages, const QString &title);
    /// What is shown now, to print or to save; none while the report cannot be set.
    const std::optional<PrintedReport> &shown() const;
    /// Shows the report again.
    void leaveOther();
    bool showsOther() const { return m_other.has_value(); }
    PageView &view() const { return *m_view; }

Q_SIGNALS:
    /// Back to where she was.
    void closeWanted();
    /// The field whose text was clicked.
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
    bool m_follows = false; ///< the list follows the pages, not the pages the list
};

} // namespace ita
