// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/database.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/window/filebar.h"
#include "ui/window/filewatch.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <filesystem>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

// What the window does when others take or change the file that is open in it.

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What another SQLite program does.
void nameUnits(const QString &path)
{
    auto database = Database::open(path, Access::Write);
    REQUIRE(database);
    REQUIRE((*database)->execute(u"UPDATE unit SET name = 'FOREIGN' WHERE name <> ''"_s));
}

/// The window with the small office; its first cover's title is changed and stored.
struct TroubledWindow
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    QString older = dir.filePath(u"older.ita"_s);
    Settings settings;
    MainWindow window { settings, officeFiles() };
    QString first; ///< the title on opening

    TroubledWindow()
    {
        REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {}));
        REQUIRE(QFile::copy(path, older));
        window.resize(1366, 768);
        window.show();
        window.openFile(path);
        REQUIRE(window.workspace());
        first = title();
        REQUIRE(type(u"หนึ่ง"_s));
        CHECK(status().contains(u"Saved "_s));
    }

    Workspace &view() { return *window.workspace(); }
    EditHistory &history() { return view().history(); }
    const Tree &tree() { return view().session().tree(); }
    RowId cover() { return firstOf(tree(), RowKind::Cover); }
    QString title() { return tree().get<CoverSection>(cover()).title; }
    Outcome type(const QString &text)
    {
        return history().type(cover(), *describe(RowKind::Cover).field("title"_L1), text);
    }
    QString titleIn(const QString &file)
    {
        const auto read = Session::open(officeFiles(), file, Access::Read, {});
        REQUIRE(read);
        return (*read)->tree().get<CoverSection>(firstOf((*read)->tree(), RowKind::Cover)).title;
    }

    FileBar &bar() { return *window.findChild<FileBar *>(); }
    QPushButton *button(const QString &text)
    {
        for (auto *found : bar().findChildren<QPushButton *>())
            if (found->isVisible() && found->text() == text)
                return found;
        return nullptr;
    }
    QString status()
    {
        QStringList texts;
        for (const QLabel *label : window.findChild<StatusLine *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void overwrite(const QByteArray &bytes) const
    {
        QFile there(path);
        REQUIRE(there.open(QIODevice::ReadWrite));
        REQUIRE(there.resize(0));
        REQUIRE(there.write(bytes) == bytes.size());
    }
    /// Closes the window, answers the question, and gives what it said.
    QString close(QMessageBox::StandardButton answer)
    {
        QString asked;
        whileOpen([&] { window.close(); },
            [&](QWidget &widget) {
                auto &box = dynamic_cast<QMessageBox &>(widget);
                asked = box.text();
                box.button(answer)->click();
            });
        return asked;
    }
};

} // namespace

