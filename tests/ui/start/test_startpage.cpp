// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/start/startpage.h"

#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Recent files tell their year, readiness and last change", "[ui][dialogs]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"office.ita"_s);
    REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {}));
    StartPage page(officeFiles());
    page.setRecentFiles({ path, folder.filePath(u"gone.ita"_s) });
    page.show();
    const auto *list = page.findChild<QListWidget *>();
    REQUIRE(QTest::qWaitFor([&] { return list->item(0)->text().contains(u"๒๕๖๖"); }));
    CHECK(list->item(0)->text().contains(u"ready"));
    CHECK(list->item(0)->text().contains(u"Changed"));
    CHECK(list->item(1)->text().contains(u"Not found"));
    CHECK_FALSE(list->item(1)->flags().testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("The start page offers its ways to begin, and says where files will be", "[ui][dialogs]")
{
    StartPage page(officeFiles());
    page.show();
    CHECK(page.findChild<QListWidget *>()->isHidden());
    QStringList wanted;
    QObject::connect(&page, &StartPage::newWanted, &page, [&] { wanted.append(u"new"_s); });
    QObject::connect(&page, &StartPage::openWanted, &page, [&] { wanted.append(u"open"_s); });
    QObject::connect(&page, &StartPage::sampleWanted, &page, [&] { wanted.append(u"sample"_s); });
    QObject::connect(&page, &StartPage::guideWanted, &page, [&] { wanted.append(u"guide"_s); });
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        QTest::keyClick(button, Qt::Key_Space);
    CHECK(wanted == QStringList { u"new"_s, u"open"_s, u"sample"_s, u"guide"_s });
}
