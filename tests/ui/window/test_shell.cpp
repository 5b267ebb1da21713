// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/windows.h"
#include "tests/ui/tour/pictures.h"
#include "ui/panels/commentspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QShortcut>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

// What the window itself answers for: keys, docks, drops, and what it says.

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : SampleWindow
{
    QDockWidget *dock(const char16_t *name)
    {
        return view().findChild<QDockWidget *>(QString::fromUtf16(name));
    }
    QAction *action(const QKeySequence &keys)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->shortcuts().contains(keys))
                return action;
        return nullptr;
    }
};

/// Whether a key of this context, bound to `owner`, works while `focus` has the keyboard.
bool reaches(QWidget *owner, Qt::ShortcutContext context, QWidget *focus)
{
    if (context == Qt::WidgetShortcut)
        return owner == focus;
    if (context == Qt::WidgetWithChildrenShortcut)
        return owner == focus || owner->isAncestorOf(focus);
    return qobject_cast<QMenu *>(owner) || owner->isVisible();
}

/// The keys that two things would answer to, so that neither does.
QStringList ambiguousKeys(QWidget &window, QWidget *focus)
{
    QHash<QKeySequence, int> answers;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QObjectList owners = action->associatedObjects();
        const bool active = action->isEnabled()
            && std::any_of(owners.begin(), owners.end(), [&](QObject *object) {
                   auto *owner = qobject_cast<QWidget *>(object);
                   return owner && reaches(owner, action->shortcutContext(), focus);
               });
        for (const QKeySequence &keys : action->shortcuts())
            answers[keys] += active ? 1 : 0;
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        if (owner && shortcut->isEnabled() && reaches(owner, shortcut->context(), focus))
            ++answers[shortcut->key()];
    }
    QStringList ambiguous;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        if (!it.key().isEmpty() && it.value() > 1)
            ambiguous.append(it.key().toString());
    return ambiguous;
}

} // namespace

TEST_CASE("No key has two meanings at any place of the window", "[window][shell]")
{
    Window w;
    const auto sweep = [&w](const QString &page) {
        for (QWidget *widget : w.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QStringList twice = ambiguousKeys(w.window, widget);
            INFO(page.toStdString() << ", " << widget->metaObject()->className() << ": "
                                    << twice.join(u' ').toStdString());
            CHECK(twice.isEmpty());
        }
    };
    sweep(u"overview"_s);
    for (int number = 1; number <= 9; ++number) {
        w.view().chooseSection(number);
        sweep(QString::number(number));
    }
    w.view().goTo({ w.tree().root(), {} });
    sweep(u"office"_s);
    w.view().showSignOffs();
    sweep(u"sign-offs"_s);
    w.view().showHistory();
    sweep(u"history"_s);
}

TEST_CASE("F8 on the list of items goes to the next unfinished one", "[window][shell]")
{
    Window w;
    const QList<Unfinished> all = unfinished(w.tree(), w.view().report());
    QList<RowId> items;
    for (const Unfinished &line : all)
        if (w.tree().kind(line.row) == RowKind::OitItem && !items.contains(line.row))
            items.append(line.row);
    REQUIRE(items.size() > 1);
    w.view().goTo({ items.constFirst(), {} });
    auto *list = w.view().centralWidget()->findChild<QTreeView *>();
    REQUIRE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F8);
    CHECK(w.view().place().row == items[1]);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8, Qt::ShiftModifier);
    CHECK(w.view().place().row == items[0]);
}

TEST_CASE("A comment that is being written is kept when the window goes", "[window][shell]")
{
    Window w;
    w.view().chooseSection(2);
    const int before = w.view().openComments();
    w.view().commentHere();
    auto *words = w.view().findChild<CommentsPanel *>()->findChild<ThaiTextEdit *>();
    REQUIRE(words);
    type(*words, u"ขอตรวจอีกครั้ง"_s);
    w.window.close();
    CHECK(w.view().openComments() == before + 1);
}

