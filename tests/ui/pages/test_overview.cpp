// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/pages/nextstepbutton.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/signoffstrip.h"
#include "ui/pages/statuschartbar.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sectionpane.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The overview of an office with two sub-indicators, on 1 January 2026.
struct Overview
{
    QTemporaryDir dir;
    Settings settings;
    MainWindow window { settings, officeFiles() };

    explicit Overview(const Report &report = { 2566, u"nacc"_s, 2566 }, ResultsSection typed = {})
    {
        typed.assessedYear = 2566;
        Subtree office = smallOffice();
        office.children.last().value = report;
        for (Subtree &section : office.children.last().children)
            if (kindOf(section.value) == RowKind::Results)
                section.value = typed;
        for (Subtree &section : office.children.last().children)
            if (kindOf(section.value) == RowKind::Oit) {
                section.children.append(leaf(OitGroup { .code = u"9.9"_s, .title = u"ท้าย"_s },
                    { leaf(OitItem { .code = u"O9"_s, .name = u"เก้า"_s, .units = {} }) }));
            }
        auto session = Session::create(officeFiles(), dir.filePath(u"office.ita"_s), Overwrite::No,
            office, u"new"_s,
            Author { u"ทดสอบ"_s, [] { return QDateTime(QDate(2026, 1, 1), QTime(12, 0)); } });
        REQUIRE(session);
        window.resize(1366, 768);
        window.show();
        window.openSession(std::move(session).value());
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }

    /// The texts that can be seen.
    QStringList texts()
    {
        QStringList texts;
        for (const QLabel *label : view().findChild<OverviewPage *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }
    Workspace &view() { return *window.workspace(); }
    QList<StatusChartBar *> bars()
    {
        return view().findChild<OverviewPage *>()->findChildren<StatusChartBar *>();
    }
    StatusChartBar *bar(const QString &name)
    {
        for (StatusChartBar *bar : bars())
            if (bar->accessibleName().contains(name))
                return bar;
        return nullptr;
    }
};

ResultsSection scores(const QString &total, const QString &each, const QString &level)
{
    ResultsSection results;
    results.total = total;
    results.iit = results.oit = each;
    results.eit = u"60"_s;
    results.level = level;
    return results;
}

} // namespace

TEST_CASE("The overview shows the rules of the catalogue that the report names", "[pages]")
{
    Overview nacc({ 2566, u"nacc"_s, 2566 }, scores(u"88"_s, u"100"_s, u"ผ่าน"_s));
    const QStringList texts = nacc.texts();
    CHECK(texts.contains(u"IIT ๑๐๐   EIT ๖๐   OIT ๑๐๐\nTotal ๘๘   ผ่าน\n"
                         "The level is ผ่าน, not ผ่านดี: EIT ๖๐.๐๐ < ๘๕"_s));
    CHECK(texts.contains(u"รอบ ๖ เดือน: ๑ ตุลาคม ๒๕๖๕ to ๓๑ มีนาคม ๒๕๖๖, report by ๓๐ เมษายน ๒๕๖๖\n"
                         "รอบ ๑๒ เดือน: ๑ ตุลาคม ๒๕๖๕ to ๓๐ กันยายน ๒๕๖๖, report by ๓๑ ตุลาคม ๒๕๖๖"_s));
    CHECK(texts.contains(u"ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส: ๓๑ มกราคม ๒๕๖๖\n"
                         "ส่ง URL ตามแบบ OIT ครบทุกข้อ: ๓๐ เมษายน ๒๕๖๖"_s));

    Overview madeUp({ 2569, u"made-up"_s, 2569 }, scores(u"88"_s, u"100"_s, u"ผ่าน"_s));
    const QStringList others = madeUp.texts();
    CHECK(others.contains(u"IIT ๑๐๐   EIT ๖๐   OIT ๑๐๐\nTotal ๘๘   ผ่าน\n"
                          "⚠ The total is ๘๘.๐๐, but IIT, EIT and OIT give ๙๔.๐๐\n"
                          "⚠ “ผ่าน” is not a level of this fiscal year"_s));
    CHECK(others.contains(
        u"ไตรมาสที่ ๑: ๑ ตุลาคม ๒๕๖๘ to ๓๑ ธันวาคม ๒๕๖๘, report by ๑๕ มกราคม ๒๕๖๙\n"
        "รอบ ๙ เดือน: ๑ ตุลาคม ๒๕๖๘ to ๓๐ มิถุนายน ๒๕๖๙, report by ๒๐ กรกฎาคม ๒๕๖๙\n"
        "ไตรมาสสุดท้าย: ๑ กรกฎาคม ๒๕๖๙ to ๓๐ กันยายน ๒๕๖๙, report by ๑๐ พฤศจิกายน ๒๕๖๙"_s));
    CHECK(others.contains(u"ส่งแผน: ๒๘ กุมภาพันธ์ ๒๕๖๙\nปิดรับข้อมูล: ๑๕ มิถุนายน ๒๕๖๙\n"
                          "Next: Report of ไตรมาสที่ ๑, by ๑๕ มกราคม ๒๕๖๙"_s));
}

