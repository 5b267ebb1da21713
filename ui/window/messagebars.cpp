// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebars.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/signoff/chain.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/window/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

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
    : QWidget(parent)
    , m_text(plainLabel())
    , m_breakLock(new QPushButton(tr("Take over…")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *retry = new QPushButton(tr("Try again to edit"));
    connect(retry, &QPushButton::clicked, this, &ReadOnlyBar::retryWanted);
    connect(m_breakLock, &QPushButton::clicked, this, &ReadOnlyBar::breakLockWanted);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_text, 1);
    line->addWidget(retry);
    line->addWidget(m_breakLock);
    hide();
}

void ReadOnlyBar::showFor(const Session &session)
{
    const auto &holder = session.lockHolder();
    m_breakLock->setVisible(holder && !holder->isAliveHere);
    if (session.isReadOnly())
        showReason(session.whyReadOnly());
    else
        hide();
}

void ReadOnlyBar::showReason(const Error &why)
{
    m_text->setText(tr("Only reading: %1.").arg(visibleText(why.message)));
    show();
}

// ---- review copies and signed reports ----------------------------------------------------------

StateBar::StateBar(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel())
    , m_reopen(new QPushButton(tr("Re-open…")))
{
    setObjectName(u"state"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    connect(m_reopen, &QPushButton::clicked, this, &StateBar::reopenWanted);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 2, 6, 2);
    line->addWidget(m_text, 1);
    line->addWidget(m_reopen);
    hide();
}

void StateBar::follow(Workspace &workspace)
{
    m_workspace = &workspace;
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
    if (copy)
        m_text->setText(aboutCopy(tree, *copy));
    else if (chain.endorsed > 0)
        m_text->setText(
            onScreen(tr("Signed: %1 of %2 steps. What is printed is locked; comments are not.")
                         .arg(chain.endorsed)
                         .arg(chain.steps.size())));
    m_reopen->setVisible(!copy && !session.isReadOnly());
    setVisible(copy || chain.endorsed > 0);
}

// ---- errors and warnings -----------------------------------------------------------------------

TroubleBar::TroubleBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_reopen(new QPushButton(tr("Re-open…")))
    , m_saveCopy(new QPushButton(tr("Save a copy as…")))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reopen->setObjectName(u"reopenAfterTrouble"_s);
    m_reopen->hide();
    connect(m_reopen, &QPushButton::clicked, this, &TroubleBar::reopenWanted);
    m_saveCopy->hide();
    connect(m_saveCopy, &QPushButton::clicked, this, &TroubleBar::saveCopyWanted);
    auto *close = new QToolButton;
    close->setText(u"✕"_s);
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(6, 4, 6, 4);
    line->addWidget(m_text, 1);
    line->addWidget(m_saveCopy, 0, Qt::AlignTop);
    line->addWidget(m_reopen, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void TroubleBar::follow(Workspace &workspace)
{
    hide();
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
    showText(error.message);
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
    showText(text);
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

QString TroubleBar::text() const
{
    return m_text->text();
}

void TroubleBar::showText(const QString &text)
{
    m_text->setText(u"⚠ "_s + visibleText(text));
    show();
}

void TroubleBar::noteSaved()
{
    if (m_isOfEdit)
        hide();
}

void TroubleBar::noteUnsaved(qsizetype count)
{
    m_saveCopy->setVisible(count > 0);
    if (count == 0 && m_isOfEdit)
        hide();
}

} // namespace ita
