// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"
#include "tests/ui/backup/blockedplace.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/backup/backupkeeper.h"
#include "ui/window/actions/backupactions.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeWidget>
#include <QUndoStack>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Backups : GroupWindow
{
    QDateTime now = someTime();
    BackupKeeper keeper { officeFiles(), [this] { return now; } };
    BackupActions group { *centre, keeper };

    explicit Backups(Access access = Access::Write)
    {
        group.fillMenu(*menu);
        listenTo(group);
        openOffice(access);
        keeper.follow(session());
    }

    void set(RowId row, const QString &field, const QJsonValue &value)
    {
        REQUIRE(history().apply({ u"แก้"_s, { SetField { row, field, value } } }));
    }
    RowId unit() { return firstOf(tree(), RowKind::Unit); }
    RowId text() { return firstOf(tree(), RowKind::Text); }
    QString heading() { return tree().get<TextSection>(text()).heading; }
    QString unitName() { return tree().get<Unit>(unit()).name; }
    BackupOutcome backUp()
    {
        now = now.addSecs(60);
        return keeper.backUpNow(BackupReason::Regular);
    }
    void open(const std::function<void(QWidget &)> &visit)
    {
        whileOpen([this] { choose(u"Backups and restore"_s); }, visit);
    }
};

QString labelled(QWidget &dialog, const QString &name)
{
    const auto *label = dialog.findChild<QLabel *>(name);
    REQUIRE(label);
    return label->isHidden() ? QString() : label->text();
}

QPushButton *buttonNamed(QWidget &dialog, const QString &name)
{
    auto *button = dialog.findChild<QPushButton *>(name);
    REQUIRE(button);
    return button;
}

/// Chooses the difference whose text begins so.
void chooseDifference(QWidget &dialog, const QString &text)
{
    auto *list = dialog.findChild<QTreeWidget *>(u"differences"_s);
    for (QTreeWidgetItem *item : list->findItems(text, Qt::MatchContains | Qt::MatchRecursive))
        if (item->parent())
            return list->setCurrentItem(item);
    FAIL("no such difference");
}

/// Clicks the first button of the question that follows.
void agree(QPushButton *button)
{
    whileOpen([&] { button->click(); },
        [](QWidget &box) {
            for (QAbstractButton *answer : dynamic_cast<QMessageBox &>(box).buttons())
                if (dynamic_cast<QMessageBox &>(box).buttonRole(answer) == QMessageBox::AcceptRole)
                    return answer->click();
        });
}

} // namespace

TEST_CASE("A damaged backup says so and brings nothing back", "[backup][dialogs]")
{
    Backups w;
    const auto outcome = w.backUp();
    w.set(w.unit(), u"name"_s, u"ใหม่"_s);
    QFile file(outcome.made->path);
    REQUIRE(file.resize(9000));
    w.open([&](QWidget &dialog) {
        CHECK(labelled(dialog, u"verdict"_s).startsWith(u"⚠"_s));
        CHECK(dialog.findChild<QTreeWidget *>(u"backups"_s)->topLevelItem(0)->text(3) == u"⚠ no"_s);
        for (const auto *name : { "restoreAll", "restoreSection", "restoreField" })
            CHECK_FALSE(buttonNamed(dialog, QString::fromLatin1(name))->isEnabled());
    });
}

TEST_CASE("A file without backups says when the first comes, and makes one", "[backup][dialogs]")
{
    Backups w;
    w.open([&](QWidget &dialog) {
        CHECK(labelled(dialog, u"verdict"_s).contains(u"no backup yet"_s));
        CHECK_FALSE(buttonNamed(dialog, u"restoreAll"_s)->isEnabled());
        buttonNamed(dialog, u"backUpNow"_s)->click();
        CHECK(labelled(dialog, u"verdict"_s).startsWith(u"✔"_s));
        CHECK(labelled(dialog, u"trouble"_s).isEmpty());
    });
}

TEST_CASE("A backup that cannot be made says why, with the way out", "[backup][dialogs]")
{
    Backups w;
    blockPlace(backupFolder(w.session().path()));
    w.open([&](QWidget &dialog) {
        buttonNamed(dialog, u"backUpNow"_s)->click();
        CHECK(labelled(dialog, u"trouble"_s).contains(u"No folder for backups"_s));
        CHECK(labelled(dialog, u"trouble"_s).contains(u"settings"_s));
    });
}

TEST_CASE("Nothing is replaced while the present state cannot be kept first", "[backup][dialogs]")
{
    Backups w;
    const auto outcome = w.backUp();
    w.set(w.unit(), u"name"_s, u"ใหม่"_s);
    w.open([&](QWidget &dialog) {
        w.keeper.setPlaces({ w.dir.filePath(u"gone"_s), {}, {} });
        agree(buttonNamed(dialog, u"restoreAll"_s));
        CHECK(labelled(dialog, u"trouble"_s).contains(u"gone"_s));
    });
    CHECK(w.unitName() == u"ใหม่"_s);
}

TEST_CASE("Who may only read sees backups and brings nothing back", "[backup][dialogs]")
{
    Backups w(Access::Read);
    REQUIRE(backUp(officeFiles(), {},
        { w.session().path(), w.session().fileId(), BackupReason::Regular, someTime() })
                .made);
    w.open([&](QWidget &dialog) {
        CHECK(labelled(dialog, u"verdict"_s).startsWith(u"✔"_s));
        CHECK_FALSE(buttonNamed(dialog, u"restoreAll"_s)->isEnabled());
    });
}

