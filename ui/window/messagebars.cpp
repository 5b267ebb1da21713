// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebars.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/signoff/chain.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/window/workspace.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Names the person a review copy is for and what that person may do in it.
QString aboutCopy(const Tree &tree, const ReviewCopy &copy)
{
    QStringList may;
    const auto add = [&](CopyRight right, const QString &what) {
        if (copy.may.contains(kCopyRights[size_t(right)]))
            may.append(what);
    };
    const QString unit = unitOfPerson(tree, copy.person);
    add(CopyRight::Comment, StateBar::tr("comment on anything"));
    add(CopyRight::Opinion, StateBar::tr("write your opinion"));
    add(CopyRight::EditRows,
        unit.isEmpty() ? StateBar::tr("edit the rows of your unit")
                       : StateBar::tr("edit the rows of %1").arg(unit));
    return visibleText(
        StateBar::tr("Review copy for %1. You may: %2. All is saved as you write; when you are "
                     "done, send this file back.")
            .arg(nameOfPerson(tree, copy.person), may.join(StateBar::tr(", "))));
}

} // namespace

// ---- read-only files ---------------------------------------------------------------------------

ReadOnlyBar::ReadOnlyBar(QWidget *parent)
    : MessageBar(parent)
    , m_breakLock(new QPushButton(tr("Take over…")))
{
    auto *retry = new QPushButton(tr("Try again to edit"));
    connect(retry, &QPushButton::clicked, this, &ReadOnlyBar::retryWanted);
    connect(m_breakLock, &QPushButton::clicked, this, &ReadOnlyBar::breakLockWanted);
    setButtons({ retry, m_breakLock });
}

void ReadOnlyBar::showFor(const Session &session)
{
    const auto &holder = session.lockHolder();
    m_breakLock->setVisible(holder && !holder->isAliveHere);
    if (session.isReadOnly())
        showReason(session.whyReadOnly());
    else
        withdraw();
}

void ReadOnlyBar::showReason(const Error &why)
{
    say(Kind::Warning, tr("Only reading: %1.").arg(visibleText(why.message)));
}

// ---- review copies and signed reports ----------------------------------------------------------

StateBar::StateBar(QWidget *parent)
    : MessageBar(parent)
    , m_reopen(new QPushButton(tr("Re-open…")))
{
    setObjectName(u"state"_s);
    connect(m_reopen, &QPushButton::clicked, this, &StateBar::reopenWanted);
    setButtons({ m_reopen });
}

void StateBar::follow(Workspace &workspace)
{
    m_workspace = &workspace;
    withdraw();
    connect(&workspace, &Workspace::readinessChanged, this, &StateBar::refresh);
    connect(&workspace, &Workspace::paperChanged, this, &StateBar::refresh);
    connect(&workspace.session(), &Session::changed, this, &StateBar::refresh);
    refresh();
}

void StateBar::refresh()
{
    const Session &session = m_workspace->session();
    const Tree &tree = session.tree();
    const RowId paper = m_workspace->paper();
    const ReviewCopy *copy = heldCopy(tree);
    const Chain chain = tree.contains(paper) ? chainOf(tree, paper) : Chain {};
    m_reopen->setVisible(!copy && !session.isReadOnly());
    if (copy)
        keepSaying(Kind::Note, aboutCopy(tree, *copy));
    else if (chain.endorsed > 0)
        keepSaying(Kind::Note,
            onScreen(tr("Signed: %1 of %2 steps. What is printed is locked; comments are not.")
                         .arg(chain.endorsed)
                         .arg(chain.steps.size())));
    else
        withdraw();
}

// ---- errors and warnings -----------------------------------------------------------------------

TroubleBar::TroubleBar(QWidget *parent)
    : MessageBar(parent)
    , m_reopen(new QPushButton(tr("Re-open…")))
    , m_saveCopy(new QPushButton(tr("Save a copy as…")))
{
    m_reopen->setObjectName(u"reopenAfterTrouble"_s);
    m_reopen->hide();
    connect(m_reopen, &QPushButton::clicked, this, &TroubleBar::reopenWanted);
    m_saveCopy->hide();
    connect(m_saveCopy, &QPushButton::clicked, this, &TroubleBar::saveCopyWanted);
    setButtons({ m_saveCopy, m_reopen });
}

void TroubleBar::follow(Workspace &workspace)
{
    withdraw();
    m_saveCopy->hide();
    const EditHistory &history = workspace.history();
    connect(&history, &EditHistory::failed, this, &TroubleBar::showEditError);
    connect(&history, &EditHistory::unsavedChanged, this, &TroubleBar::noteUnsaved);
    connect(&workspace.session(), &Session::saved, this, &TroubleBar::noteSaved);
    connect(&workspace.session(), &Session::storedInDoubt, this, &TroubleBar::showDoubt);
}

void TroubleBar::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_isOfEdit = false;
    say(Kind::Error, visibleText(error.message));
    // A change of signed content was refused: offer to re-open the report.
    m_reopen->setVisible(error.code == Error::Code::Signed);
}

void TroubleBar::showEditError(const Error &error)
{
    // The bar about the file says it, with the ways out.
    if (error.code == Error::Code::Gone || error.code == Error::Code::Changed)
        return;
    showError(error);
    m_isOfEdit = true;
}

void TroubleBar::showCaution(const QString &text)
{
    say(Kind::Warning, visibleText(text));
    m_reopen->hide();
    m_isOfEdit = true;
}

void TroubleBar::showDoubt(const Error &why)
{
    showError({ why.code,
        tr("The latest change is stored, but the disk reported an error. Save a copy on another "
           "disk: %1")
            .arg(why.message),
        why.detail });
    m_saveCopy->show();
}

void TroubleBar::noteSaved()
{
    if (m_isOfEdit)
        withdraw();
}

void TroubleBar::noteUnsaved(qsizetype count)
{
    m_saveCopy->setVisible(count > 0);
    if (count == 0 && m_isOfEdit)
        withdraw();
}

} // namespace ita
