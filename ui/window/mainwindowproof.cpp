// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menu about who works here and who approved what.
#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/signoff/chain.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/screendigits.h"
#include "ui/signoff/printoutdialog.h"
#include "ui/signoff/reopendialog.h"
#include "ui/signoff/reviewdialogs.h"
#include "ui/signoff/verifydialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {

void MainWindow::makeSignOffMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Sign-off"));
    addForFile(menu, tr("Where the sign-off &stands"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        &MainWindow::showSignOffs);
    menu->setToolTipsVisible(true);
    m_notInCopies.append(
        addForFile(menu, tr("&Re-open for editing…"), {}, &MainWindow::reopenReport));
    menu->addSeparator();
    m_notInCopies.append(addForFile(menu, tr("Send a review co&py…"), {}, &MainWindow::sendCopy));
    m_notInCopies.append(addForFile(menu, tr("&Merge a review copy…"), {}, &MainWindow::mergeCopy));
    menu->addSeparator();
    addForFile(menu, tr("&Check a paper…"), {}, &MainWindow::checkPaper);
    addForFile(menu, tr("&Verify the file…"), {}, &MainWindow::verifyFile);
    menu->addSeparator();
    m_personMenu = menu->addMenu(themedIcon(u"user"_s), tr("&Who works here"));
    m_fileActions.append(m_personMenu->menuAction());
    connect(m_personMenu, &QMenu::aboutToShow, this, &MainWindow::fillPersonMenu);
}

QToolButton *MainWindow::makePersonButton()
{
    m_personButton = new QToolButton;
    m_personButton->setObjectName(u"person"_s);
    m_personButton->setIcon(themedIcon(u"user"_s));
    m_personButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_personButton->setPopupMode(QToolButton::InstantPopup);
    m_personButton->setMenu(m_personMenu);
    m_personButton->setFocusPolicy(Qt::TabFocus);
    m_personButton->setToolTip(tr("Who works here"));
    return m_personButton;
}

void MainWindow::fillPersonMenu()
{
    m_personMenu->clear();
    if (!m_workspace)
        return;
    const Session &session = m_workspace->session();
    const Tree &tree = session.tree();
    QStringList keys { QString() };
    const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
    for (const RowId row : people)
        keys.append(tree.get<Person>(row).key);
    auto *group = new QActionGroup(m_personMenu);
    for (const QString &key : std::as_const(keys)) {
        QAction *action = m_personMenu->addAction(
            personName(key), this, [this, key] { m_workspace->session().setPerson(key); });
        action->setCheckable(true);
        action->setChecked(key == session.person());
        action->setEnabled(!heldCopy(tree));
        group->addAction(action);
    }
}

QString MainWindow::personName(const QString &key) const
{
    return key.isEmpty() ? tr("The owner of the file")
                         : nameOfPerson(m_workspace->session().tree(), key);
}

void MainWindow::showPerson()
{
    m_personButton->setText(m_workspace ? personName(m_workspace->session().person()) : QString());
    m_personButton->setAccessibleName(tr("Who works here: %1").arg(m_personButton->text()));
    m_personButton->setEnabled(m_workspace);
}

// ---- what may be done in this file now ---------------------------------------------------------

QWidget *MainWindow::makeStateBar()
{
    m_stateBar = new QFrame;
    m_stateBar->setObjectName(u"state"_s);
    m_stateBar->setFrameShape(QFrame::StyledPanel);
    m_stateLabel = new QLabel;
    m_stateLabel->setWordWrap(true);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_stateReopen = new QPushButton(tr("Re-open…"));
    connect(m_stateReopen, &QPushButton::clicked, this, &MainWindow::reopenReport);
    auto *line = new QHBoxLayout(m_stateBar);
    line->setContentsMargins(6, 2, 6, 2);
    line->addWidget(m_stateLabel, 1);
    line->addWidget(m_stateReopen);
    m_stateBar->hide();
    return m_stateBar;
}

/// A review copy says what it is for; a report that has been signed, that it is locked.
void MainWindow::showLocks()
{
    const Session &session = m_workspace->session();
    const Tree &tree = session.tree();
    const RowId report = m_workspace->report();
    const ReviewCopy *copy = heldCopy(tree);
    const Chain chain = tree.contains(report) ? chainOf(tree, report) : Chain {};
    if (copy)
        m_stateLabel->setText(aboutCopy(tree, *copy));
    else if (chain.endorsed > 0)
        m_stateLabel->setText(
            onScreen(tr("Signed: %1 of %2 steps. What is printed is locked; comments are not.")
                         .arg(chain.endorsed)
                         .arg(chain.steps.size())));
    m_stateReopen->setVisible(!copy && !session.isReadOnly());
    m_stateBar->setVisible(copy || chain.endorsed > 0);
}

QString MainWindow::aboutCopy(const Tree &tree, const ReviewCopy &copy) const
{
    QStringList may;
    const auto add = [&](CopyRight right, const QString &what) {
        if (copy.may.contains(kCopyRights[size_t(right)]))
            may.append(what);
    };
    const QString unit = unitOfPerson(tree, copy.person);
    add(CopyRight::Comment, tr("comment on anything"));
    add(CopyRight::Opinion, tr("write your opinion"));
    add(CopyRight::EditRows,
        unit.isEmpty() ? tr("edit the rows of your unit") : tr("edit the rows of %1").arg(unit));
    return visibleText(
        tr("Review copy for %1. You may: %2. All is saved as you write; when you are done, send "
           "this file back.")
            .arg(nameOfPerson(tree, copy.person), may.join(tr(", "))));
}

void MainWindow::showSignOffs()
{
    m_workspace->showSignOffs();
}

void MainWindow::reopenReport()
{
    m_workspace->commit();
    askToReopen(m_workspace->history(), m_workspace->report(), {}, this);
}

void MainWindow::sendCopy()
{
    m_workspace->commit();
    askToSendCopy(m_workspace->history(), m_workspace->report(), this);
}

void MainWindow::mergeCopy()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Merge a review copy"), {}, tr("Review copies (*.itareview)"));
    if (path.isEmpty())
        return;
    m_workspace->commit();
    askToMergeCopy(m_workspace->history(), path, this);
}

/// A copy that came back to the file it was sent from is merged; any other is opened.
bool MainWindow::mergesInto(const QString &path) const
{
    if (!m_workspace || QFileInfo(path).suffix() != kReviewSuffix)
        return false;
    const auto copy = Session::open(m_storages, path, Access::Read, {});
    const ReviewCopy *held = copy ? heldCopy((*copy)->tree()) : nullptr;
    return held && held->origin == m_workspace->session().fileId();
}

void MainWindow::checkPaper()
{
    m_workspace->commit();
    ita::checkPaper(m_workspace->session(), this);
}

void MainWindow::verifyFile()
{
    m_workspace->commit();
    showVerification(m_workspace->session(), this);
}

/// A change of what is signed is refused; from there it is one click to re-opening.
void MainWindow::offerReopening(const Error &error)
{
    m_troubleLabel->setTextFormat(Qt::RichText);
    m_troubleLabel->setText(u"⚠ %1 <a href=\"reopen\">%2</a>"_s.arg(
        visibleText(error.message).toHtmlEscaped(), tr("Re-open…")));
    m_troubleBar->show();
}

void MainWindow::reopenForPlace()
{
    if (askToReopen(m_workspace->history(), m_workspace->report(), m_workspace->place(), this))
        m_troubleBar->hide();
}

} // namespace ita
