// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/support/freshsample.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/thumbnailmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// Saves what the widget shows as ITA_TOUR/<name>.png when ITA_TOUR names a folder to look at.
void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ITA_TOUR");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QCoreApplication::processEvents();
    REQUIRE(widget.grab().save(folder + u'/' + name + u".png"_s));
}

/// The sample in the main window, with the full preview in front.
struct Preview
{
    Settings settings;
    QTemporaryDir folder; // outlives the window
    MainWindow window { settings, officeFiles() };

    Preview()
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        removeSampleCopies();
        window.openSample();
        QCoreApplication::processEvents();
    }

    void open()
    {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
        REQUIRE(page().isVisible());
    }
    PreviewPage &page() { return *window.previewPage(); }
    PageView &view() { return page().view(); }
    Workspace &history() { return *window.workspace(); }
    QListView &thumbnails() { return *page().findChild<QListView *>(); }
    QLineEdit &pageBox() { return *page().findChild<QLineEdit *>(); }
    int pageCount() { return view().pageCount(); }
    int chosen() { return thumbnails().currentIndex().row() + 1; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void turnWheel(int steps)
    {
        const QPointF at = view().viewport()->rect().center();
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, { 0, 120 * steps },
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    RowId section(qsizetype at)
    {
        const Tree &tree = history().session().tree();
        return tree.children(history().report())[at];
    }
};

QAction *actionNamed(QWidget &widget, const QString &text)
{
    for (QAction *action : widget.findChildren<QAction *>())
        if (action->text() == text)
            return action;
    FAIL("no such action");
    return nullptr;
}

} // namespace

TEST_CASE("Without a report there are no small pages", "[ui][pages][preview]")
{
    ThumbnailModel model;
    const ModelRules rules(model);
    CHECK(model.rowCount() == 0);
    model.setReport(std::nullopt);
    CHECK_FALSE(model.data(model.index(0)).isValid());
}

TEST_CASE(
    "Small pages bear printed numbers and the titles that begin there", "[ui][pages][preview]")
{
    OpenOffice office;
    LivePreview live(office.history.session(), {});
    live.setPaper(office.first(RowKind::Report));
    REQUIRE(live.pages());
    ThumbnailModel model;
    const ModelRules rules(model);
    model.setReport(live.pages());
    REQUIRE(model.rowCount() == live.pages()->pageCount());
    CHECK(model.index(1).data().toString() == u"๒"_s);
    const QList<SectionPages> sections = live.pages()->sections();
    for (const SectionPages &section : sections)
        CHECK(model.index(section.first - 1)
                  .data(ThumbnailModel::TitlesRole)
                  .toString()
                  .contains(section.title));

    // Without a report the model has no pages; with one it has pages again.
    const QPersistentModelIndex first(model.index(0));
    live.setPaper({});
    model.setReport(live.pages());
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(first.isValid());
    live.setPaper(office.first(RowKind::Report));
    model.setReport(live.pages());
    CHECK(model.rowCount() > 1);
}

TEST_CASE("The preview opens where she edits and Escape goes back there", "[ui][pages][preview]")
{
    Preview p;
    p.history().goTo({ p.section(3), u"heading"_s });
    QWidget *before = QApplication::focusWidget();
    REQUIRE(before);
    p.open();
    const auto place = p.history().preview().pages()->find({ p.section(3), u"heading"_s });
    REQUIRE(place);
    CHECK(p.view().currentPage() == place->page);
    CHECK(p.chosen() == place->page);
    CHECK(p.view().hasFocus());
    keepPicture(p.window, u"preview-opened"_s);
    p.press(Qt::Key_Escape);
    CHECK_FALSE(p.page().isVisible());
    CHECK(QApplication::focusWidget() == before);
    QTest::keyClick(&p.window, Qt::Key_F5);
    CHECK(p.page().isVisible());
    QTest::keyClick(&p.window, Qt::Key_F5);
    CHECK_FALSE(p.page().isVisible());
}

