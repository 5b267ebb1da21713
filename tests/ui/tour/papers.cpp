// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/papers.h"

#include "core/export/docx/docxexporter.h"
#include "core/model/session.h"
#include "core/rows/choices.h"
#include "core/rows/papers.h"
#include "tests/support/catch.h"
#include "tests/support/editedword.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "tests/ui/tour/tour.h"
#include "ui/commands/papercommands.h"
#include "ui/models/fieldtext.h"
#include "ui/signoff/reviewdialogs.h"
#include "ui/window/actions/paperactions.h"

#include <QMenu>
#include <QTemporaryDir>

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

/// The report after somebody has worked on it in Word.
void seeWordBack(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const Tree &tree = history.tree();
    const auto word = docxExporter({}, {}).write(
        { .tree = tree, .fileId = history.session().fileId(), .report = tour.view().report() });
    REQUIRE(word);
    const QString heading = tree.get<TextSection>(firstOf(tree, RowKind::Text)).heading;
    const QByteArray edited = editedWord(*word, [&](QString &text) {
        text.replace(u'>' + heading + u'<', u'>' + tour.words(heading + u" ฉบับแก้ใน Word"_s) + u'<');
        text.insert(text.lastIndexOf(u"<w:sectPr>"_s),
            u"<w:p><w:r><w:t>"_s + tour.words(u"หมายเหตุท้ายไฟล์"_s) + u"</w:t></w:r></w:p>"_s);
    });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"รายงาน.docx"_s);
    REQUIRE(writeWhole(path, edited));
    whileOpen([&] { (void)askToTakeBackWord(history, path, &tour.window()); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-word-back"_s); });
}

} // namespace

void seePapers(Tour &tour)
{
    seeWordBack(tour);
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
