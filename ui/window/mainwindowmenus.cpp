// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/rows/fields.h"
#include "ui/inputs/themedicon.h"
#include "ui/parts/pageparts.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

QAction *MainWindow::add(QMenu *menu, const QString &text, const QKeySequence &keys,
    void (MainWindow::*slot)(), const QString &icon)
{
    QAction *action = menu->addAction(text, keys, this, slot);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    return action;
}

QAction *MainWindow::addForFile(QMenu *menu, const QString &text, const QKeySequence &keys,
    void (MainWindow::*slot)(), const QString &icon)
{
    QAction *action = add(menu, text, keys, slot, icon);
    m_fileActions.append(action);
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeReportMenu();
    makeSignOffMenu();
    makeHelpMenu();
    makeToolBar();
    const QList<QAction *> stay { m_undo, m_redo, m_print, m_exportPdf, m_showPreview };
    for (QAction *action : std::as_const(m_fileActions))
        if (!stay.contains(action) && !m_zoomActions.contains(action)
            && !m_commentsMenu->actions().contains(action))
            connect(action, &QAction::triggered, this, &MainWindow::leavePreview);
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    add(menu, tr("&New office…"), QKeySequence::New, &MainWindow::newOffice, u"new-office"_s);
    m_newYear = addForFile(menu, tr("New fiscal &year…"), {}, &MainWindow::beginYear);
    m_newYear->setObjectName(u"newYear"_s);
    add(menu, tr("&Open…"), QKeySequence::Open, &MainWindow::open, u"open"_s);
    add(menu, tr("Open the &sample"), {}, &MainWindow::openSample);
    addForFile(menu, tr("Save a &copy…"), Qt::Key_F12, &MainWindow::copyFile);
    menu->addSeparator();
    m_showPreview = addForFile(
        menu, tr("Pre&view of the print"), {}, &MainWindow::togglePreview, u"preview"_s);
    m_showPreview->setShortcuts({ Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_F5 });
    m_exportPdf = addForFile(
        menu, tr("Save as P&DF…"), QKeySequence(tr("Ctrl+E")), &MainWindow::exportPdf, u"export"_s);
    m_print = addForFile(menu, tr("&Print…"), QKeySequence::Print, &MainWindow::print, u"print"_s);
    menu->addSeparator();
    add(menu, tr("S&ettings…"), QKeySequence::Preferences, &MainWindow::showSettings,
        u"settings"_s);
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &MainWindow::close);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addForFile(menu, tr("&Undo"), QKeySequence::Undo, &MainWindow::undo, u"undo"_s);
    m_redo = addForFile(menu, tr("&Redo"), QKeySequence::Redo, &MainWindow::redo, u"redo"_s);
    m_redo->setShortcuts({ m_redo->shortcut(), Qt::CTRL | Qt::Key_Y });
    menu->addSeparator();
    addTextEdit(menu, tr("Cu&t"), QKeySequence::Cut, "cut");
    addTextEdit(menu, tr("&Copy"), QKeySequence::Copy, "copy");
    addTextEdit(menu, tr("&Paste"), QKeySequence::Paste, "paste");
    addTextEdit(menu, tr("Select &all"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    addForFile(menu, tr("&Find in all years…"), QKeySequence::Find, &MainWindow::find, u"search"_s);
    addForFile(menu, tr("Find and r&eplace…"), Qt::CTRL | Qt::Key_H, &MainWindow::replace);
    addForFile(menu, tr("Find ne&xt"), Qt::Key_F3, &MainWindow::findNext);
    addForFile(menu, tr("Find pre&vious"), Qt::SHIFT | Qt::Key_F3, &MainWindow::findPrevious);
    menu->addSeparator();
    addForFile(menu, tr("Co&mment on this field…"), Qt::CTRL | Qt::Key_M, &MainWindow::comment,
        u"comment"_s);
    addForFile(
        menu, tr("Show &comments"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, &MainWindow::showComments);
    menu->addSeparator();
    addForFile(menu, tr("&Next unfinished"), Qt::Key_F8, &MainWindow::nextUnfinished,
        u"next-unfinished"_s);
    addForFile(
        menu, tr("&Previous unfinished"), Qt::SHIFT | Qt::Key_F8, &MainWindow::previousUnfinished);
    menu->addSeparator();
    makeWritingActions(menu);
}

/// What the field or table that has the keyboard does at these keys. The keys are only named here:
/// a second action with them would take them from it.
void MainWindow::addTextEdit(
    QMenu *menu, const QString &text, QKeySequence::StandardKey key, const char *slot)
{
    const QKeySequence keys(key);
    menu->addAction(text + u'\t' + keys.toString(QKeySequence::NativeText), this, [=, this] {
        for (QWidget *widget = focusWidget(); widget; widget = widget->parentWidget()) {
            const QList<QAction *> actions = widget->actions();
            for (QAction *action : actions)
                if (action->isEnabled() && action->shortcuts().contains(keys))
                    return action->trigger();
            if (QMetaObject::invokeMethod(widget, slot))
                return;
        }
    });
}

void MainWindow::makeWritingActions(QMenu *menu)
{
    const auto addSwitch
        = [&](const QString &text, const QString &name, const QKeySequence &keys, bool on) {
              QAction *action = menu->addAction(text);
              action->setObjectName(name);
              action->setShortcut(keys);
              action->setCheckable(true);
              action->setChecked(on);
              connect(action, &QAction::triggered, this, &MainWindow::switchWriting);
              return action;
          };
    m_thaiDigits = addSwitch(tr("Type T&hai digits"), u"typeThaiDigits"_s,
        Qt::CTRL | Qt::SHIFT | Qt::Key_D, m_settings.writing.thaiDigits);
    m_checkSpelling = addSwitch(
        tr("Check &spelling"), u"checkSpelling"_s, Qt::Key_F7, m_settings.writing.spellCheck);
    add(menu, tr("&Words of the office…"), {}, &MainWindow::editOfficeWords);
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    addForFile(menu, tr("Next &pane"), Qt::Key_F6, &MainWindow::nextPane);
    addForFile(menu, tr("&History of the whole file"), Qt::CTRL | Qt::SHIFT | Qt::Key_H,
        &MainWindow::showHistory, u"history"_s);
    makePanelsMenu(menu);
    QMenu *zoom = menu->addMenu(tr("&Zoom of the preview"));
    const auto addZoom = [&](const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = zoom->addAction(text, keys, this, [this, act] { act(shownPages()); });
        m_fileActions.append(action);
        m_zoomActions.append(action);
    };
    addZoom(tr("&Larger"), QKeySequence::ZoomIn, [](PageView &view) { view.zoomIn(); });
    addZoom(tr("&Smaller"), QKeySequence::ZoomOut, [](PageView &view) { view.zoomOut(); });
    addZoom(
        tr("Fit &width"), {}, [](PageView &view) { view.setZoomMode(PageView::Zoom::FitWidth); });
    addZoom(tr("Fit &page"), {}, [](PageView &view) { view.setZoomMode(PageView::Zoom::FitPage); });
    addZoom(tr("&Facing pages"), {}, [](PageView &view) { view.setFacing(!view.isFacing()); });
    for (int number = 1; number <= 9; ++number) {
        QAction *action = menu->addAction(tr("Section &%1").arg(number),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this,
            [this, number] { m_workspace->chooseSection(number); });
        m_fileActions.append(action);
    }
}

/// Panels are closed by mouse; here each of them comes back, and by key.
void MainWindow::makePanelsMenu(QMenu *menu)
{
    QMenu *panels = menu->addMenu(tr("P&anels"));
    int key = Qt::Key_1;
    const auto addPanel = [&](const QString &text, const QString &name) {
        const QKeySequence keys(Qt::CTRL | Qt::ALT | Qt::Key(key++));
        m_fileActions.append(
            panels->addAction(text, keys, this, [this, name] { m_workspace->showPanel(name); }));
    };
    addPanel(tr("&Preview"), u"preview"_s);
    addPanel(tr("&Unfinished"), u"unfinished"_s);
    addPanel(tr("&Comments"), u"comments"_s);
    addPanel(tr("&History of the field"), u"history"_s);
    addPanel(tr("&Find"), u"find"_s);
}

void MainWindow::makeReportMenu()
{
    m_sectionMenu = menuBar()->addMenu(tr("&Report"));
    QMenu *kinds = m_sectionMenu->addMenu(themedIcon(u"add"_s), tr("&Add a section"));
    for (const RowKind kind : sectionKinds())
        kinds->addAction(QCoreApplication::translate("RowKind", describe(kind).label), this,
            [this, kind] { addSectionOf(kind); });
    m_fileActions.append(kinds->menuAction());
    // Only in the list of sections: F2 elsewhere edits the cell that has the keyboard.
    addForFile(m_sectionMenu, tr("Re&name section"), Qt::Key_F2, &MainWindow::renameSection)
        ->setShortcutContext(Qt::WidgetShortcut);
    addForFile(m_sectionMenu, tr("&Set up section…"), {}, &MainWindow::setUpSection, u"settings"_s);
    addForFile(
        m_sectionMenu, tr("&Print section or not"), {}, &MainWindow::hideSection, u"hidden"_s);
    addForFile(m_sectionMenu, tr("Move section &up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up,
        &MainWindow::moveSectionUp, u"move-up"_s);
    addForFile(m_sectionMenu, tr("Move section &down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
        &MainWindow::moveSectionDown, u"move-down"_s);
    addForFile(m_sectionMenu, tr("&Thai digits in section"), {}, &MainWindow::useThaiDigits);
    addForFile(m_sectionMenu, tr("&Arabic digits in section"), {}, &MainWindow::useArabicDigits);
    addForFile(m_sectionMenu, tr("&Remove section"), {}, &MainWindow::removeSection, u"remove"_s);
    m_commentsMenu = m_sectionMenu->addMenu(themedIcon(u"comment"_s), tr("&Comments"));
    addForFile(m_commentsMenu, tr("Pre&view the comments"), {}, &MainWindow::previewComments);
    addForFile(m_commentsMenu, tr("&Print the comments…"), {}, &MainWindow::printComments);
    addForFile(m_commentsMenu, tr("&Save the comments as PDF…"), {}, &MainWindow::exportComments);
    m_fileActions.append(m_commentsMenu->menuAction());
}

// ---- preview -----------------------------------------------------------------------------------

void MainWindow::makePreview()
{
    m_previewPage = new PreviewPage(m_workspace->preview());
    m_previewPage->addToBar({ m_print, m_exportPdf });
    m_stack->addWidget(m_previewPage);
    connect(m_previewPage, &PreviewPage::closeWanted, this, &MainWindow::leavePreview);
    connect(m_previewPage, &PreviewPage::placeWanted, this, [this](const Place &place) {
        leavePreview();
        m_workspace->goTo(place);
    });
    connect(m_previewPage, &PreviewPage::commentWanted, this, [this](const Place &place) {
        leavePreview();
        m_workspace->commentOn(place);
    });
}

bool MainWindow::isPreviewing() const
{
    return m_previewPage && m_stack->currentWidget() == m_previewPage;
}

PageView &MainWindow::shownPages() const
{
    return isPreviewing() ? m_previewPage->view() : m_workspace->preview().view();
}

void MainWindow::togglePreview()
{
    if (isPreviewing()) {
        leavePreview();
        return;
    }
    m_previewPage->leaveOther();
    m_workspace->commit();
    m_focusBeforePreview = focusWidget();
    m_stack->setCurrentWidget(m_previewPage);
    m_previewPage->enter();
}

void MainWindow::leavePreview()
{
    if (!isPreviewing())
        return;
    m_stack->setCurrentWidget(m_workspace);
    m_previewPage->leaveOther();
    if (m_focusBeforePreview)
        m_focusBeforePreview->setFocus(Qt::OtherFocusReason);
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, tr("&Keyboard shortcuts"), QKeySequence::HelpContents, &MainWindow::showShortcuts);
    add(menu, tr("&About this program"), {}, &MainWindow::showAbout);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    for (QAction *action : std::as_const(m_fileActions))
        if (!action->icon().isNull() && !action->menu()
            && !m_sectionMenu->actions().contains(action))
            bar->addAction(action);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addWidget(makePersonButton());
}

void MainWindow::updateActions()
{
    showPerson();
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(m_workspace);
    const bool writable = m_workspace && !m_workspace->session().isReadOnly();
    m_newYear->setEnabled(writable);
    const QString whyNot = m_workspace ? whyNotInCopy(m_workspace->session().tree()) : QString();
    for (QAction *action : std::as_const(m_notInCopies)) {
        action->setEnabled(m_workspace && whyNot.isEmpty());
        action->setToolTip(whyNot);
    }
    // A file may hold no report, and then there is nothing to put a section in.
    const bool hasReport
        = writable && m_workspace->history().tree().contains(m_workspace->report());
    const QList<QAction *> editing = m_sectionMenu->actions();
    for (QAction *action : editing)
        action->setEnabled(
            action == m_commentsMenu->menuAction() ? m_workspace != nullptr : hasReport);
    const QUndoStack *stack = m_workspace ? &m_workspace->history().undoStack() : nullptr;
    m_undo->setEnabled(stack && stack->canUndo());
    m_redo->setEnabled(stack && stack->canRedo());
    m_undo->setText(
        stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
    m_redo->setText(
        stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
}

/// All that can be done by keyboard, as the menus know it.
void MainWindow::showShortcuts()
{
    ita::showShortcuts(findChildren<QAction *>(), this);
}

void MainWindow::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About this program"),
        tr("ITA report %1\n\nPrepares the report on integrity and transparency of a public office, "
           "from the measures to the signatures.\n\nFree software under the GNU General Public "
           "License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace ita
