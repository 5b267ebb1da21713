// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/papers.h"

#include "core/rows/choices.h"
#include "core/rows/papers.h"
#include "tests/support/catch.h"
#include "tests/ui/tour/tour.h"
#include "ui/commands/papercommands.h"
#include "ui/models/fieldtext.h"
#include "ui/window/actions/paperactions.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

RowId letterhead(const Tree &tree)
{
    for (const RowId row : tree.descendants(tree.root()))
        if (const auto *block = std::get_if<ContentBlock>(&tree.value(row));
            block && block->form == BlockForm::Letterhead)
            return row;
    FAIL("no letterhead");
    return {};
}

} // namespace

void seePapers(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const RowId report = tour.view().report();
    const auto contents = history.apply(
        addSection(history.tree(), report, RowKind::Contents, history.tree().sections(report)[0]));
    REQUIRE(contents);
    tour.view().goTo({ contents->constFirst(), {} });
    tour.see(tour.window(), u"paper-contents"_s);
    const Field &kind = fieldOf<Paper>(&PaperLayout::paperKind);
    for (const PaperKind wanted : { PaperKind::Memo, PaperKind::Analysis }) {
        const QLatin1StringView word = kWords<PaperKind>[size_t(wanted)];
        tour.choose(choiceName(kind, word));
        tour.see(tour.window(), u"paper-"_s + word);
    }
    tour.view().goTo({ letterhead(history.tree()), keyOf(&ContentBlock::text) });
    tour.see(tour.window(), u"paper-letter"_s);
    tour.view().goTo({ history.tree().root(), keyOf(&Office::emblem) });
    tour.see(tour.window(), u"office"_s);
    tour.choose(PaperActions::tr("&Title and page numbers…"));
    tour.see(tour.window(), u"paper-page"_s);
    for (auto *menu : tour.window().findChildren<QMenu *>())
        if (menu->title() == PaperActions::tr("&Add a paper")
            || menu->title() == PaperActions::tr("Move the &section to")) {
            menu->popup(tour.window().mapToGlobal(QPoint(0, 30)));
            tour.see(*menu, u"paper-menu-%1"_s.arg(menu->actions().size()));
            menu->hide();
        }
    for (int step = 0; step < 3; ++step)
        history.undo();
    CHECK(papersOf(history.tree(), report).size() == 1);
}

} // namespace ita::test