TEST_CASE("Whatever others do to the file, it is said, kept and asked for", "[window][trouble]")
{
    TroubledWindow w;
    const int harm = GENERATE(range(0, 9));
    CAPTURE(harm);
    const bool isGone = harm == 5 || harm == 6;
    if (harm == 0)
        w.overwrite(bytesOf(w.older));
    else if (harm == 1)
        w.overwrite({});
    else if (harm == 2)
        w.overwrite(QByteArray(100'000, 'x'));
    else if (harm == 3)
        std::filesystem::rename(w.older.toStdString(), w.path.toStdString());
    else if (harm == 4)
        nameUnits(w.path);
    else if (harm == 5)
        REQUIRE(QFile::remove(w.path));
    else if (harm == 6)
        REQUIRE(QFile::rename(w.path, w.path + u".away"_s));
    else if (harm == 7) // the counters of its header stay
        w.overwrite(bytesOf(w.path).replace(100, 600, QByteArray(600, '\0')));
    else // a structure that is not ours, with the same counters and the same last entry
        w.overwrite(bytesOf(w.path).replace("journal_keeps_rows", "journal_keeps_rowz"));

    // Noticed by watching, with nothing unsaved.
    REQUIRE(QTest::qWaitFor([&] { return w.bar().isVisible(); }));
    CHECK(w.history().unsavedCount() == 0);
    CHECK_FALSE(w.status().contains(u"aved "_s));
    CHECK_FALSE(w.status().contains(u"is saved"_s));
    CHECK(w.status().contains(isGone ? u"not where it was"_s : u"changed by another program"_s));
    CHECK(w.button(u"Save a copy as…"_s));
    CHECK(bool(w.button(u"Put it back"_s)) == isGone);
    CHECK(bool(w.button(u"Take the other's changes"_s)) == !isGone);
    CHECK(w.close(QMessageBox::Cancel).contains(u"office.ita"_s));
    CHECK(w.window.isVisible());

    // What is typed is kept, said and asked for too.
    const auto refused = w.type(u"สอง"_s);
    REQUIRE_FALSE(refused);
    CHECK(w.history().unsavedCount() == 1);
    CHECK(w.status().contains(u"Not saved yet: ๑"_s));
    CHECK(
        w.history().typedValue(w.cover(), *describe(RowKind::Cover).field("title"_L1)) == u"สอง"_s);
    CHECK(w.close(QMessageBox::Cancel).contains(u'๑'));
    CHECK(w.window.isVisible());
    CHECK(w.close(QMessageBox::Discard).contains(u'๑'));
    CHECK_FALSE(w.window.isVisible());
}

TEST_CASE("A change by others is noticed before the next write", "[window][trouble]")
{
    TroubledWindow w;
    w.overwrite(bytesOf(w.older));
    REQUIRE_FALSE(w.type(u"สอง"_s));
    CHECK(w.bar().isVisible());
    CHECK(w.status().contains(u"Not saved yet"_s));
    CHECK(w.titleIn(w.path) != u"สอง"_s);
}

TEST_CASE("When the file is back, what was typed goes into it", "[window][trouble]")
{
    TroubledWindow w;
    REQUIRE(QFile::rename(w.path, w.path + u".away"_s));
    REQUIRE_FALSE(w.type(u"สอง"_s));
    CHECK(w.bar().isVisible());
    REQUIRE(QFile::rename(w.path + u".away"_s, w.path));
    w.view().fileWatch().check();
    QCoreApplication::processEvents();
    CHECK(w.history().unsavedCount() == 0);
    CHECK(w.titleIn(w.path) == u"สอง"_s);
    CHECK_FALSE(w.bar().isVisible());
    CHECK(w.status().contains(u"Everything is saved"_s));
}

TEST_CASE(
    "Others' changes are taken, and neither typed text nor our state is lost", "[window][trouble]")
{
    TroubledWindow w;
    REQUIRE(w.type(u"สอง"_s));
    w.overwrite(bytesOf(w.older));
    REQUIRE_FALSE(w.type(u"สาม"_s));
    w.button(u"Take the other's changes"_s)->click();
    CHECK(w.title() == u"สาม"_s);
    CHECK(w.titleIn(w.path) == u"สาม"_s);
    CHECK(w.history().unsavedCount() == 0);
    CHECK_FALSE(w.bar().isVisible());
    const QStringList kept = QDir(w.dir.path()).entryList({ u"office (mine *).ita"_s });
    REQUIRE(kept.size() == 1);
    CHECK(w.titleIn(w.dir.filePath(kept[0])) == u"สาม"_s);
    // The undoing leads to what was in the other's file.
    w.history().undo();
    CHECK(w.titleIn(w.path) == w.first);
    // Nothing is asked.
    CHECK(w.window.close());
}

TEST_CASE("Where the other's file holds ours nothing is kept beside it", "[window][trouble]")
{
    TroubledWindow w;
    nameUnits(w.path);
    REQUIRE_FALSE(w.type(u"สอง"_s));
    w.button(u"Take the other's changes"_s)->click();
    CHECK(w.titleIn(w.path) == u"สอง"_s);
    CHECK(w.tree().get<Unit>(firstOf(w.tree(), RowKind::Unit)).name == u"FOREIGN"_s);
    CHECK(QDir(w.dir.path()).entryList({ u"office (mine *).ita"_s }).isEmpty());
}

TEST_CASE("Typed text without a place in the other's file is shown", "[window][trouble]")
{
    TroubledWindow w;
    const QString other = w.dir.filePath(u"other.ita"_s);
    REQUIRE(Session::create(officeFiles(), other, Overwrite::No, smallOffice(), u"else"_s, {}));
    w.overwrite(bytesOf(other));
    REQUIRE_FALSE(w.type(u"ไร้ที่อยู่"_s));
    QString shown;
    whileOpen([&] { w.button(u"Take the other's changes"_s)->click(); },
        [&](QWidget &widget) { shown = widget.findChild<QPlainTextEdit *>()->toPlainText(); });
    CHECK(shown.contains(u"ไร้ที่อยู่"_s));
    CHECK(w.titleIn(w.path) != u"ไร้ที่อยู่"_s);
    CHECK(QDir(w.dir.path()).entryList({ u"office (mine *).ita"_s }).size() == 1);
}

TEST_CASE("A file that was deleted is put back with its history", "[window][trouble]")
{
    TroubledWindow w;
    REQUIRE(QFile::remove(w.path));
    REQUIRE_FALSE(w.type(u"สอง"_s));
    const QString id = w.view().session().fileId();
    w.button(u"Put it back"_s)->click();
    CHECK(w.view().session().fileId() == id);
    CHECK(w.titleIn(w.path) == u"สอง"_s);
    CHECK_FALSE(w.bar().isVisible());
    CHECK(w.type(u"สาม"_s));
}

TEST_CASE("Closing can save a copy on the way", "[window][trouble]")
{
    TroubledWindow w;
    REQUIRE(QFile::remove(w.path));
    REQUIRE_FALSE(w.type(u"สอง"_s));
    const QString copy = w.dir.filePath(u"copy.ita"_s);
    whileOpen([&] { w.window.close(); },
        [&](QWidget &box) {
            QTimer::singleShot(0, &w.window, [&] {
                auto *dialog = dynamic_cast<QFileDialog *>(QApplication::activeModalWidget());
                REQUIRE(dialog);
                dialog->selectFile(copy);
                static_cast<QDialog *>(dialog)->accept();
            });
            dynamic_cast<QMessageBox &>(box).button(QMessageBox::Save)->click();
        });
    CHECK_FALSE(w.window.isVisible());
    CHECK(w.titleIn(copy) == u"สอง"_s);
}

TEST_CASE("A lock of another computer is taken over after a warning", "[window][trouble]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {}));
    QFile lock(path + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nita-report\nroom-12\nabc\ndef\n");
    lock.close();
    Settings settings;
    MainWindow window(settings, officeFiles());
    window.show();
    window.openFile(path);
    REQUIRE(window.workspace());
    CHECK(window.workspace()->session().isReadOnly());
    const auto takeOver = [&]() -> QPushButton * {
        for (auto *found : window.findChildren<QPushButton *>())
            if (found->isVisible() && found->text() == u"Take over…"_s)
                return found;
        return nullptr;
    };
    REQUIRE(takeOver());
    const auto answer = [&](QMessageBox::ButtonRole with) {
        whileOpen([&] { takeOver()->click(); },
            [&](QWidget &widget) {
                auto &box = dynamic_cast<QMessageBox &>(widget);
                CHECK(box.text().contains(u"room-12"_s));
                for (QAbstractButton *button : box.buttons())
                    if (box.buttonRole(button) == with)
                        return button->click();
            });
    };
    answer(QMessageBox::RejectRole);
    CHECK(window.workspace()->session().isReadOnly());
    answer(QMessageBox::AcceptRole);
    CHECK_FALSE(window.workspace()->session().isReadOnly());
    CHECK_FALSE(takeOver());
}

TEST_CASE("A program that runs on this computer keeps its lock", "[window][trouble]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const auto holder
        = Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {});
    REQUIRE(holder);
    Settings settings;
    MainWindow window(settings, officeFiles());
    window.show();
    window.openFile(path);
    CHECK(window.workspace()->session().isReadOnly());
    for (auto *found : window.findChildren<QPushButton *>())
        CHECK_FALSE((found->isVisible() && found->text() == u"Take over…"_s));
}
