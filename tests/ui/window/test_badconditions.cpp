// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/database.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/fileof.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/rowtable.h"
#include "ui/preview/livepreview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with smallOffice() in a file of its own.
struct OfficeWindow
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    Settings settings;
    MainWindow window { settings, officeFiles() };

    explicit OfficeWindow(Subtree content = smallOffice())
    {
        const auto created
            = Session::create(officeFiles(), path, Overwrite::No, std::move(content), u"new"_s, {});
        REQUIRE(created);
    }

    void open()
    {
        window.resize(1366, 768);
        window.show();
        window.openFile(path);
        REQUIRE(window.workspace());
        QCoreApplication::processEvents();
    }

    Workspace &view() { return *window.workspace(); }
    EditHistory &history() { return view().history(); }
    const Tree &tree() { return view().session().tree(); }
    RowId measure() { return firstOf(tree(), RowKind::Measure); }
    QString approach() { return tree().get<Measure>(measure()).approach; }

    /// The input of the first measure's approach.
    ThaiTextEdit *input()
    {
        view().goTo({ measure(), u"approach"_s });
        for (ThaiTextEdit *input : view().findChildren<ThaiTextEdit *>())
            if (input->isVisible() && input->value() == approach())
                return input;
        FAIL("no input shows the approach");
        return nullptr;
    }

    /// The texts of all visible labels of the window.
    QString said()
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }

    QString stored()
    {
        const auto read = Session::open(officeFiles(), path, Access::Read, {});
        REQUIRE(read);
        const Tree &tree = (*read)->tree();
        return tree.get<Measure>(firstOf(tree, RowKind::Measure)).approach;
    }
};

/// Types a text that cannot be stored, visits another page, then stores the text after `mend`.
void typeUntilMended(OfficeWindow &office, const QString &reason, const std::function<void()> &mend)
{
    const QString before = office.approach();
    ThaiTextEdit *input = office.input();
    input->moveCursor(QTextCursor::End);
    input->insertPlainText(u"เพิ่ม"_s.repeated(5000));
    const QString typed = input->value();
    office.view().commit();
    INFO(office.said().left(500).toStdString());
    CHECK(office.said().contains(reason));
    CHECK(office.said().contains(u"Not saved yet"_s));
    CHECK(office.approach() == before);
    CHECK(input->value() == typed);

    // Another page and back: the text is still there.
    office.view().goTo({ firstOf(office.tree(), RowKind::OitItem), {} });
    office.view().goTo({ office.measure(), u"approach"_s });
    CHECK(input->value() == typed);
    CHECK_FALSE(office.history().storeUnsaved());

    mend();
    CHECK(office.history().storeUnsaved());
    CHECK(office.approach() == typed);
    CHECK(office.stored() == typed);
    CHECK_FALSE(office.said().contains(u"Not saved yet"_s));
    CHECK_FALSE(office.said().contains(reason));
    office.history().undoStack().undo();
    CHECK(office.approach() == before);
}

} // namespace

TEST_CASE("A full disk keeps what is typed until there is room", "[window]")
{
    OfficeWindow office;
    office.open();
    Database &database = fileOf(office.view().session()).database();
    const auto limit = [&](const QString &pages) {
        REQUIRE(database.value(u"PRAGMA max_page_count = "_s + pages));
    };
    limit(u"1"_s); // SQLite keeps at least the current size
    typeUntilMended(office, u"the disk is full"_s, [&] { limit(u"1000000"_s); });
}

