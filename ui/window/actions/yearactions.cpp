// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/yearactions.h"

#include "core/compare/comparisonannex.h"
#include "core/model/archive.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/print/page/typesetter.h"
#include "ui/window/centrestack.h"
#include "ui/window/settings.h"
#include "ui/window/workspace.h"
#include "ui/years/archivedialogs.h"
#include "ui/years/catalogueeditor.h"
#include "ui/years/changecataloguedialog.h"
#include "ui/years/compareyearsdialog.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>

namespace ita {

YearActions::YearActions(CentreStack &centre, const Settings &settings, QObject *parent)
    : WindowActions(centre, parent)
    , m_settings(settings)
{
}

void YearActions::fillMenu(QMenu &menu)
{
    addForFile(menu, tr("Compare with an earlier &year…"), {}, [this] { compareYears(); });
    addForFile(menu, tr("The report's &catalogue…"), {}, [this] { editCatalogue(); });
    m_change = addForFile(menu, tr("Change the cata&logue…"), {}, [this] { changeCatalogue(); });
    m_archive = addForFile(menu, tr("&Archive a year…"), {}, [this] { archiveYear(); });
    m_return = addForFile(menu, tr("&Bring an archived year back…"), {}, [this] { bringBack(); });
}

void YearActions::refresh()
{
    WindowActions::refresh();
    const Workspace *open = centre().workspace();
    for (QAction *action : { m_change, m_archive, m_return })
        action->setEnabled(open && !open->session().isReadOnly());
}

void YearActions::archiveYear()
{
    workspace().commit();
    Session &session = workspace().session();
    if (!session.tree().contains(workspace().report()))
        return;
    const auto wish = askArchive(session, workspace().report(), window());
    if (!wish)
        return;
    const int year = session.tree().get<Report>(wish->report).fiscalYear;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome archived = ita::archiveYear(session, wish->report, wish->path);
    QGuiApplication::restoreOverrideCursor();
    if (!archived)
        return Q_EMIT failed(archived.error());
    // Its steps would be about rows that are no longer here.
    workspace().history().undoStack().clear();
    Q_EMIT said(onScreen(tr("The year %1 is in the archive and no longer here").arg(year)));
}

void YearActions::bringBack()
{
    workspace().commit();
    Session &session = workspace().session();
    const auto path = askReturn(session, window());
    if (!path)
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = bringBackYear(session, *path);
    QGuiApplication::restoreOverrideCursor();
    if (!report)
        return Q_EMIT failed(report.error());
    workspace().goTo({ session.tree().sections(*report).value(0), {} });
    const int year = session.tree().get<Report>(*report).fiscalYear;
    Q_EMIT said(onScreen(tr("The year %1 is here again").arg(year)));
}

void YearActions::editCatalogue()
{
    workspace().commit();
    EditHistory &history = workspace().history();
    if (history.tree().contains(workspace().report()))
        ita::editCatalogue(history, workspace().report(), window());
}

void YearActions::changeCatalogue()
{
    workspace().commit();
    EditHistory &history = workspace().history();
    if (!history.tree().contains(workspace().report()))
        return;
    if (const auto change = askCatalogue(history.tree(), workspace().report(), window()))
        (void)bool(history.apply(*change)); // the history reports a failure
}

void YearActions::compareYears()
{
    workspace().commit();
    const Tree &tree = workspace().session().tree();
    if (!tree.contains(workspace().report()))
        return;
    const ComparisonWish wish = showComparison(tree, workspace().report(), window());
    if (wish.place)
        return workspace().goTo(*wish.place);
    const QString &office = tree.get<Office>(tree.root()).name;
    if (wish.annex)
        showPages(comparisonAnnex(*wish.annex, office));
    else if (wish.items)
        showPages(carriedDocument(*wish.items, office));
}

void YearActions::showPages(const Document &document)
{
    const auto pages = Typesetter(m_settings.page).typeset(document);
    if (pages)
        centre().showOther(*pages, document.title);
    else
        Q_EMIT failed(pages.error());
}

} // namespace ita