TEST_CASE("The overview says which catalogue a report is of, and when it is not there", "[pages]")
{
    Overview older({ 2570, u"nacc"_s, 2566 });
    CHECK(older.texts().filter(u"Catalogue of ๒๕๖๖: "_s).size() == 1);
    CHECK(older.texts().filter(u"It is not that of ๒๕๗๐"_s).size() == 1);

    Overview unknown({ 2566, u"schools"_s, 2566 }, scores(u"1"_s, u"100"_s, u"A"_s));
    const QStringList texts = unknown.texts();
    CHECK(texts.filter(u"does not have the catalogue “schools” of ๒๕๖๖"_s).size() == 1);
    CHECK(texts.contains(u"IIT ๑๐๐   EIT ๖๐   OIT ๑๐๐\nTotal ๑   A"_s));
    CHECK(texts.filter(u"มีนาคม"_s).isEmpty());
}

TEST_CASE("Arrows go from bar to bar, and Tab comes back to the last one", "[pages]")
{
    Overview o;
    StatusChartBar *last = o.bar(u"๙.๙"_s);
    REQUIRE(last);
    StatusChartBar *first = o.bars().constFirst();
    REQUIRE(first != last);
    CHECK(first->focusPolicy() == Qt::StrongFocus);
    CHECK(last->focusPolicy() == Qt::ClickFocus);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    CHECK(o.window.focusWidget() == last);
    QTest::keyClick(last, Qt::Key_Down);
    CHECK(o.window.focusWidget() == last);
    CHECK(first->focusPolicy() == Qt::ClickFocus);
    QTest::keyClick(last, Qt::Key_Home);
    CHECK(o.window.focusWidget() == first);
    QTest::keyClick(first, Qt::Key_End);
    QTest::keyClick(last, Qt::Key_Return);
    CHECK(o.view().findChild<OitPage *>()->isVisible());
}

TEST_CASE("The bar of a unit lists its items, that of none those without", "[pages]")
{
    Overview o;
    StatusChartBar *none = o.bar(u"Without a unit"_s);
    REQUIRE(none);
    QTest::keyClick(none, Qt::Key_Return);
    auto *page = o.view().findChild<OitPage *>();
    REQUIRE(page);
    CHECK(page->isVisible());
    const auto *units = page->findChild<QComboBox *>();
    REQUIRE(units);
    CHECK(units->currentIndex() == units->count() - 1);
}

TEST_CASE("A level that does not fit stands beside the scores until it fits", "[pages]")
{
    Overview o;
    const auto said = [&] {
        QStringList texts;
        for (const QLabel *label : o.view().findChild<OverviewPage *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    };
    const QString warning = u"⚠ “ไม่มีระดับนี้” is not a level of this fiscal year"_s;
    CHECK_FALSE(said().contains(u"⚠"_s));
    const RowId results = firstOf(o.view().session().tree(), RowKind::Results);
    REQUIRE(o.view().session().apply(
        { u"level"_s, { SetField { results, u"score.level"_s, u"ไม่มีระดับนี้"_s } } }));
    CHECK(QTest::qWaitFor([&] { return said().contains(warning); }));
    REQUIRE(o.view().session().apply(
        { u"level"_s, { SetField { results, u"score.level"_s, u"ผ่านดีเยี่ยม"_s } } }));
    CHECK(QTest::qWaitFor([&] { return !said().contains(u"⚠"_s); }));
}

TEST_CASE("The overview leads to what to do next, to all of it and to the sign-offs", "[pages]")
{
    Overview o;
    const auto *page = o.view().findChild<OverviewPage *>();
    const QList<NextStepButton *> steps = page->findChildren<NextStepButton *>();
    REQUIRE_FALSE(steps.isEmpty());
    CHECK(steps.size() <= 6);
    QTest::mouseClick(steps.constFirst(), Qt::LeftButton);
    CHECK_FALSE(page->isVisible());
    CHECK(o.view().currentSection());

    o.view().goTo({});
    QTest::mouseClick(
        o.view().findChild<SectionPane *>()->findChild<QPushButton *>(), Qt::LeftButton);
    REQUIRE(page->isVisible());
    QTest::mouseClick(page->findChild<QPushButton *>(u"all"_s), Qt::LeftButton);
    CHECK(o.view().findChild<UnfinishedPanel *>()->isVisible());

    auto *strip = page->findChild<SignOffStrip *>();
    REQUIRE(strip->isVisible());
    CHECK(strip->accessibleName().startsWith(u"Signed by ๐ of "_s));
    CHECK(strip->accessibleDescription().contains(u"its turn"_s));
    QTest::mouseClick(strip, Qt::LeftButton);
    CHECK_FALSE(page->isVisible());
}