TEST_CASE("A cell that could not be stored shows what was typed until it is", "[window]")
{
    OfficeWindow office;
    office.open();
    const QString before = office.approach();
    const QString typed = u"พิมพ์ไว้ "_s.repeated(5000);
    Database &database = fileOf(office.view().session()).database();
    REQUIRE(database.value(u"PRAGMA max_page_count = 1"_s));
    office.view().goTo({ office.measure(), u"approach"_s });
    auto *table = office.view().findChild<RowTable *>();
    REQUIRE(table);
    auto *model = dynamic_cast<RowTableModel *>(table->model());
    REQUIRE(model);
    const QModelIndex cell = model->indexOf(office.measure(), u"approach"_s);
    const auto openCell = [&] {
        table->setCurrentIndex(cell);
        table->edit(cell);
        QCoreApplication::processEvents();
        auto *input = table->viewport()->findChild<ThaiTextEdit *>();
        REQUIRE(input);
        return input;
    };
    openCell()->setPlainText(typed);
    office.view().commit();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(office.approach() == before);
    CHECK(model->data(cell, Qt::EditRole).toString() == typed);
    CHECK(openCell()->toPlainText() == typed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    REQUIRE(database.value(u"PRAGMA max_page_count = 1000000"_s));
    CHECK(office.history().storeUnsaved());
    CHECK(office.approach() == typed);
    CHECK_FALSE(office.said().contains(u"Not saved yet"_s));
}

TEST_CASE("What went wrong elsewhere stays said while one goes on writing", "[window]")
{
    OfficeWindow office;
    office.open();
    office.window.openFile(office.dir.filePath(u"missing.ita"_s));
    REQUIRE(office.said().contains(u"missing.ita"_s));
    ThaiTextEdit *input = office.input();
    input->insertPlainText(u"ต่อ"_s);
    office.view().commit();
    CHECK(office.stored().contains(u"ต่อ"_s));
    CHECK(office.said().contains(u"missing.ita"_s));
    for (auto *button : office.window.findChildren<QToolButton *>())
        if (button->accessibleName() == u"Close this message"_s)
            button->click();
    CHECK_FALSE(office.said().contains(u"missing.ita"_s));
}

TEST_CASE("A file that was renamed while open is missed, not written to", "[window]")
{
    OfficeWindow office;
    office.open();
    const QString elsewhere = office.dir.filePath(u"elsewhere.ita"_s);
    REQUIRE(QFile::rename(office.path, elsewhere));
    typeUntilMended(office, u"was moved, renamed or deleted"_s,
        [&] { REQUIRE(QFile::rename(elsewhere, office.path)); });
}

TEST_CASE("When the file is gone for good, all goes on in a copy elsewhere", "[window]")
{
    OfficeWindow office;
    office.open();
    REQUIRE(QFile::remove(office.path));
    ThaiTextEdit *input = office.input();
    input->moveCursor(QTextCursor::End);
    input->insertPlainText(u"ไม่หาย"_s);
    const QString typed = input->value();
    office.view().commit();
    QPushButton *button = nullptr;
    for (auto *candidate : office.window.findChildren<QPushButton *>())
        if (candidate->isVisible() && candidate->text() == u"Save a copy as…"_s)
            button = candidate;
    REQUIRE(button);
    office.path = office.dir.filePath(u"office (copy).ita"_s);
    test::whileOpen([&] { button->click(); },
        [&](QWidget &widget) {
            auto &dialog = dynamic_cast<QFileDialog &>(widget);
            CHECK(dialog.selectedFiles().constFirst().endsWith(u"office (copy).ita"));
            dialog.selectFile(office.path);
            static_cast<QDialog &>(dialog).accept();
        });

    CHECK(office.view().session().path() == office.path);
    CHECK(office.approach() == typed);
    CHECK(office.stored() == typed);
    CHECK_FALSE(office.said().contains(u"Not saved yet"_s));
    CHECK_FALSE(button->isVisible());
}

TEST_CASE("A folder in which nothing can be made any more is said and waited for", "[window]")
{
    OfficeWindow office;
    office.open();
    // Permissions do not stop root; a folder at the journal's path stops every user.
    const QString journal = office.path + u"-journal"_s;
    QFile::remove(journal);
    REQUIRE(QDir().mkpath(journal));
    typeUntilMended(office, u"office.ita"_s, [&] { REQUIRE(QDir().rmdir(journal)); });
}

TEST_CASE("A file that another program holds can be read, and edited when it is free", "[window]")
{
    OfficeWindow office;
    auto holder = Session::open(officeFiles(), office.path, Access::Write, { u"สมหญิง"_s });
    REQUIRE(holder);
    office.open();
    CHECK(office.view().session().isReadOnly());
    CHECK(office.said().contains(u"สมหญิง"_s));

    ThaiTextEdit *input = office.input();
    const QString before = input->value();
    CHECK(input->isEnabled());
    CHECK(input->isReadOnly());
    input->setFocus();
    QTest::keyClicks(input, u"abc"_s);
    QTest::keyClick(input, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(input->value() == before);
    input->selectAll();
    CHECK(input->textCursor().selectedText().size() == before.size());
    auto *table = office.view().findChild<RowTable *>();
    REQUIRE(table);
    CHECK(table->isEnabled());
    CHECK_FALSE(table->model()->flags(table->model()->index(0, 0)) & Qt::ItemIsEditable);

    const auto again = [&] {
        for (QPushButton *button : office.window.findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"Try again to edit"_s)
                return button->click();
        FAIL("no button to try again");
    };
    again();
    CHECK(office.view().session().isReadOnly());
    holder->reset();
    again();
    CHECK_FALSE(office.view().session().isReadOnly());
    CHECK_FALSE(office.said().contains(u"สมหญิง"_s));
    CHECK_FALSE(office.input()->isReadOnly());
}

TEST_CASE("A file that is not ours, damaged or empty is refused by name", "[window]")
{
    OfficeWindow office;
    const QString other = office.dir.filePath(u"other.ita"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(other);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    QFile whole(office.path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    office.window.show();
    for (const QByteArray &content : { QByteArray(), QByteArray("hello"), QByteArray(5000, 'x'),
             bytes.first(bytes.size() / 2) }) {
        write(content);
        // For a damaged one recovery is offered; it is left at that.
        QTimer::singleShot(0, &office.window, [] {
            if (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        office.window.openFile(other);
        CHECK_FALSE(office.window.workspace());
        CHECK(office.said().contains(u"other.ita"_s));
    }
}

TEST_CASE("A name that turns the direction of writing does not turn the message", "[window]")
{
    OfficeWindow office;
    office.window.show();
    office.window.openFile(office.dir.filePath(u"a\u202Eati.exe.ita"_s));
    CHECK(office.said().contains(u"a\uFFFDati.exe.ita"_s));
    CHECK_FALSE(office.said().contains(QChar(0x202E)));
}

TEST_CASE("A field of a megabyte is typed in, stored and printed", "[window]")
{
    Subtree content = smallOffice();
    for (Subtree &section : content.children.last().children)
        if (kindOf(section.value) == RowKind::Plan)
            std::get<Measure>(section.children.first().value).approach
                = u"ประชุมคณะทำงานเพื่อวางแผน\n"_s.repeated(1'000'000 / 26);
    OfficeWindow office(std::move(content));
    office.open();
    ThaiTextEdit *input = office.input();
    input->moveCursor(QTextCursor::End);
    QTest::keyClicks(input, u"xyz"_s);
    office.view().commit();
    CHECK(office.approach().endsWith(u"xyz"_s));
    REQUIRE(office.view().preview().pages());
    CHECK(office.view().preview().pages()->pageCount() > 500);
}
