// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/yearactions.h"

#include "core/compare/comparisonannex.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/print/page/typesetter.h"
#include "ui/window/centrestack.h"
#include "ui/window/settings.h"
#include "ui/window/workspace.h"
#include "ui/years/catalogueeditor.h"
#include "ui/years/changecataloguedialog.h"
#include "ui/years/compareyearsdialog.h"

#include <QAction>
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
}

void YearActions::refresh()
{
    WindowActions::refresh();
    const Workspace *open = centre().workspace();
    m_change->setEnabled(open && !open->session().isReadOnly());
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
