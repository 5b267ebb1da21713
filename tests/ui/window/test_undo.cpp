// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/windows.h"
#include "ui/commands/edithistory.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowtable.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

// Undo and redo as the window does them.

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : SampleWindow
{
    RowId measure() { return firstOf(tree(), RowKind::Measure); }
    QString name() { return tree().get<Measure>(measure()).name; }

    void press(const QKeySequence &keys)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->isEnabled() && action->shortcuts().contains(keys))
                return action->trigger();
        FAIL("No action has the keys " << keys.toString().toStdString());
    }

    void rename(const QString &name)
    {
        REQUIRE(history().apply({ u"แก้ชื่อ"_s, { SetField { measure(), u"measure"_s, name } } }));
    }
};

} // namespace

TEST_CASE("A report that undo takes away gives way to one that is there", "[window]")
{
    Window w;
    const RowId first = w.view().report();
    Subtree next = w.tree().subtree(first);
    const auto forgetIds = [](Subtree &subtree, const auto &again) -> void {
        subtree.id = {};
        for (Subtree &child : subtree.children)
            again(child, again);
    };
    forgetIds(next, forgetIds);
    ++std::get<Report>(next.value).fiscalYear;
    const qsizetype years = w.tree().rows(w.tree().root(), RowKind::Report).size();
    const auto added
        = w.history().apply({ u"ปีใหม่"_s, { InsertRow { w.tree().root(), years, next } } });
    REQUIRE(added);
    const QList<RowId> reports = w.tree().rows(w.tree().root(), RowKind::Report);
    w.view().goTo({ firstOf(w.tree(), RowKind::Measure), {} });
    w.view().goTo({ w.tree().children(reports.last()).constFirst(), {} });
    REQUIRE(w.view().report() == reports.last());
    w.press(QKeySequence::Undo);
    CHECK(w.view().report() == first);
    w.view().findChild<QPushButton *>(u"signOffs"_s)->click();
    CHECK(w.tree().contains(w.view().report()));
}

TEST_CASE("Undo stores first what is being typed in a cell", "[window]")
{
    Window w;
    const QString before = u"ชื่อก่อนพิมพ์"_s;
    w.rename(before);
    w.view().goTo({ w.measure(), u"measure"_s });
    auto *table = w.view().findChild<RowTable *>();
    REQUIRE(table);
    table->setFocus();
    table->edit(table->currentIndex());
    auto *input = table->findChild<FieldInput *>();
    REQUIRE(input);
    type(*input->focusProxy(), u"กข"_s);
    w.press(QKeySequence::Undo);
    CHECK(w.name() == before);
    w.press(QKeySequence::Redo);
    CHECK(w.name().contains(u"กข"_s));
}

TEST_CASE("A step that cannot be taken back now stays to be taken back", "[window]")
{
    Window w;
    const QString before = w.name();
    w.rename(u"หนึ่ง"_s);
    w.rename(u"สอง"_s);
    const QString path = w.view().session().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    w.press(QKeySequence::Undo);
    CHECK(w.name() == u"สอง"_s);
    REQUIRE(QFile::rename(path + u".away"_s, path));
    w.press(QKeySequence::Undo);
    CHECK(w.name() == u"หนึ่ง"_s);
    w.press(QKeySequence::Undo);
    CHECK(w.name() == before);
    REQUIRE(QFile::rename(path, path + u".away"_s));
    w.press(Qt::CTRL | Qt::Key_Y);
    CHECK(w.name() == before);
    REQUIRE(QFile::rename(path + u".away"_s, path));
    w.press(Qt::CTRL | Qt::Key_Y);
    CHECK(w.name() == u"หนึ่ง"_s);
    w.press(Qt::CTRL | Qt::Key_Y);
    CHECK(w.name() == u"สอง"_s);
}
