// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/writer.h"
#include "core/store/officefiles.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/parts/proposedpath.h"
#include "ui/start/startpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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

} // namespace

TEST_CASE("An office file dropped on the window is opened", "[ui][dialogs]")
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder);
    Settings settings;
    MainWindow window(settings, officeFiles());
    drop(window, path);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().path() == path);
    CHECK(settings.recentFiles == QStringList(path));
    Settings().save();
}

TEST_CASE("An interchange document dropped on the window becomes an office file", "[ui][dialogs]")
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

TEST_CASE("A proposed file lies where it lasts, and says its year", "[ui][dialogs]")
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QTemporaryDir sample;
    CHECK(besideFile(sample.filePath(u"sample.ita"_s), u"sample.pdf"_s)
        == documents + u"/sample.pdf"_s);
    CHECK(besideFile(u"/srv/office/a.ita"_s, u"a นาย/นาง.itareview"_s)
        == u"/srv/office/a นาย นาง.itareview"_s);
    CHECK(amongDocuments(u" ก:ข?.ita"_s) == documents + u"/ก ข .ita"_s);
    CHECK(pdfName(u"/srv/office.ita"_s, 2567, u" (x)"_s) == u"office 2567 (x).pdf"_s);
    CHECK(pdfName(u"/srv/ita ๒๕๖๗.ita"_s, 2567, {}) == u"ita ๒๕๖๗.pdf"_s);
}

TEST_CASE("Recent files tell their year, readiness and last change", "[ui][dialogs]")
{
    const QTemporaryDir folder;
    const QString path = makeFile(folder);
    StartPage page;
    page.setRecentFiles({ path, folder.filePath(u"gone.ita"_s) });
    page.show();
    const auto *list = page.findChild<QListWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->item(0)->text().contains(u"๒๕๖๖"); }));
    CHECK(list->item(0)->text().contains(u"ready"));
    CHECK(list->item(0)->text().contains(u"Changed"));
    CHECK(list->item(1)->text().contains(u"Not found"));
    CHECK_FALSE(list->item(1)->flags().testFlag(Qt::ItemIsEnabled));
}
