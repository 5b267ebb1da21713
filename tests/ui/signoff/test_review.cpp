// SPDX-License-Identifier: GPL-3.0-or-later
// A review copy goes out, is worked on in a window of its own, and comes back.
#include "core/domain/rights.h"
#include "core/store/officefiles.h"
#include "tests/ui/support/reviewed.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowtable.h"
#include "ui/window/messagebars.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A review copy opens in the window and offers only what it allows", "[review]")
{
    Reviewed reviewed;
    Settings settings;
    MainWindow other(settings, officeFiles());
    other.show();
    other.openFile(reviewed.path);
    REQUIRE(other.workspace());
    EditHistory &history = other.workspace()->history();
    CHECK(history.type(reviewed.item, *describe(RowKind::OitItem).field("progress"_L1),
        QJsonArray { u"เพิ่มแล้ว"_s }));
    const RowId cover = firstOf(history.tree(), RowKind::Cover);
    const Outcome refused
        = history.type(cover, *describe(RowKind::Cover).field("title"_L1), u"อื่น"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Forbidden);

    auto *bar = other.findChild<StateBar *>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK(bar->findChild<QLabel *>()->text().contains(u"นายตัวอย่าง"_s));
    CHECK_FALSE(bar->findChild<QPushButton *>()->isVisible());
}

TEST_CASE("What a review copy does not allow is read-only from the start", "[review]")
{
    Reviewed reviewed;
    Settings settings;
    MainWindow other(settings, officeFiles());
    other.resize(1366, 768);
    other.show();
    other.openFile(reviewed.path);
    REQUIRE(other.workspace());
    Workspace &view = *other.workspace();
    const auto inputAt = [&](RowId row, const char *field) {
        view.goTo({ row, QString::fromLatin1(field) });
        QCoreApplication::processEvents();
        for (auto *input : view.findChildren<FieldInput *>())
            if (input->isVisible() && input->field().key == QLatin1StringView(field))
                return input->findChild<ThaiTextEdit *>();
        return static_cast<ThaiTextEdit *>(nullptr);
    };
    const Tree &tree = view.session().tree();
    const Field &progress = *describe(RowKind::OitItem).field("progress"_L1);
    RowId foreign;
    for (const RowId row : tree.descendants(tree.root()))
        if (tree.kind(row) == RowKind::OitItem
            && !checkRights(tree, row, progress, view.session().person()))
            foreign = row;
    REQUIRE(foreign);
    auto *locked = inputAt(foreign, "progress");
    REQUIRE(locked);
    CHECK(locked->isReadOnly());
    CHECK(locked->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    auto *own = inputAt(reviewed.item, "progress");
    REQUIRE(own);
    CHECK_FALSE(own->isReadOnly());

    inputAt(firstOf(tree, RowKind::Indicator), "progress");
    RowTable *table = nullptr;
    for (auto *candidate : view.findChildren<RowTable *>())
        if (candidate->isVisible())
            table = candidate;
    REQUIRE(table);
    const auto *model = dynamic_cast<const RowTableModel *>(table->model());
    REQUIRE(model);
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, 0);
        CHECK(model->flags(cell).testFlag(Qt::ItemIsEditable)
            == bool(checkRights(
                tree, model->rowAt(row), model->fieldAt(cell.column()), view.session().person())));
    }
}

TEST_CASE("Rows that a review copy leaves alone have no commands that change them", "[review]")
{
    Reviewed reviewed;
    Settings settings;
    MainWindow other(settings, officeFiles());
    other.resize(1366, 768);
    other.show();
    const bool isCopy = GENERATE(true, false);
    if (isCopy)
        other.openFile(reviewed.path);
    else
        other.openSample();
    REQUIRE(other.workspace());
    Workspace &view = *other.workspace();
    const auto buttons = [&](RowId row) {
        view.goTo({ row, {} });
        QCoreApplication::processEvents();
        QHash<QString, QToolButton *> found;
        for (auto *button : view.findChildren<QToolButton *>())
            if (button->isVisible() && button->defaultAction())
                found.insert(button->accessibleName(), button);
        return found;
    };
    const auto measure = buttons(firstOf(view.session().tree(), RowKind::Measure));
    for (const QString &name : { u"Add"_s, u"Duplicate"_s, u"Move down"_s, u"Remove"_s }) {
        CAPTURE(name);
        REQUIRE(measure.contains(name));
        CHECK(measure[name]->isEnabled() != isCopy);
        CHECK(measure[name]->toolTip().contains(u"does not allow"_s) == isCopy);
    }
    if (!isCopy)
        return;
    // The reviewer may add evidence to items of her unit, but no items.
    view.goTo({ reviewed.item, {} });
    QCoreApplication::processEvents();
    int add = 0;
    int allowed = 0;
    for (auto *button : view.findChildren<QToolButton *>())
        if (button->isVisible() && button->accessibleName() == u"Add"_s) {
            ++add;
            allowed += button->isEnabled() ? 1 : 0;
        }
    CHECK(add == 2);
    CHECK(allowed == 1);
}