TEST_CASE("A backup shows what it holds, and what is otherwise now", "[backup][dialogs]")
{
    Backups w;
    w.set(w.text(), u"heading"_s, u"หัวข้อเดิม"_s);
    w.backUp();
    w.set(w.text(), u"heading"_s, u"หัวข้อใหม่"_s);
    w.open([&](QWidget &dialog) {
        CHECK(labelled(dialog, u"verdict"_s).startsWith(u"✔"_s));
        CHECK(labelled(dialog, u"contents"_s).contains(u"entries in the history"_s));
        chooseDifference(dialog, u"Heading"_s);
        const QString details = dialog.findChild<QTextEdit *>()->toPlainText();
        CHECK(details.contains(u"เดิม"_s));
        CHECK(details.contains(u"ใหม่"_s));
    });
}

TEST_CASE("A field comes back as a step that can be undone", "[backup][dialogs]")
{
    Backups w;
    const QString heading = w.heading();
    w.backUp();
    w.set(w.text(), u"heading"_s, u"หัวข้อใหม่"_s);
    w.set(w.unit(), u"name"_s, u"หน่วยใหม่"_s);
    w.open([&](QWidget &dialog) {
        chooseDifference(dialog, u"Heading"_s);
        buttonNamed(dialog, u"restoreField"_s)->click();
        CHECK(labelled(dialog, u"trouble"_s).isEmpty());
    });
    CHECK(w.heading() == heading);
    CHECK(w.unitName() == u"หน่วยใหม่"_s);
    w.history().undo();
    CHECK(w.heading() == u"หัวข้อใหม่"_s);
}

TEST_CASE(
    "What another version has is taken over, and what was added here stays", "[backup][dialogs]")
{
    Backups w;
    const QString second = w.dir.filePath(u"office (1).ita"_s);
    REQUIRE(QFile::copy(w.session().path(), second));
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    const auto added = [&](const QString &key) {
        Measure measure;
        measure.key = key;
        return InsertRow { plan, 0, { {}, measure, {}, {} } };
    };
    {
        auto other = Session::open(officeFiles(), second, Access::Write, { u"x"_s });
        REQUIRE(other);
        REQUIRE((*other)->apply({ u"แก้"_s,
            { added(u"there"_s), SetField { w.text(), u"heading"_s, u"หัวข้อของเขา"_s } } }));
    }
    REQUIRE(w.history().apply({ u"แก้"_s, { added(u"here"_s) } }));
    const auto before = w.tree().rows(plan, RowKind::Measure).size();
    whileOpen([&] { w.group.compareWith(second); },
        [&](QWidget &dialog) {
            CHECK(labelled(dialog, u"where"_s).contains(u"office (1).ita"_s));
            CHECK(buttonNamed(dialog, u"restoreAll"_s)->text() == u"Take &everything over…"_s);
            agree(buttonNamed(dialog, u"restoreAll"_s));
            CHECK(labelled(dialog, u"trouble"_s).isEmpty());
            const auto left
                = dialog.findChild<QTreeWidget *>(u"differences"_s)
                      ->findItems(u"only here"_s, Qt::MatchContains | Qt::MatchRecursive);
            CHECK(left.size() == 1);
        });
    CHECK(w.tree().rows(plan, RowKind::Measure).size() == before + 1);
    CHECK(w.heading() == u"หัวข้อของเขา"_s);
    w.history().undo();
    CHECK(w.tree().rows(plan, RowKind::Measure).size() == before);
}

TEST_CASE("A section comes back, the others stay", "[backup][dialogs]")
{
    Backups w;
    const RowId text = w.text();
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    const QString intro = w.tree().get<PlanSection>(plan).intro;
    w.backUp();
    w.set(text, u"heading"_s, u"หัวข้อใหม่"_s);
    w.set(plan, u"intro"_s, u"คำนำใหม่"_s);
    w.set(plan, u"heading"_s, u"หัวใหม่"_s);
    w.open([&](QWidget &dialog) {
        chooseDifference(dialog, u"Introduc"_s);
        buttonNamed(dialog, u"restoreSection"_s)->click();
    });
    CHECK(w.tree().get<PlanSection>(plan).intro == intro);
    CHECK(w.heading() == u"หัวข้อใหม่"_s);
}

TEST_CASE("Everything comes back, and the present state is kept first", "[backup][dialogs]")
{
    Backups w;
    const Tree before = w.tree();
    w.backUp();
    w.set(w.text(), u"heading"_s, u"หัวข้อใหม่"_s);
    REQUIRE(w.history().apply({ u"ลบ"_s, { RemoveRow { firstOf(w.tree(), RowKind::Oit) } } }));
    const Tree present = w.tree();
    w.open([&](QWidget &dialog) { agree(buttonNamed(dialog, u"restoreAll"_s)); });
    CHECK(w.tree() == before);
    const QList<Backup> backups
        = backupsIn(backupFolder(w.session().path()), w.session().path(), w.session().fileId());
    REQUIRE(backups.size() == 2);
    CHECK(std::ranges::count(backups, BackupReason::Restore, &Backup::reason) == 1);
    w.history().undo();
    CHECK(w.tree() == present);
}