TEST_CASE("Keys turn the pages and the small page follows", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    p.press(Qt::Key_End);
    CHECK(p.chosen() == p.pageCount());
    p.press(Qt::Key_Home);
    CHECK(p.chosen() == 1);
    p.press(Qt::Key_PageDown);
    CHECK(p.chosen() == 2);
    CHECK(p.pageBox().text() == u"๒"_s);
    p.press(Qt::Key_PageUp);
    CHECK(p.chosen() == 1);
    p.view().verticalScrollBar()->setValue(p.view().verticalScrollBar()->maximum());
    CHECK(p.chosen() == p.pageCount());
}

TEST_CASE("Facing pages are turned two at a time, to the last", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    actionNamed(p.page(), u"Facing pages"_s)->trigger();
    CHECK(p.view().isFacing());
    p.press(Qt::Key_Home);
    p.press(Qt::Key_PageDown);
    CHECK(p.view().currentPage() == 2);
    p.press(Qt::Key_PageDown);
    CHECK(p.view().currentPage() == 4);
    p.press(Qt::Key_PageUp);
    CHECK(p.view().currentPage() <= 3);
    for (int i = 0; i < p.pageCount(); ++i)
        p.press(Qt::Key_PageDown);
    CHECK(p.view().currentPage() >= p.pageCount() - 1);
    keepPicture(p.window, u"preview-facing"_s);
}

TEST_CASE("A click on a small page goes to that page", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    const QModelIndex third = p.thumbnails().model()->index(2, 0);
    p.thumbnails().scrollTo(third);
    const QPoint at = p.thumbnails().visualRect(third).center();
    QTest::mouseClick(p.thumbnails().viewport(), Qt::LeftButton, {}, at);
    CHECK(p.view().currentPage() == 3);
    CHECK(p.chosen() == 3);
    // A click also goes to the top of a page that is already the current one.
    p.view().verticalScrollBar()->setValue(p.view().verticalScrollBar()->value() + 100);
    const int lower = p.view().verticalScrollBar()->value();
    QTest::mouseClick(
        p.thumbnails().viewport(), Qt::LeftButton, {}, p.thumbnails().visualRect(third).center());
    CHECK(p.view().verticalScrollBar()->value() < lower);
}

TEST_CASE("A page is typed in either kind of digits", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    p.press(Qt::Key_G, Qt::ControlModifier);
    REQUIRE(p.pageBox().hasFocus());
    QTest::keyClicks(&p.pageBox(), u"4"_s);
    p.press(Qt::Key_Return);
    CHECK(p.view().currentPage() == 4);
    CHECK(p.pageBox().text() == u"๔"_s);
    p.pageBox().setText(u"๓"_s);
    Q_EMIT p.pageBox().returnPressed();
    CHECK(p.view().currentPage() == 3);
    for (const QString &nonsense : { u"x"_s, u""_s, u"9999"_s }) {
        p.pageBox().setText(nonsense);
        Q_EMIT p.pageBox().returnPressed();
        CHECK(p.view().currentPage() == (nonsense == u"9999"_s ? p.pageCount() : 3));
    }
    p.pageBox().setFocus();
    p.press(Qt::Key_Escape);
    CHECK_FALSE(p.page().isVisible());
}

TEST_CASE("Pages are made larger and smaller by wheel, keys and buttons", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    const double dock = p.history().preview().view().zoom();
    double last = p.view().zoom();
    const auto hasGrown = [&](bool larger) {
        const double was = std::exchange(last, p.view().zoom());
        return larger ? last > was : last < was;
    };
    p.turnWheel(-2);
    CHECK(hasGrown(false));
    p.turnWheel(1);
    CHECK(hasGrown(true));
    p.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(hasGrown(true));
    p.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(hasGrown(false));
    p.press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(hasGrown(true));
    actionNamed(p.page(), u"Zoom out"_s)->trigger();
    CHECK(hasGrown(false));
    QAction *fitWidth = actionNamed(p.page(), u"Fit width"_s);
    CHECK_FALSE(fitWidth->isChecked());
    QAction *whole = actionNamed(p.page(), u"Whole page"_s);
    whole->trigger();
    CHECK(whole->isChecked());
    keepPicture(p.window, u"preview-whole"_s);
    fitWidth->trigger();
    CHECK_FALSE(whole->isChecked());
    CHECK(p.view().zoomMode() == PageView::Zoom::FitWidth);
    CHECK(p.history().preview().view().zoom() == dock);
}

