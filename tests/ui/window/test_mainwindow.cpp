// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/writer.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/linkopener.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/support/windows.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/messages/donebar.h"
#include "ui/panels/commentspanel.h"
#include "ui/panels/draftsbar.h"
#include "ui/preview/previewpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

// How the window opens and closes files, and how its groups of actions work together.

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

void drop(MainWindow &window, const QString &path)
{
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString makeFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"office.ita"_s);
    REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {}));
    return path;
}

struct Closing
{
    bool isClosed;
    bool asked;
};

/// Closes the window; a question is answered with Cancel.
Closing close(MainWindow &window)
{
    bool asked = false;
    QTimer::singleShot(0, &window, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            asked = true;
            box->reject();
        }
    });
    const bool isClosed = window.close();
    return { isClosed, asked };
}

} // namespace

TEST_CASE("An office file dropped on the window is opened", "[window]")
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder);
    Settings settings;
    MainWindow window(settings, officeFiles());
    drop(window, path);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().path() == path);
    CHECK(window.windowTitle() == u"office – ITA report"_s);
    CHECK(settings.recentFiles == QStringList(path));
    Settings().save();
}

TEST_CASE("An interchange document dropped on the window becomes an office file", "[window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(writeDocument(treeOf(smallOffice())));
    file.close();
    Settings settings;
    MainWindow window(settings, officeFiles());
    whileOpen([&] { drop(window, path); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().path() == folder.filePath(u"report.ita"_s));
    Settings().save();
}

TEST_CASE("A file that cannot be opened leaves the start page and says why", "[window]")
{
    Settings settings;
    MainWindow window(settings, officeFiles());
    window.show();
    window.openFile(u"/nowhere/at/all.ita"_s);
    CHECK_FALSE(window.workspace());
    bool said = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(u"all.ita"_s);
    CHECK(said);
}

TEST_CASE("Names of files and pasted text cannot turn what stands around", "[window][shell]")
{
    const QString trap = QStringLiteral("a\u202Eati.exe");
    Settings settings;
    settings.recentFiles = { u"/nowhere/"_s + trap + u".ita"_s };
    MainWindow window(settings, officeFiles());
    window.show();
    const auto *recent = window.findChild<QListWidget *>();
    REQUIRE(recent);
    CHECK_FALSE(recent->item(0)->text().contains(QChar(0x202E)));
    window.openFile(u"/nowhere/<h1>x</h1>.ita"_s);
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(u"<h1>"_s))
            CHECK(label->textFormat() == Qt::PlainText);

    ThaiTextEdit edit(nullptr);
    QMimeData pasted;
    pasted.setText(QStringLiteral("ก\u0001ข\u202Eค\u2066ง"));
    QApplication::clipboard()->setText(pasted.text());
    edit.paste();
    CHECK(edit.value() == u"กขคง"_s);
}

TEST_CASE("A comment that is being written is kept when the window goes", "[window][shell]")
{
    SampleWindow w;
    w.view().chooseSection(2);
    const int before = w.view().openComments();
    w.view().commentHere();
    auto *words = w.view().findChild<CommentsPanel *>()->findChild<ThaiTextEdit *>();
    REQUIRE(words);
    type(*words, u"ขอตรวจอีกครั้ง"_s);
    whileOpen([&] { w.window.close(); },
        [](QWidget &question) {
            dynamic_cast<QMessageBox &>(question).button(QMessageBox::Discard)->click();
        });
    CHECK(w.view().openComments() == before + 1);
}

TEST_CASE("What could not be saved is asked about before the window closes", "[window]")
{
    SmallOfficeWindow w;
    const QString path = w.session().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    CHECK_FALSE(w.history().type(cover, *describe(RowKind::Cover).field("title"_L1), u"ใหม่"_s));
    const auto closeWith = [&](QMessageBox::StandardButton answer) {
        whileOpen([&] { w.window.close(); },
            [answer](QWidget &dialog) {
                auto &box = dynamic_cast<QMessageBox &>(dialog);
                CHECK(box.text().contains(u"๑ field(s)"_s));
                CHECK(box.text().contains(u"was moved, renamed or deleted"_s));
                box.button(answer)->click();
            });
    };
    closeWith(QMessageBox::Cancel);
    CHECK(w.window.isVisible());
    w.window.openFile(u"/nowhere/at/all.ita"_s);
    CHECK(w.session().path() == path);
    closeWith(QMessageBox::Discard);
    CHECK_FALSE(w.window.isVisible());
}

