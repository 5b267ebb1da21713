// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/paperactions.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/papertitle.h"
#include "core/model/session.h"
#include "core/rows/choices.h"
#include "core/rows/papers.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/papercommands.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/fieldtext.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

PaperActions::PaperActions(CentreStack &centre, QObject *parent)
    : WindowActions(centre, parent)
{
    connect(&centre, &CentreStack::opened, this, &PaperActions::followFile);
}

// ---- the menu ----------------------------------------------------------------------------------

void PaperActions::fillMenu(QMenu &menu)
{
    m_kinds = menu.addMenu(themedIcon(u"add"_s), tr("&Add a paper"));
    addKinds(*m_kinds);
    m_always.append(m_kinds->menuAction());
    m_always.append(addForFile(
        menu, tr("&Title and page numbers…"), {},
        [this] { workspace().openPaper(workspace().paper()); }, u"settings"_s));
    m_always.append(addForFile(
        menu, tr("&Duplicate the paper"), {}, [this] { duplicate(); }, u"duplicate"_s));
    m_beside.append(addForFile(
        menu, tr("Move the paper &up"), {}, [this] { move(-1); }, u"move-up"_s));
    m_beside.append(addForFile(
        menu, tr("Move the paper d&own"), {}, [this] { move(1); }, u"move-down"_s));
    m_targets = menu.addMenu(tr("Move the &section to"));
    m_always.append(m_targets->menuAction());
    connect(m_targets, &QMenu::aboutToShow, this, &PaperActions::fillTargets);
    m_beside.append(addForFile(
        menu, tr("&Remove the paper"), {}, [this] { remove(); }, u"remove"_s));
}

void PaperActions::addKinds(QMenu &menu)
{
    const Field &field = fieldOf<Paper>(&PaperLayout::paperKind);
    for (size_t kind = 0; kind < kWords<PaperKind>.size(); ++kind)
        menu.addAction(choiceName(field, kWords<PaperKind>[kind]), this, [this, kind] {
            centre().leavePreview();
            add(PaperKind(kind));
        });
}

void PaperActions::fillTargets()
{
    m_targets->clear();
    if (!centre().workspace())
        return;
    const Tree &tree = workspace().history().tree();
    const QList<RowId> papers = papersOf(tree, workspace().report());
    for (const RowId paper : papers) {
        QAction *action
            = m_targets->addAction(withoutMnemonics(visibleText(paperTitle(tree, paper))), this,
                [this, paper] { moveSectionTo(paper); });
        action->setEnabled(workspace().currentSection() && paper != workspace().paper());
    }
}

void PaperActions::followFile()
{
    connect(&workspace(), &Workspace::paperChanged, this, &PaperActions::refresh);
}

void PaperActions::refresh()
{
    Workspace *open = centre().workspace();
    const bool canChange
        = open && !open->session().isReadOnly() && open->history().tree().contains(open->report());
    const bool isBeside = canChange && open->paper() != open->report();
    for (QAction *action : std::as_const(m_always))
        action->setEnabled(canChange);
    for (QAction *action : std::as_const(m_beside))
        action->setEnabled(isBeside);
}

// ---- the actions -------------------------------------------------------------------------------

bool PaperActions::apply(const Change &change)
{
    workspace().commit();
    return !change.edits.isEmpty() && workspace().history().apply(change); // it reports a failure
}

void PaperActions::add(PaperKind kind)
{
    const Tree &tree = workspace().history().tree();
    const RowId report = workspace().report();
    const auto added = addPaper(tree, report, kind);
    if (!added)
        Q_EMIT failed(added.error());
    else if (apply(*added))
        workspace().openPaper(papersOf(tree, report).constLast());
}

void PaperActions::duplicate()
{
    const Tree &tree = workspace().history().tree();
    if (apply(duplicatePaper(tree, workspace().paper())))
        workspace().openPaper(papersOf(tree, workspace().report()).constLast());
}

void PaperActions::remove()
{
    const Tree &tree = workspace().history().tree();
    const QString title = paperTitle(tree, workspace().paper());
    if (apply(removePaper(tree, workspace().paper())))
        offerUndo(tr("Removed “%1” with its sections.").arg(visibleText(title)));
}

void PaperActions::move(int by)
{
    apply(shiftPaper(workspace().history().tree(), workspace().paper(), by));
}

void PaperActions::moveSectionTo(RowId paper)
{
    const RowId section = workspace().currentSection();
    if (section)
        apply(moveSections(workspace().history().tree(), { section }, paper, {}));
}

} // namespace ita