TEST_CASE(
    "Fitted pages never scroll sideways, whichever way they are turned", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    bool upright = false;
    bool turned = false;
    for (int page = 1; page <= p.pageCount(); ++page)
        (p.history().preview().pages()->isLandscape(page) ? turned : upright) = true;
    REQUIRE((upright && turned));
    PageView view;
    view.setReport(*p.history().preview().pages());
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    for (const bool facing : { false, true })
        for (const auto mode : { PageView::Zoom::FitWidth, PageView::Zoom::FitPage })
            for (const int width : { 300, 451, 1366 }) {
                INFO("facing " << facing << ", mode " << int(mode) << ", width " << width);
                view.setFacing(facing);
                view.setZoomMode(mode);
                view.resize(width, 600);
                QCoreApplication::processEvents();
                CHECK(view.horizontalScrollBar()->maximum() == 0);
            }
}

TEST_CASE("A click on a printed cell opens its field in the editor", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    // The heading of a section that is not open in the workspace.
    p.view().setZoomMode(PageView::Zoom::FitPage);
    REQUIRE(p.view().showPlace({ p.section(1), u"heading"_s }));
    const auto place = p.history().preview().pages()->find({ p.section(1), u"heading"_s });
    REQUIRE(place);
    const QSignalSpy spy(&p.page(), &PreviewPage::placeWanted);
    const double perMm = p.view().logicalDpiX() / 25.4 * p.view().zoom();
    p.view().goToPage(place->page);
    const QSizeF paper = p.history().preview().pages()->paper(place->page) * perMm;
    const QPointF topLeft((p.view().viewport()->width() - paper.width()) / 2, 8);
    const QPoint hit = (topLeft + place->area.center() * perMm).toPoint();
    QTest::mouseClick(p.view().viewport(), Qt::LeftButton, {}, hit);
    REQUIRE(spy.count() == 1);
    CHECK(spy.first().first().value<Place>() == Place { p.section(1), u"heading"_s });
    CHECK_FALSE(p.page().isVisible());
    CHECK(p.history().currentSection() == p.section(1));
    CHECK(qobject_cast<ThaiTextEdit *>(QApplication::focusWidget()));
}

TEST_CASE(
    "The preview follows undo and other edits, at the page where it stands", "[ui][pages][preview]")
{
    Preview p;
    p.history().goTo({ p.section(1), u"heading"_s });
    p.open();
    p.press(Qt::Key_End);
    const int before = p.pageCount();
    const ModelRules rules(*p.thumbnails().model());
    const QSignalSpy zoomed(&p.view(), &PageView::zoomChanged);
    REQUIRE(p.history().history().apply(
        { u"Hide"_s, { SetField { p.section(1), u"hidden"_s, true } } }));
    REQUIRE(p.history().preview().pages());
    CHECK(p.pageCount() == before - 1);
    CHECK(p.thumbnails().model()->rowCount() == before - 1);
    p.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(p.history().preview().pages());
    CHECK(p.page().isVisible());
    CHECK(p.pageCount() == before);
    CHECK(p.thumbnails().model()->rowCount() == before);
    CHECK(p.chosen() == p.view().currentPage());
    CHECK(zoomed.isEmpty());
}

TEST_CASE("What goes somewhere in the editor leaves the preview", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    p.press(Qt::Key_F8);
    CHECK_FALSE(p.page().isVisible());
    p.open();
    p.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(p.page().isVisible());
    CHECK(p.history().currentSection() == p.section(1));
}

TEST_CASE("Another file is opened while the preview is in front", "[ui][pages][preview]")
{
    Preview p;
    p.open();
    auto other = Session::create(officeFiles(), p.folder.filePath(u"other.ita"_s), Overwrite::No,
        smallOffice(), u"new"_s, {});
    REQUIRE(other);
    p.window.openSession(std::move(other).value());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(p.page().isVisible());
    CHECK(p.history().isVisible());
    p.open();
    CHECK(p.pageCount() > 1);
}
