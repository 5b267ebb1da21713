// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"
#include "tests/ui/support/groups.h"
#include "ui/panels/commentspanel.h"
#include "ui/panels/findpanel.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowtable.h"
#include "ui/window/actions/editactions.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Edits : GroupWindow
{
    EditActions group { *centre };

    Edits()
    {
        group.fillMenu(*menu);
        listenTo(group);
        openOffice();
    }

    RowId measure() { return firstOf(tree(), RowKind::Measure); }
    QString name() { return tree().get<Measure>(measure()).name; }

    void rename(const QString &name)
    {
        REQUIRE(history().apply({ u"แก้ชื่อ"_s, { SetField { measure(), u"measure"_s, name } } }));
    }
    void undo() { choose(u"Undo"_s); }
    void redo() { choose(u"Redo"_s); }
};

} // namespace

// ---- undo --------------------------------------------------------------------------------------

TEST_CASE("Undo and redo are offered while there is a step, which they name", "[window][edit]")
{
    Edits w;
    CHECK_FALSE(w.action(u"Undo"_s).isEnabled());
    CHECK(w.action(u"Undo"_s).text().remove(u'&') == u"Undo"_s);
    const QString before = w.name();
    w.rename(u"หนึ่ง"_s);
    CHECK(w.action(u"Undo"_s).text().contains(u"แก้ชื่อ"_s));
    w.undo();
    CHECK(w.name() == before);
    CHECK_FALSE(w.action(u"Undo"_s).isEnabled());
    CHECK(w.action(u"Redo"_s).text().contains(u"แก้ชื่อ"_s));
    CHECK(w.action(u"Redo"_s).shortcuts().contains(Qt::CTRL | Qt::Key_Y));
    w.redo();
    CHECK(w.name() == u"หนึ่ง"_s);
}

TEST_CASE("Undo stores first what is being typed in a cell", "[window][edit]")
{
    Edits w;
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
    w.undo();
    CHECK(w.name() == before);
    w.redo();
    CHECK(w.name().contains(u"กข"_s));
}

TEST_CASE("A step that cannot be taken back now stays to be taken back", "[window][edit]")
{
    Edits w;
    const QString before = w.name();
    w.rename(u"หนึ่ง"_s);
    w.rename(u"สอง"_s);
    const QString path = w.session().path();
    const auto moveAway = [&] { REQUIRE(QFile::rename(path, path + u".away"_s)); };
    const auto moveBack = [&] { REQUIRE(QFile::rename(path + u".away"_s, path)); };
    moveAway();
    w.undo();
    CHECK(w.name() == u"สอง"_s);
    moveBack();
    w.undo();
    CHECK(w.name() == u"หนึ่ง"_s);
    w.undo();
    CHECK(w.name() == before);
    moveAway();
    w.redo();
    CHECK(w.name() == before);
    moveBack();
    w.redo();
    CHECK(w.name() == u"หนึ่ง"_s);
    w.redo();
    CHECK(w.name() == u"สอง"_s);
}

// ---- text --------------------------------------------------------------------------------------

TEST_CASE("The edit menu cuts, copies and pastes where the keyboard is", "[window][edit]")
{
    Edits w;
    const QString text = u"ลดขั้นตอน"_s;
    REQUIRE(w.history().apply({ u"แก้"_s, { SetField { w.measure(), u"approach"_s, text } } }));
    w.view().goTo({ w.measure(), u"approach"_s });
    auto *input = qobject_cast<ThaiTextEdit *>(QApplication::focusWidget());
    REQUIRE(input);
    REQUIRE(input->toPlainText() == text);
    w.choose(u"Select all"_s);
    w.choose(u"Copy"_s);
    CHECK(QApplication::clipboard()->text() == text);
    w.choose(u"Cut"_s);
    CHECK(input->toPlainText().isEmpty());
    w.choose(u"Paste"_s);
    CHECK(input->toPlainText() == text);

    for (auto *list : w.view().findChildren<QListView *>())
        if (list->accessibleName() == u"Sections"_s)
            list->setFocus();
    const Tree before = w.tree();
    w.choose(u"Paste"_s); // the list takes no text
    CHECK(w.tree() == before);
}

TEST_CASE("Finding opens the search, and goes on from hit to hit", "[window][edit]")
{
    Edits w;
    auto *panel = w.view().findChild<FindPanel *>();
    REQUIRE(panel);
    CHECK_FALSE(panel->isVisible());
    w.choose(u"Find next"_s); // no search text yet
    REQUIRE(panel->isVisible());
    auto *line = panel->findChild<QLineEdit *>();
    line->setText(u"คำนำ"_s);
    REQUIRE(QTest::qWaitFor([&] {
        w.choose(u"Find next"_s);
        return w.tree().contains(w.view().currentSection());
    }));
    CHECK(w.view().currentSection() == firstOf(w.tree(), RowKind::Text));
    w.choose(u"Find and replace"_s);
    CHECK(panel->isVisible());
}

// ---- comments, and what is unfinished ----------------------------------------------------------

TEST_CASE("A comment begun in the full preview is written beside the page", "[window][edit]")
{
    Edits w;
    w.view().goTo({ w.measure(), u"approach"_s });
    w.centre->togglePreview();
    REQUIRE(w.centre->isPreviewing());
    w.choose(u"Comment on this field"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    auto *panel = w.view().findChild<CommentsPanel *>();
    CHECK(panel->isVisible());
    CHECK(panel->place() == Place { w.measure(), u"approach"_s });
    CHECK(panel->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A search begun in the full preview has the keyboard", "[window][edit]")
{
    Edits w;
    w.view().goTo({ w.measure(), u"approach"_s });
    w.centre->togglePreview();
    w.choose(u"Find"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    CHECK(w.view().findChild<FindPanel *>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The next unfinished field is gone to from the full preview too", "[window][edit]")
{
    Edits w;
    REQUIRE_FALSE(unfinished(w.tree(), w.view().report()).isEmpty());
    w.centre->togglePreview();
    w.choose(u"Next unfinished"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    const RowId first = w.view().place().row;
    CHECK(w.tree().contains(first));
    w.choose(u"Next unfinished"_s);
    w.choose(u"Previous unfinished"_s);
    CHECK(w.view().place().row == first);
}
