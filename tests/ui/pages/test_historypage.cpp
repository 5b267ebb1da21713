// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/support/windows.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/historypage.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The small office in a window.
struct Looking : SmallOfficeWindow
{
    HistoryPage &page() { return *window.findChild<HistoryPage *>(); }
    QTableView &table() { return *page().findChild<QSplitter *>()->findChild<QTableView *>(); }
    QAbstractItemModel &model() { return *table().model(); }
    QString details() { return page().findChild<QTextBrowser *>()->toPlainText(); }

    void act(const QString &part)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text().contains(part))
                return action->trigger();
        FAIL("no such action");
    }

    void open() { act(u"&History of the whole file"_s); }

    void set(RowKind kind, const QString &field, const QString &value, const QString &by)
    {
        session().setAuthor(by);
        const RowId row = firstOf(tree(), kind);
        REQUIRE(session().apply({ u"แก้ "_s + value, { SetField { row, field, value } } }));
    }

    QString what(int row) { return model().index(row, JournalModel::What).data().toString(); }
};

} // namespace

TEST_CASE("The history of the file lists who did what, with before and after", "[history]")
{
    Looking l;
    l.set(RowKind::OitItem, u"name"_s, u"ใหม่"_s, u"สมหญิง"_s);
    l.open();
    REQUIRE(l.page().isVisible());
    const QAbstractItemModelTester rules(
        &l.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(l.model().rowCount() == 2);
    CHECK(l.table().hasFocus());
    CHECK(l.what(0) == u"แก้ ใหม่"_s);
    CHECK(l.model().index(0, JournalModel::Who).data() == u"สมหญิง"_s);
    CHECK(l.model().index(0, JournalModel::Where).data().toString().contains(u"O1"_s));
    CHECK(l.details().contains(u"โครงสร้าง"_s));
    CHECK(l.details().contains(u"ใหม่"_s));

    l.set(RowKind::Text, u"heading"_s, u"<b>บทนำ</b>"_s, u"สมชาย"_s);
    REQUIRE(l.model().rowCount() == 3);
    QTest::keyClick(&l.table(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(l.details().contains(u"<b>บทนำ</b>"_s)); // not as markup
}

TEST_CASE("A place in the history is a link to its field", "[history]")
{
    Looking l;
    l.set(RowKind::OitItem, u"name"_s, u"ใหม่"_s, u"สมหญิง"_s);
    l.open();
    const RowId item = firstOf(l.tree(), RowKind::OitItem);
    Q_EMIT l.page().findChild<QTextBrowser *>()->anchorClicked(
        QUrl(QString::number(item.value) + u"/name"_s));
    CHECK_FALSE(l.page().isVisible());
    CHECK(l.view().currentSection() == firstOf(l.tree(), RowKind::Oit));
    CHECK(linkedPlace(u"12/score.total"_s) == Place { { 12 }, u"score.total"_s });
}

TEST_CASE("The history is filtered by person, section and text", "[history]")
{
    Looking l;
    l.set(RowKind::OitItem, u"name"_s, u"ใหม่"_s, u"สมหญิง"_s);
    l.set(RowKind::Text, u"heading"_s, u"บทนำ"_s, u"สมชาย"_s);
    l.open();
    const QList<QComboBox *> boxes
        = l.page().findChildren<QComboBox *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(boxes.size() == 2);
    const auto choose = [](QComboBox &box, const QString &text) {
        box.setCurrentText(text);
        Q_EMIT box.activated(box.currentIndex());
    };
    choose(*boxes[0], u"สมหญิง"_s);
    REQUIRE(l.model().rowCount() == 1);
    CHECK(l.what(0) == u"แก้ ใหม่"_s);
    choose(*boxes[0], boxes[0]->itemText(0));
    choose(*boxes[1], u"บทนำ"_s);
    REQUIRE(l.model().rowCount() == 1);
    CHECK(l.what(0) == u"แก้ บทนำ"_s);
    choose(*boxes[1], boxes[1]->itemText(0));
    test::type(
        *l.page().findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly), u"ไม่มีคำนี้"_s);
    REQUIRE(QTest::qWaitFor([&] { return l.model().rowCount() == 0; }));
    bool said = false;
    for (const QLabel *label : l.page().findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(u"Nothing"_s);
    CHECK(said);
    CHECK(l.details().isEmpty());
}

TEST_CASE("The history is filtered by days of the Buddhist era", "[history]")
{
    Looking l;
    l.set(RowKind::OitItem, u"name"_s, u"ใหม่"_s, u"สมหญิง"_s);
    l.open();
    const QList<BuddhistDateEdit *> days = l.page().findChildren<BuddhistDateEdit *>();
    REQUIRE(days.size() == 2);
    const int all = l.model().rowCount();
    const auto enter = [](BuddhistDateEdit &day, const QString &text) {
        auto *input = day.findChild<QLineEdit *>();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(input, Qt::Key_Delete);
        test::type(*input, text);
        QTest::keyClick(input, Qt::Key_Return);
    };
    enter(*days[0], u"1 มกราคม 2560"_s);
    CHECK(l.model().rowCount() == all);
    enter(*days[1], u"31 ธันวาคม 2560"_s);
    CHECK(l.model().rowCount() == 0);
    enter(*days[1], QString());
    CHECK(l.model().rowCount() == all);
}

TEST_CASE("The report is shown as it was then", "[history]")
{
    Looking l;
    l.set(RowKind::OitItem, u"name"_s, u"ใหม่"_s, u"สมหญิง"_s);
    for (int i = 0; i < 80; ++i) {
        const RowId text = firstOf(l.tree(), RowKind::Text);
        const QJsonArray paragraphs { QString(3000, u'ก') + QString::number(i) };
        REQUIRE(l.session().apply({ u"x"_s, { SetField { text, u"paragraphs"_s, paragraphs } } }));
    }
    const int now = l.view().preview().pages()->pageCount();
    l.open();
    QTest::keyClick(&l.table(), Qt::Key_End, Qt::ControlModifier);
    REQUIRE(l.table().currentIndex().row() == 81);
    for (QPushButton *button : l.page().findChildren<QPushButton *>())
        if (button->text().contains(u"as it was"_s))
            button->click();
    PreviewPage &preview = *l.window.previewPage();
    REQUIRE(preview.isVisible());
    REQUIRE(preview.showsOther());
    CHECK(preview.view().pageCount() < now);
    bool named = false;
    for (const QLabel *label : preview.findChildren<QLabel *>())
        named |= label->isVisible() && label->text().contains(u"“new”"_s);
    CHECK(named);
    QTest::keyClick(&preview.view(), Qt::Key_Escape);
    CHECK(l.page().isVisible());
    CHECK_FALSE(preview.showsOther());
}

TEST_CASE("A history of many entries is read as far as somebody looks", "[history]")
{
    Looking l;
    const RowId item = firstOf(l.tree(), RowKind::OitItem);
    for (int i = 0; i < 1000; ++i)
        REQUIRE(
            l.session().apply({ u"x"_s, { SetField { item, u"name"_s, QString::number(i) } } }));
    l.open();
    const int first = l.model().rowCount();
    CHECK(first < 1001);
    while (l.model().canFetchMore({}))
        l.model().fetchMore({});
    CHECK(l.model().rowCount() == 1001);
}

TEST_CASE("The history since the last sign-off follows who signs", "[history]")
{
    Signing signing;
    const RowId person
        = signing.session().tree().rows(signing.session().tree().root(), RowKind::Person)[4];
    const auto edit = [&](const QString &label) {
        REQUIRE(signing.session().apply(
            { label, { SetField { person, u"position"_s, u"ตำแหน่ง "_s + label } } }));
    };
    edit(u"ก่อนลงนาม"_s);
    signing.sign(1);
    edit(u"หลังลงนาม"_s);
    signing.window.workspace()->showHistory();
    auto *page = signing.window.findChild<HistoryPage *>();
    REQUIRE(page->isVisible());
    auto *since = page->findChild<QCheckBox *>();
    QTest::mouseClick(since, Qt::LeftButton, {}, QPoint(10, since->height() / 2));
    REQUIRE(since->isChecked());
    const QAbstractItemModel &lines
        = *page->findChild<QSplitter *>()->findChild<QTableView *>()->model();
    const auto what
        = [&](int row) { return lines.index(row, JournalModel::What).data().toString(); };
    REQUIRE(lines.rowCount() == 1);
    CHECK(what(0) == u"หลังลงนาม"_s);

    edit(u"อีกครั้ง"_s);
    REQUIRE(lines.rowCount() == 2);
    CHECK(what(0) == u"อีกครั้ง"_s);

    signing.window.workspace()->showSignOffs();
    signing.sign(2);
    signing.window.workspace()->showHistory();
    CHECK(lines.rowCount() == 0);
    CHECK(saidIn(*page).contains(u"Nothing"_s));
    edit(u"หลังขั้นที่สอง"_s);
    REQUIRE(lines.rowCount() == 1);
    CHECK(what(0) == u"หลังขั้นที่สอง"_s);
    CHECK_FALSE(saidIn(*page).contains(u"Nothing"_s));

    QTest::mouseClick(since, Qt::LeftButton, {}, QPoint(10, since->height() / 2));
    CHECK(lines.rowCount() > 4);
}

TEST_CASE(
    "The history names an added column by its heading, also of a row that is gone", "[history]")
{
    Looking l;
    const RowId measure = firstOf(l.tree(), RowKind::Measure);
    REQUIRE(l.session().apply({ u"เพิ่มคอลัมน์"_s,
        { SetField { firstOf(l.tree(), RowKind::Plan), keyOf(&SectionLayout::ownColumns),
            QJsonArray { u"งบประมาณ"_s } } } }));
    l.set(RowKind::Measure, keyOf(&Measure::own1), u"5,000"_s, u"สมหญิง"_s);
    l.open();
    const auto where
        = [&](int row) { return l.model().index(row, JournalModel::Where).data().toString(); };
    CHECK(where(0).startsWith(u"งบประมาณ"_s));
    REQUIRE(l.session().apply({ u"ลบ"_s,
        { RemoveRow { firstOf(l.tree(), RowKind::ImplementationRow) }, RemoveRow { measure } } }));
    REQUIRE(l.model().rowCount() == 4);
    CHECK(where(1).startsWith(u"งบประมาณ, "_s));
}