TEST_CASE("The end of the session stores what is typed and asks nothing", "[window]")
{
    SmallOfficeWindow w;
    const RowId measure = firstOf(w.tree(), RowKind::Measure);
    w.view().goTo({ measure, u"approach"_s });
    type(*QApplication::focusWidget(), u"ก"_s);
    QDialog dialog(&w.window);
    dialog.open(); // such as one about to be filled in
    w.window.storeBeforeEnd();
    CHECK(w.tree().get<Measure>(measure).approach.contains(u'ก'));
    dialog.close();

    // What cannot be stored even now does not hold up the end either.
    REQUIRE(QFile::remove(w.session().path()));
    type(*QApplication::focusWidget(), u"ข"_s);
    w.window.storeBeforeEnd();
    CHECK(w.history().unsavedCount() == 1);
    const Closing closing = close(w.window);
    CHECK(closing.isClosed);
    CHECK_FALSE(closing.asked);
}

TEST_CASE("Fields with text from before that is not stored are told of and shown", "[window]")
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder);
    const Field &year = fieldOf(&PlanSection::assessedYear);
    {
        auto session = Session::open(officeFiles(), path, Access::Write, {});
        REQUIRE(session);
        EditHistory history(**session);
        history.keepHalfTyped(firstOf(history.tree(), RowKind::Plan), year, u"25"_s);
    }
    ShownWindow w;
    w.window.openFile(path);
    QCoreApplication::processEvents();
    auto *bar = w.window.findChild<DraftsBar *>();
    REQUIRE(bar->isVisible());
    CHECK(bar->findChild<QLabel *>()->text().contains(u"๑ field(s)"_s));
    bar->findChild<QPushButton *>()->click();
    CHECK(w.view().currentSection() == firstOf(w.tree(), RowKind::Plan));
    REQUIRE(w.history().type(firstOf(w.tree(), RowKind::Plan), year, 2570));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("When the session goes on after all, closing asks again", "[window]")
{
    SmallOfficeWindow w;
    const RowId measure = firstOf(w.tree(), RowKind::Measure);
    w.view().goTo({ measure, u"approach"_s });
    REQUIRE(QFile::remove(w.session().path()));
    type(*QApplication::focusWidget(), u"ข"_s);
    w.window.storeBeforeEnd();
    QWidget other;
    activate(other);
    activate(w.window);
    const Closing closing = close(w.window);
    CHECK_FALSE(closing.isClosed);
    CHECK(closing.asked);
}

TEST_CASE("The tool bar shows in order what is done most with an open file", "[window]")
{
    SmallOfficeWindow w;
    QStringList shown;
    for (const QAction *action : w.window.findChild<QToolBar *>(u"toolBar"_s)->actions())
        if (!action->text().isEmpty())
            shown.append(action->text().remove(u'&'));
    CHECK(shown
        == QStringList { u"Undo"_s, u"Redo"_s, u"Find in all years…"_s, u"Comment on this field…"_s,
            u"Next unfinished"_s, u"History of the whole file"_s, u"Preview of the print"_s,
            u"Print…"_s });
    CHECK(w.window.findChild<QPushButton *>(u"savePdf"_s)->isVisible());
}

