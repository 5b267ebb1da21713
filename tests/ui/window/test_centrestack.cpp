// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefiles.h"
#include "tests/ui/support/groups.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"

#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A file that is closed can be edited elsewhere at once", "[window][centre]")
{
    GroupWindow w;
    w.openOffice();
    const QString path = w.session().path();
    const auto isFree = [&] {
        const auto other = Session::open(officeFiles(), path, Access::Write, {});
        return other && !(*other)->isReadOnly();
    };
    CHECK_FALSE(isFree());
    w.centre->closeFile();
    CHECK(isFree());
    CHECK_FALSE(w.centre->workspace());
    CHECK_FALSE(w.centre->previewPage());
    w.centre->closeFile(); // once more does no harm
}

TEST_CASE("Another file takes the place of the open one and is announced", "[window][centre]")
{
    GroupWindow w;
    QString announced;
    QObject::connect(
        w.centre, &CentreStack::opened, &w.window, [&] { announced = w.session().path(); });
    w.openOffice();
    CHECK(announced == w.session().path());
    const QPointer<Workspace> first = w.centre->workspace();
    w.centre->togglePreview();
    auto other = Session::open(officeFiles(), w.makeFile(u"other.ita"_s), Access::Write, {});
    REQUIRE(other);
    w.centre->openSession(std::move(other).value());
    CHECK(announced.endsWith(u"other.ita"_s));
    CHECK_FALSE(w.centre->isPreviewing());
    CHECK(w.centre->currentWidget() == w.centre->workspace());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(first);
}

TEST_CASE("What can be done is asked again after each step of undo", "[window][centre]")
{
    GroupWindow w;
    w.openOffice();
    const QSignalSpy changed(w.centre, &CentreStack::changed);
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    REQUIRE(w.history().apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"ใหม่"_s } } }));
    const qsizetype afterEdit = changed.size();
    CHECK(afterEdit > 0);
    w.history().undo();
    CHECK(changed.size() > afterEdit);
}

TEST_CASE("The full preview gives the keyboard back to where it was", "[window][centre]")
{
    GroupWindow w;
    w.openOffice();
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), u"approach"_s });
    QWidget *before = w.window.focusWidget();
    REQUIRE(before);
    CHECK(&w.centre->shownPages() == &w.view().preview().view());
    w.centre->togglePreview();
    CHECK(w.centre->isPreviewing());
    CHECK(&w.centre->shownPages() == &w.centre->previewPage()->view());
    CHECK_FALSE(w.view().isVisible());
    w.centre->togglePreview();
    CHECK_FALSE(w.centre->isPreviewing());
    CHECK(w.window.focusWidget() == before);
}

TEST_CASE("Pages of something else are left with the preview", "[window][centre]")
{
    GroupWindow w;
    w.openOffice();
    const auto pages = w.view().preview().pages();
    REQUIRE(pages);
    w.centre->showOther(*pages, u"รายงานเดิม"_s);
    CHECK(w.centre->isPreviewing());
    CHECK(w.centre->previewPage()->showsOther());
    w.centre->leavePreview();
    CHECK(w.view().isVisible());
    CHECK_FALSE(w.centre->previewPage()->showsOther());
    w.centre->togglePreview();
    CHECK_FALSE(w.centre->previewPage()->showsOther());
}
