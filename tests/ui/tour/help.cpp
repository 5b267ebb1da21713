// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/help.h"

#include "tests/support/catch.h"
#include "tests/ui/tour/tour.h"
#include "ui/help/helpwindow.h"
#include "ui/window/actions/helpactions.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ita::test {

void seeHelp(Tour &tour)
{
    tour.choose(HelpActions::tr("&Help for this place"));
    auto *help = tour.window().findChild<HelpWindow *>();
    REQUIRE(help);
    help->showPage(u"index"_s);
    tour.see(*help, u"help"_s);
    help->showPage(u"items"_s);
    tour.see(*help, u"help-picture"_s);
    help->findChild<QLineEdit *>()->setText(u"สำเนา"_s);
    tour.see(*help, u"help-found"_s);
    help->close();
}

} // namespace ita::test
