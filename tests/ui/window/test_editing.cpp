// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/commands/edithistory.h"
#include "ui/panels/historypanel.h"
#include "ui/parts/rowtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

// Edits that involve several parts of the window.

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

struct EditedWindow
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    Settings settings;
    MainWindow window { settings, officeFiles() };

    EditedWindow()
    {
        REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {}));
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    void open()
    {
        window.openFile(path);
        REQUIRE(window.workspace());
        QCoreApplication::processEvents();
    }

    Workspace &view() { return *window.workspace(); }
    const Tree &tree() { return view().session().tree(); }
    QString approach() { return tree().get<Measure>(firstOf(tree(), RowKind::Measure)).approach; }
};

} // namespace

TEST_CASE("What a field held before is brought back from its history", "[window]")
{
    EditedWindow w;
    w.open();
    const QString before = w.approach();
    w.view().showPanel(u"history"_s);
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), u"approach"_s });
    auto *input = qobject_cast<ThaiTextEdit *>(w.window.focusWidget());
    REQUIRE(input);
    input->selectAll();
    QTest::keyClicks(input, u"something else"_s);
    w.view().commit();
    REQUIRE(w.approach() == u"something else");

    auto *panel = w.view().findChild<HistoryPanel *>();
    REQUIRE(panel->isVisible());
    auto *entries = panel->findChild<QTableView *>();
    auto *back = panel->findChild<QPushButton *>();
    CHECK_FALSE(back->isEnabled());
    REQUIRE(entries->model());
    REQUIRE(entries->model()->rowCount() >= 1);
    entries->setFocus();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    REQUIRE(back->isEnabled());
    QTest::keyClick(back, Qt::Key_Space);
    CHECK(w.approach() == before);
    CHECK(input->value() == before);
    w.view().history().undoStack().undo();
    CHECK(w.approach() == u"something else");
}

TEST_CASE("Who may not change a field is not offered to bring its text back", "[window]")
{
    EditedWindow w;
    w.open();
    const RowId measure = firstOf(w.tree(), RowKind::Measure);
    w.view().showPanel(u"history"_s);
    w.view().goTo({ measure, u"approach"_s });
    REQUIRE(w.view().history().apply(
        { u"แก้"_s, { SetField { measure, u"approach"_s, u"something else"_s } } }));
    const RowId signer = w.tree().rows(w.tree().root(), RowKind::Person).constLast();
    REQUIRE(w.view().history().apply(
        { u"ให้ลงนามเท่านั้น"_s, { SetField { signer, keyOf(&Person::role), u"signer"_s } } }));
    w.view().session().setPerson(w.tree().get<Person>(signer).key);
    auto *panel = w.view().findChild<HistoryPanel *>();
    auto *entries = panel->findChild<QTableView *>();
    entries->setCurrentIndex(entries->model()->index(0, 0));
    CHECK_FALSE(panel->findChild<QPushButton *>()->isEnabled());
}

TEST_CASE("A file of a newer version is not opened, and the window says so", "[window]")
{
    constexpr int kVersionAt = 60; // SQLite keeps PRAGMA user_version there
    EditedWindow w;
    QFile file(w.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(kVersionAt);
    file.write(QByteArray::fromHex("0000ffff"));
    file.close();
    w.window.openFile(w.path);
    CHECK_FALSE(w.window.workspace());
    QString said;
    for (const QLabel *label : w.window.findChildren<QLabel *>())
        if (label->isVisible())
            said += label->text() + u'\n';
    CHECK(said.contains(u"office.ita"_s));
    CHECK(said.contains(u"newer"_s));
}

TEST_CASE("Ten thousand rows are pasted in one step, and taken back in one", "[window]")
{
    constexpr int kRows = 10000;
    EditedWindow w;
    w.open();
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    w.view().goTo({ plan, {} });
    auto *table = w.view().findChild<RowTable *>();
    REQUIRE(table);
    const Tree before = w.tree();
    auto *data = new QMimeData;
    data->setText(u"ลดขั้นตอน\tทำคู่มือ\n"_s.repeated(kRows));
    QApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(0, qApp, [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->accept();
    });
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    CHECK(w.tree().rows(plan, RowKind::Measure).size() == kRows + 1);
    w.view().history().undoStack().undo();
    CHECK(w.tree() == before);
}
