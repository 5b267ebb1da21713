// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/rows/papers.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/windows.h"
#include "ui/commands/papercommands.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sectionpane.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QTest>
#include <QTreeView>

// Tests of the window as a whole: keys and drops have one meaning everywhere.

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Whether a key of this context, bound to `owner`, works while `focus` has the keyboard.
bool reaches(QWidget *owner, Qt::ShortcutContext context, QWidget *focus)
{
    if (context == Qt::WidgetShortcut)
        return owner == focus;
    if (context == Qt::WidgetWithChildrenShortcut)
        return owner == focus || owner->isAncestorOf(focus);
    return qobject_cast<QMenu *>(owner) || owner->isVisible();
}

/// The keys bound to two active actions or shortcuts: Qt triggers neither of them.
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

TEST_CASE("Long names, many people and many papers make nothing wider", "[window][shell]")
{
    SmallOfficeWindow w;
    w.window.resize(1024, 600);
    QCoreApplication::processEvents();
    const auto *pane = w.view().findChild<SectionPane *>();
    const int width = pane->width();
    const int least = w.window.minimumSizeHint().width();
    CHECK(least <= 1000);
    const QString name = u"องค์การบริหารส่วนตำบลที่มีชื่อยาวมาก"_s.repeated(5);
    QList<Edit> edits { SetField { w.tree().root(), keyOf(&Office::name), name } };
    for (int i = 0; i < 60; ++i)
        edits.append(InsertRow { w.tree().root(), 0,
            leaf(Person {
                .key = u"many-%1"_s.arg(i), .name = name, .position = name, .unit = {} }) });
    REQUIRE(w.history().apply({ u"คน"_s, edits }));
    for (int i = 0; i < 30; ++i) {
        const auto added = addPaper(w.tree(), w.view().report(), PaperKind::Memo);
        REQUIRE(added);
        REQUIRE(w.history().apply(*added));
    }
    const RowId paper = papersOf(w.tree(), w.view().report()).constLast();
    REQUIRE(w.history().apply({ u"ชื่อ"_s, { SetField { paper, u"title"_s, name } } }));
    w.session().setPerson(u"many-1"_s);
    w.view().openPaper(paper);
    QCoreApplication::processEvents();
    CHECK(w.window.width() == 1024);
    CHECK(pane->width() == width);
    CHECK(w.window.minimumSizeHint().width() <= least);
}

TEST_CASE("No key has two meanings at any place of the window", "[window][shell]")
{
    SampleWindow w;
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
    SampleWindow w;
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

TEST_CASE("A file dropped on a field is left to the window", "[window][shell]")
{
    SampleWindow w;
    QMimeData file; // not a type that the window would open
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

TEST_CASE("F2 edits the cell in a table and renames in the list of sections", "[window]")
{
    SampleWindow w;
    activate(w.window);
    const auto press = [](int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); };
    w.view().chooseSection(4);
    const RowId plan = w.view().currentSection();
    const RowId measure = w.tree().children(plan).constFirst();
    REQUIRE(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()));
    press(Qt::Key_F2);
    auto *cell = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(cell);
    CHECK(cell->value() == w.tree().get<Measure>(measure).name);
    press(Qt::Key_Escape);

    for (auto *list : w.view().findChildren<QAbstractItemView *>())
        if (list->accessibleName() == u"Sections"_s)
            list->setFocus();
    press(Qt::Key_F2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    CHECK(name->isVisible());
}