TEST_CASE("A review copy is not signed, opened again or sent from its window", "[review]")
{
    Reviewed reviewed;
    Settings settings;
    MainWindow other(settings, officeFiles());
    other.show();
    const bool isCopy = GENERATE(true, false);
    if (isCopy)
        other.openFile(reviewed.path);
    else
        other.openSample();
    REQUIRE(other.workspace());
    other.findChild<QPushButton *>(u"signOffs"_s)->click();
    QCoreApplication::processEvents();
    QPushButton *key = nullptr;
    for (auto *button : other.findChildren<QPushButton *>())
        if (button->objectName() == u"key"_s && button->isVisible())
            key = button;
    REQUIRE(key);
    CHECK(key->isEnabled() != isCopy);
    CHECK(key->toolTip().contains(u"review copy"_s) == isCopy);
    CHECK(other.findChild<QPushButton *>(u"reopen"_s)->toolTip().contains(u"review copy"_s)
        == isCopy);
    for (const QString &text :
        { u"&Re-open for editing…"_s, u"Send a review co&py…"_s, u"&Merge a review copy…"_s }) {
        CAPTURE(text);
        QAction *action = nullptr;
        for (auto *candidate : other.findChildren<QAction *>())
            if (candidate->text() == text)
                action = candidate;
        REQUIRE(action);
        CHECK(action->isEnabled() != isCopy);
        CHECK(action->toolTip().contains(u"This is a review copy"_s) == isCopy);
    }
}

TEST_CASE("What came back is previewed, and merged as one step of undo", "[review]")
{
    Reviewed reviewed;
    reviewed.workOnCopy({ SetField { reviewed.item, u"progress"_s, QJsonArray { u"จากสำเนา"_s } },
        InsertRow { reviewed.item, 0,
            leaf(Comment { .key = u"c1"_s, .author = u"person-2"_s, .text = u"ดูแล้ว"_s }) } });
    const QStringList before = reviewed.progress();
    whileOpen([&] { reviewed.window.openFile(reviewed.path); },
        [&](QWidget &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>();
            REQUIRE(list);
            CHECK(list->topLevelItemCount() >= 1);
            CHECK_FALSE(dialog.findChild<QTextEdit *>()->toPlainText().isEmpty());
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
    CHECK(reviewed.progress() == QStringList { u"จากสำเนา"_s });
    CHECK(reviewed.session().tree().rows(reviewed.item, RowKind::Comment).size() == 1);
    reviewed.window.workspace()->history().undoStack().undo();
    CHECK(reviewed.progress() == before);
    CHECK(reviewed.session().tree().rows(reviewed.item, RowKind::Comment).isEmpty());
}

TEST_CASE("In a conflict the person chooses, and the other text stays as a comment", "[review]")
{
    Reviewed reviewed;
    reviewed.workOnCopy(
        { SetField { reviewed.item, u"progress"_s, QJsonArray { u"จากสำเนา"_s } } });
    REQUIRE(reviewed.session().apply(
        { u"แก้"_s, { SetField { reviewed.item, u"progress"_s, QJsonArray { u"ของเรา"_s } } } }));
    const bool takesCopy = GENERATE(true, false);
    whileOpen([&] { reviewed.window.openFile(reviewed.path); },
        [&](QWidget &dialog) {
            auto *choice = dialog.findChildren<QComboBox *>().first();
            CHECK(choice->isEnabled());
            choice->setCurrentIndex(takesCopy ? 1 : 0);
            Q_EMIT choice->activated(choice->currentIndex());
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        });
    CHECK(reviewed.progress() == QStringList { takesCopy ? u"จากสำเนา"_s : u"ของเรา"_s });
    const QList<RowId> comments = reviewed.session().tree().rows(reviewed.item, RowKind::Comment);
    REQUIRE(comments.size() == 1);
    CHECK(reviewed.session()
              .tree()
              .get<Comment>(comments.first())
              .text.contains(takesCopy ? u"ของเรา"_s : u"จากสำเนา"_s));
}

TEST_CASE("A damaged copy is told and nothing changes", "[review]")
{
    Reviewed reviewed;
    {
        QFile file(reviewed.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.resize(file.size() / 2));
    }
    const QStringList before = reviewed.progress();
    const auto copy = readCopy(reviewed.session(), reviewed.path);
    CHECK_FALSE(copy);
    // The window offers to bring it back, and keeps its file.
    whileOpen([&] { reviewed.window.openFile(reviewed.path); },
        [](QWidget &recovery) { static_cast<QDialog &>(recovery).reject(); });
    CHECK(reviewed.progress() == before);
}
