// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/linkactions.h"

#include "ui/links/linksdialog.h"
#include "ui/window/centrestack.h"
#include "ui/window/workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

void LinkActions::fillMenu(QMenu &menu)
{
    addForFile(
        menu, tr("Addresses of the e&vidence…"), {}, [this] { look(); }, u"link"_s);
}

void LinkActions::look()
{
    workspace().commit();
    if (const auto place = lookAtLinks(workspace().history(), workspace().report(), {}, window()))
        workspace().goTo(*place);
}

} // namespace ita
