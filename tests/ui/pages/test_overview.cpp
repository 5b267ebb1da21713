// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/pages/oitpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/statuschartbar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The overview of an office with two sub-indicators.
struct Overview
{
    QTemporaryDir dir;
    Settings settings;
    MainWindow window { settings };

    Overview()
    {
        Subtree office = smallOffice();
        for (Subtree &section : office.children.last().children)
            if (kindOf(section.value) == RowKind::Oit) {
                section.children.append(leaf(OitGroup { .code = u"9.9"_s, .title = u"ท้าย"_s },
                    { leaf(OitItem { .code = u"O9"_s, .name = u"เก้า"_s, .units = {} }) }));
            }
        auto session
            = Session::create(dir.filePath(u"office.ita"_s), Overwrite::No, office, u"new"_s, {});
        REQUIRE(session);
        window.resize(1366, 768);
        window.show();
        window.openSession(std::move(session).value());
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
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

} // namespace

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
