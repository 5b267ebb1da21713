// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/signoffactions.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/rows/papers.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/parts/pageparts.h"
#include "ui/signoff/printoutdialog.h"
#include "ui/signoff/reopendialog.h"
#include "ui/signoff/reviewdialogs.h"
#include "ui/signoff/verifydialog.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kLongestName = 9; ///< on the tool bar, in heights of a line

} // namespace

SignOffActions::SignOffActions(CentreStack &centre, QObject *parent)
    : WindowActions(centre, parent)
{
    connect(&centre, &CentreStack::opened, this, &SignOffActions::followFile);
}

void SignOffActions::fillMenu(QMenu &menu)
{
    addForFile(menu, tr("Where the sign-off &stands"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        [this] { workspace().showSignOffs(); });
    menu.setToolTipsVisible(true);
    m_notInCopies.append(
        addForFile(menu, tr("&Re-open for editing…"), {}, [this] { reopenReport(); }));
    menu.addSeparator();
    m_notInCopies.append(addForFile(menu, tr("Send a review co&py…"), {}, [this] { sendCopy(); }));
    m_notInCopies.append(
        addForFile(menu, tr("&Merge a review copy…"), {}, [this] { mergeCopy(); }));
    m_notInCopies.append(
        addForFile(menu, tr("&Take back an edited Word file…"), {}, [this] { takeBackWord(); }));
    menu.addSeparator();
    addForFile(menu, tr("&Check a paper…"), {}, [this] { checkPrintout(); });
    addForFile(menu, tr("&Verify the file…"), {}, [this] { verifyFile(); });
    menu.addSeparator();
    m_personMenu = menu.addMenu(themedIcon(u"user"_s), tr("&Who works here"));
    needFile(m_personMenu->menuAction());
    connect(m_personMenu, &QMenu::aboutToShow, this, &SignOffActions::fillPersonMenu);
}

void SignOffActions::refresh()
{
    WindowActions::refresh();
    showPerson();
    const Workspace *open = centre().workspace();
    const QString whyNot = open ? whyNotInCopy(open->session().tree()) : QString();
    for (QAction *action : std::as_const(m_notInCopies)) {
        action->setEnabled(open && whyNot.isEmpty());
        action->setToolTip(whyNot);
    }
}

void SignOffActions::followFile()
{
    connect(&workspace().session(), &Session::personChanged, this, &SignOffActions::showPerson);
}

// ---- who works here ----------------------------------------------------------------------------

QToolButton *SignOffActions::makePersonButton()
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

void SignOffActions::fillPersonMenu()
{
    m_personMenu->clear();
    if (!centre().workspace())
        return;
    const Session &session = workspace().session();
    const Tree &tree = session.tree();
    QStringList keys { QString() };
    const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
    for (const RowId row : people)
        keys.append(tree.get<Person>(row).key);
    auto *group = new QActionGroup(m_personMenu);
    for (const QString &key : std::as_const(keys)) {
        QAction *action = m_personMenu->addAction(withoutMnemonics(visibleText(personName(key))),
            this, [this, key] { workspace().session().setPerson(key); });
        action->setCheckable(true);
        action->setChecked(key == session.person());
        action->setEnabled(!heldCopy(tree));
        group->addAction(action);
    }
}

QString SignOffActions::personName(const QString &key) const
{
    return key.isEmpty() ? tr("The owner of the file")
                         : nameOfPerson(workspace().session().tree(), key);
}

void SignOffActions::showPerson()
{
    const Workspace *open = centre().workspace();
    const QString name = open ? visibleText(personName(open->session().person())) : QString();
    const QFontMetrics metrics = m_personButton->fontMetrics();
    m_personButton->setText(withoutMnemonics(
        metrics.elidedText(name, Qt::ElideRight, metrics.height() * kLongestName)));
    m_personButton->setAccessibleName(tr("Who works here: %1").arg(name));
    m_personButton->setEnabled(open);
}

// ---- reports and copies -------------------------------------------------------------------------

void SignOffActions::reopenReport()
{
    workspace().commit();
    askToReopen(workspace().history(), workspace().paper(), {}, window());
}

bool SignOffActions::reopenForPlace()
{
    const Place place = workspace().place();
    const Tree &tree = workspace().history().tree();
    const RowId paper = tree.contains(place.row) ? paperOf(tree, place.row) : RowId {};
    return askToReopen(workspace().history(), paper ? paper : workspace().paper(), place, window());
}

void SignOffActions::sendCopy()
{
    workspace().commit();
    askToSendCopy(workspace().history(), workspace().report(), window());
}

void SignOffActions::mergeCopy()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Merge a review copy"), {}, tr("Review copies (*.itareview)"));
    if (path.isEmpty())
        return;
    workspace().commit();
    askToMergeCopy(workspace().history(), path, window());
}

void SignOffActions::takeBackWord()
{
    const QString path = QFileDialog::getOpenFileName(
        window(), tr("Take back an edited Word file"), {}, tr("Word files (*.docx)"));
    if (path.isEmpty())
        return;
    workspace().commit();
    askToTakeBackWord(workspace().history(), path, window());
}

void SignOffActions::checkPrintout()
{
    workspace().commit();
    checkPaper(workspace().session(), window());
}

void SignOffActions::verifyFile()
{
    workspace().commit();
    showVerification(workspace().session(), window());
}

} // namespace ita
