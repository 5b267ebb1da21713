// SPDX-License-Identifier: GPL-3.0-or-later
// The history in a window where people sign meanwhile.
#include "core/model/session.h"
#include "tests/ui/support/signing.h"
#include "ui/models/journalmodel.h"
#include "ui/pages/historypage.h"
#include "ui/window/workspace.h"

#include <QCheckBox>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

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
