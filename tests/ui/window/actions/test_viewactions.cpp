// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/groups.h"
#include "ui/pages/historypage.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/actions/viewactions.h"

#include <QApplication>
#include <QDockWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Views : GroupWindow
{
    ViewActions group { *centre };

    Views()
    {
        group.fillMenu(*menu);
        listenTo(group);
    }

    QAction &keyed(const QKeySequence &keys)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->shortcuts().contains(keys))
                return *action;
        FAIL("no action has the keys " << keys.toString().toStdString());
        std::abort();
    }
};

} // namespace

TEST_CASE("Nothing of the view is offered while no file is open", "[window][view]")
{
    Views w;
    for (const QString &text : { u"Next pane"_s, u"History of the whole"_s, u"Unfinished"_s,
             u"Larger"_s, u"Section 1"_s }) {
        CAPTURE(text);
        CHECK_FALSE(w.action(text).isEnabled());
    }
    w.openOffice();
    CHECK(w.action(u"Section 1"_s).isEnabled());
}

TEST_CASE("A panel that was closed comes back by key, and F6 goes to it", "[window][view]")
{
    Views w;
    w.openOffice();
    int number = 1;
    for (const QString &name :
        { u"preview"_s, u"unfinished"_s, u"comments"_s, u"history"_s, u"find"_s }) {
        INFO(name.toStdString());
        auto *dock = w.view().findChild<QDockWidget *>(name);
        REQUIRE(dock);
        dock->close();
        CHECK(dock->isHidden());
        w.keyed(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + number++)).trigger();
        QCoreApplication::processEvents();
        CHECK(dock->isVisible());
        CHECK(dock->isAncestorOf(QApplication::focusWidget()));
        w.keyed(Qt::CTRL | Qt::Key_2).trigger();
        CHECK_FALSE(dock->isAncestorOf(QApplication::focusWidget()));
        w.keyed(Qt::Key_F6).trigger();
        CHECK(dock->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("A section is opened by its number, from the full preview too", "[window][view]")
{
    Views w;
    w.openOffice();
    const QList<RowId> sections = w.tree().children(w.view().report());
    w.centre->togglePreview();
    w.choose(u"Section 2"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    CHECK(w.view().currentSection() == sections[1]);
    w.choose(u"Section 9"_s); // if there is none, nothing happens
    CHECK(w.view().currentSection() == (sections.size() >= 9 ? sections[8] : sections[1]));
}

TEST_CASE("Zooming changes the pages that are looked at and leaves them in front", "[window][view]")
{
    Views w;
    w.openOffice();
    PageView &beside = w.view().preview().view();
    const double small = beside.zoom();
    w.choose(u"Larger"_s);
    CHECK(beside.zoom() > small);
    const double besideBefore = beside.zoom();
    w.centre->togglePreview();
    PageView &full = w.centre->previewPage()->view();
    const double before = full.zoom();
    w.choose(u"Smaller"_s);
    CHECK(w.centre->isPreviewing());
    CHECK(full.zoom() < before);
    CHECK(beside.zoom() == besideBefore);
    const bool facing = full.isFacing();
    w.choose(u"Facing pages"_s);
    CHECK(full.isFacing() != facing);
}

TEST_CASE("The history of the whole file comes in front of the preview", "[window][view]")
{
    Views w;
    w.openOffice();
    w.centre->togglePreview();
    w.choose(u"History of the whole file"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    const auto *page = w.view().findChild<HistoryPage *>();
    REQUIRE(page);
    CHECK(page->isVisible());
}

TEST_CASE("A narrow window folds the panels away until there is room again", "[window][view]")
{
    Views w;
    w.openOffice();
    const auto shown
        = [&](const QString &name) { return !w.view().findChild<QDockWidget *>(name)->isHidden(); };
    const auto widen = [&](int width) {
        w.window.resize(width, 700);
        QCoreApplication::processEvents();
    };
    widen(1366);
    REQUIRE(shown(u"preview"_s));
    w.keyed(Qt::CTRL | Qt::ALT | Qt::Key_3).trigger(); // the comments in front
    widen(1024);
    CHECK_FALSE(shown(u"preview"_s));
    CHECK(w.window.width() == 1024);
    w.keyed(Qt::CTRL | Qt::ALT | Qt::Key_1).trigger();
    CHECK(shown(u"preview"_s));
    widen(1366);
    CHECK(shown(u"unfinished"_s));
    CHECK_FALSE(w.view().findChild<QDockWidget *>(u"comments"_s)->visibleRegion().isEmpty());

    w.keyed(Qt::CTRL | Qt::ALT | Qt::Key_0).trigger();
    CHECK_FALSE(shown(u"comments"_s));
    w.keyed(Qt::CTRL | Qt::ALT | Qt::Key_0).trigger();
    CHECK(shown(u"comments"_s));
}