TEST_CASE("One click saves the PDF, and another opens it", "[window]")
{
    ShownWindow empty;
    auto *save = empty.window.findChild<QPushButton *>(u"savePdf"_s);
    REQUIRE(save->isVisible());
    CHECK_FALSE(save->isEnabled());

    SmallOfficeWindow w;
    REQUIRE(QTest::qWaitFor([&] { return bool(w.window.previewPage()->shown()); }));
    save = w.window.findChild<QPushButton *>(u"savePdf"_s);
    REQUIRE(save->isEnabled());
    const QString path = w.dir.filePath(u"รายงาน.pdf"_s);
    const FileAnswer answer(path);
    save->click();
    CHECK(answer.isAsked());
    CHECK(QFile::exists(path));
    auto *bar = w.window.findChild<DoneBar *>();
    REQUIRE(bar->isVisible());
    CHECK(bar->text().contains(u"รายงาน.pdf"_s));
    LinkOpener opener;
    bar->findChild<QPushButton *>()->click();
    CHECK(opener.opened == QList<QUrl> { QUrl::fromLocalFile(path) });
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("Ctrl+S says when all was saved, and offers a copy", "[window]")
{
    SmallOfficeWindow w;
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), u"approach"_s });
    type(*QApplication::focusWidget(), u"ใหม่"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK(w.tree().get<Measure>(firstOf(w.tree(), RowKind::Measure)).approach.contains(u"ใหม่"_s));
    auto *bar = w.window.findChild<DoneBar *>();
    REQUIRE(bar->isVisible());
    CHECK(bar->text().startsWith(u"Saved at "_s));
    const QString copy = w.dir.filePath(u"สำเนา.ita"_s);
    const FileAnswer answer(copy);
    bar->findChild<QPushButton *>()->click();
    CHECK(answer.isAsked());
    const auto read = Session::open(officeFiles(), copy, Access::Read, {});
    REQUIRE(read);
    CHECK((*read)->tree() == w.tree());
}

TEST_CASE("Ctrl+S does not say saved of what is not saved", "[window]")
{
    SmallOfficeWindow w;
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), u"approach"_s });
    REQUIRE(QFile::remove(w.session().path()));
    type(*QApplication::focusWidget(), u"ใหม่"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(w.window.findChild<DoneBar *>()->isVisible());
    bool isTold = false;
    for (const auto *bar : w.window.findChildren<MessageBar *>())
        isTold = isTold || (bar->isVisible() && bar->kind() == MessageBar::Kind::Error);
    CHECK(isTold);
}

TEST_CASE("The menus hold all that the window can do", "[window]")
{
    Settings settings;
    MainWindow window(settings, officeFiles());
    QStringList titles;
    for (const QAction *action : window.menuBar()->actions()) {
        titles.append(action->text().remove(u'&'));
        CHECK_FALSE(action->menu()->isEmpty());
    }
    CHECK(titles
        == QStringList { u"File"_s, u"Edit"_s, u"View"_s, u"Report"_s, u"Sign-off"_s, u"Help"_s });
}

TEST_CASE("Settings that are changed are kept, and seen in the open file", "[window]")
{
    SmallOfficeWindow w;
    const QSignalSpy changed(&w.window, &MainWindow::settingsChanged);
    QAction *settings = nullptr;
    for (QAction *action : w.window.findChildren<QAction *>())
        if (action->text().contains(u"S&ettings"_s))
            settings = action;
    REQUIRE(settings);
    whileOpen([&] { settings->trigger(); },
        [](QWidget &dialog) {
            for (auto *line : dialog.findChildren<QLineEdit *>())
                if (line->accessibleName() == u"Your name in the history"_s)
                    line->setText(u"สมหญิง"_s);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    CHECK(changed.size() == 1);
    CHECK(w.settings.author == u"สมหญิง"_s);
    CHECK(w.session().author() == u"สมหญิง"_s);
    CHECK(Settings::load().author == u"สมหญิง"_s);
    Settings().save();
}

TEST_CASE("The window opens again as it was left, at the place in the file", "[window][shell]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    Settings settings;
    RowId section;
    QSize size;
    {
        MainWindow window(settings, officeFiles());
        auto made
            = Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {});
        REQUIRE(made);
        activate(window);
        window.openSession(std::move(made).value());
        window.resize(640, 500);
        Workspace &view = *window.workspace();
        view.chooseSection(3);
        section = view.currentSection();
        view.findChild<QDockWidget *>(u"comments"_s)->close();
        QCoreApplication::processEvents();
        size = window.size();
        REQUIRE(window.close());
    }
    MainWindow again(settings, officeFiles());
    again.openFile(path);
    activate(again);
    CHECK(again.width() == size.width());
    CHECK(again.height() == size.height());
    CHECK(again.workspace()->currentSection() == section);
    CHECK_FALSE(again.workspace()->findChild<QDockWidget *>(u"comments"_s)->isVisible());
}

TEST_CASE("A first window is not larger than the screen", "[window][shell]")
{
    Settings settings;
    const MainWindow window(settings, officeFiles());
    const QSize screen = window.screen()->availableSize();
    CHECK(window.width() <= screen.width());
    CHECK(window.height() <= screen.height());
}
