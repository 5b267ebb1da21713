// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "ui/dialogs/printreport.h"
#include "ui/pages/pageview.h"

#include <QAction>
#include <QFileInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

namespace ita {

MainWindow::MainWindow(std::unique_ptr<Session> session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(std::move(session))
    , m_sections(new QListWidget)
    , m_pages(new PageView)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_sections);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    setCentralWidget(splitter);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setWordWrap(true);
    setWindowTitle(tr("%1 – ITA report").arg(QFileInfo(m_session->path()).fileName()));
    makeActions();
    showPages();
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_report && row >= 0)
            m_pages->goToPage(m_report->sections().at(row).first);
    });
    connect(m_pages, &PageView::currentPageChanged, this, [this](int page) {
        statusBar()->showMessage(tr("Page %1 of %2").arg(page).arg(m_pages->pageCount()));
    });
    resize(1200, 700);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Print…"), QKeySequence::Print, this, &MainWindow::print);
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &MainWindow::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("Zoom &in"), QKeySequence::ZoomIn, m_pages, &PageView::zoomIn);
    view->addAction(tr("Zoom &out"), QKeySequence::ZoomOut, m_pages, &PageView::zoomOut);
    view->addAction(
        tr("Fit &width"), this, [this] { m_pages->setZoomMode(PageView::Zoom::FitWidth); });
    view->addAction(
        tr("Fit &page"), this, [this] { m_pages->setZoomMode(PageView::Zoom::FitPage); });
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar");
    bar->addActions(file->actions().first(1));
    bar->addActions(view->actions());
}

void MainWindow::showPages()
{
    const RowId report = findReport(m_session->tree(), {});
    if (!report)
        return;
    auto printed = m_typesetter.typeset(buildDocument(m_session->tree(), report));
    if (!printed) {
        QMessageBox::warning(this, windowTitle(), printed.error().message);
        return;
    }
    m_report = *printed;
    m_pages->setReport(*printed);
    fillSections();
}

void MainWindow::fillSections()
{
    m_sections->clear();
    for (const SectionPages &section : m_report->sections())
        m_sections->addItem(section.title);
}

void MainWindow::print()
{
    if (!m_report)
        return;
    const Outcome printed = printReport(*m_report, m_pages->currentPage(), this);
    if (!printed && printed.error().code != Error::Code::Cancelled)
        QMessageBox::warning(this, windowTitle(), printed.error().message);
}

} // namespace ita