TEST_CASE("A file dropped on a field is left to the window", "[window][shell]")
{
    Window w;
    QMimeData file; // not one that the window would take in the field's place
    file.setUrls({ QUrl::fromLocalFile(u"/tmp/letter.txt"_s) });
    const auto takes = [&file](QWidget *input) {
        QDragEnterEvent enter(QPoint(3, 3), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        if (input->acceptDrops())
            QApplication::sendEvent(input, &enter);
        return enter.isAccepted();
    };
    w.view().find(true);
    for (int number = 1; number <= 9; ++number) {
        w.view().chooseSection(number);
        w.view().goTo({ w.tree().descendants(w.view().currentSection()).constLast(), {} });
        for (const auto *input : w.view().findChildren<ThaiTextEdit *>())
            CHECK_FALSE(takes(input->viewport()));
    }
    for (QLineEdit *input : w.window.findChildren<QLineEdit *>()) {
        INFO(input->accessibleName().toStdString());
        CHECK_FALSE(takes(input));
    }
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

TEST_CASE("A panel that was closed comes back by key, and F6 goes to it", "[window][shell]")
{
    Window w;
    int number = 1;
    for (const char16_t *name : { u"preview", u"unfinished", u"comments", u"history", u"find" }) {
        QDockWidget *dock = w.dock(name);
        REQUIRE(dock);
        dock->close();
        CHECK(dock->isHidden());
        QAction *show = w.action(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + number++));
        REQUIRE(show);
        show->trigger();
        QCoreApplication::processEvents();
        CHECK(dock->isVisible());
        CHECK(dock->isAncestorOf(QApplication::focusWidget()));
        w.view().chooseSection(2);
        w.view().focusNextPane();
        INFO(dock->objectName().toStdString());
        CHECK(dock->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("How far the report is stands in the window at once", "[window][shell]")
{
    Window w;
    bool said = false;
    for (const QLabel *label : w.window.statusBar()->findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(u'%');
    CHECK(said);
}

TEST_CASE("A new fiscal year needs a file that can be written", "[window][shell]")
{
    Window w;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.ita"_s);
    REQUIRE(QFile::copy(w.view().session().path(), path));
    auto *newYear = w.window.findChild<QAction *>(u"newYear"_s);
    REQUIRE(newYear);
    CHECK(newYear->isEnabled());
    auto reading = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(reading);
    w.window.openSession(std::move(reading).value());
    CHECK_FALSE(newYear->isEnabled());
}

TEST_CASE("Thai digits and spelling are switched in the menu, seen at once", "[window][shell]")
{
    Window w;
    w.view().chooseSection(2);
    auto *digits = w.window.findChild<QAction *>(u"typeThaiDigits"_s);
    auto *spelling = w.window.findChild<QAction *>(u"checkSpelling"_s);
    REQUIRE(digits);
    REQUIRE(spelling);
    CHECK(spelling->isChecked());
    spelling->trigger();
    CHECK_FALSE(w.settings.writing.spellCheck);
    CHECK_FALSE(digits->isChecked());
    digits->trigger();
    CHECK(w.settings.writing.thaiDigits);
    auto *input = w.view().centralWidget()->findChild<ThaiTextEdit *>();
    REQUIRE(input);
    type(*input, u"7"_s);
    CHECK(input->value().contains(u'๗'));
}

TEST_CASE("Who has given no name stands in the history by login", "[window][shell]")
{
    const QByteArray before = qgetenv("USER");
    qputenv("USER", "somying");
    Settings settings = Settings::load();
    settings.author.clear();
    settings.save();
    CHECK(Settings::load().author == u"somying"_s);
    qputenv("USER", before);
}

TEST_CASE("The edit menu cuts, copies and pastes where the keyboard is", "[window][shell]")
{
    Window w;
    const auto choose = [&](const char16_t *name) {
        for (QAction *action : w.window.findChildren<QAction *>())
            if (action->text().remove(u'&').section(u'\t', 0, 0) == QStringView(name))
                return action->trigger();
        FAIL("no such action");
    };
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), u"approach"_s });
    auto *input = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(input);
    const QString text = input->toPlainText();
    choose(u"Select all");
    choose(u"Copy");
    CHECK(QApplication::clipboard()->text() == text);
    choose(u"Cut");
    CHECK(input->toPlainText().isEmpty());
    choose(u"Paste");
    CHECK(input->toPlainText() == text);

    auto *list = w.view().findChild<QTreeView *>(u"sections"_s);
    if (!list)
        list = w.view().findChild<QTreeView *>();
    REQUIRE(list);
    list->setFocus();
    choose(u"Paste"); // nothing there takes it
    CHECK(w.tree().contains(firstOf(w.tree(), RowKind::Measure)));
}

TEST_CASE("A copy of the file is saved with its history while work goes on", "[window][shell]")
{
    const QTemporaryDir dir;
    Window w;
    const QString original = w.view().session().path();
    const QString copy = dir.filePath(u"สำเนา"_s);
    whileOpen([&] { w.action(Qt::Key_F12)->trigger(); },
        [&](QWidget &dialog) {
            auto *name = dialog.findChild<QLineEdit *>();
            REQUIRE(name);
            name->setText(copy);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    CHECK(w.view().session().path() == original);
    const auto read = Session::open(officeFiles(), copy + u".ita"_s, Access::Read, {});
    REQUIRE(read);
    CHECK((*read)->tree() == w.tree());
    CHECK((*read)->fileId() == w.view().session().fileId());
}
