// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/store/database.h"
#include "tests/support/fileof.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

void openVerification(Signing &signing, const std::function<void(QWidget &)> &visit)
{
    for (QAction *action : signing.window.findChildren<QAction *>())
        if (action->text() == u"&Verify the file…"_s)
            return whileOpen([&] { action->trigger(); }, visit);
    FAIL("no such command");
}

QString headlineOf(const QWidget &dialog)
{
    return dialog.findChild<QLabel *>(u"headline"_s)->text();
}

} // namespace

TEST_CASE("A broken file names the first broken link before all else", "[dialogs]")
{
    Signing signing;
    signing.sign(1);
    QSqlQuery other(fileOf(signing.session()).database().connection());
    REQUIRE(other.exec(u"UPDATE sign_off_record SET name = 'นายคนอื่น'"_s));
    openVerification(signing, [](QWidget &dialog) {
        CHECK(headlineOf(dialog).startsWith(u"⚠"_s));
        CHECK_FALSE(headlineOf(dialog).contains(u'\n'));
        CHECK(saidIn(dialog).contains(u"was damaged, or changed"_s));
        const auto *details = dialog.findChild<QPlainTextEdit *>();
        CHECK_FALSE(details->isVisible());
        CHECK(details->toPlainText().startsWith(headlineOf(dialog)));
    });
}

TEST_CASE("A file where all holds says so in one sentence, and more on demand", "[dialogs]")
{
    Signing signing;
    openVerification(signing, [](QWidget &dialog) {
        CHECK(headlineOf(dialog) == u"✔ Everything holds. Nothing is signed yet."_s);
    });
    signing.sign(1);
    signing.sign(2);
    openVerification(signing, [](QWidget &dialog) {
        CHECK(headlineOf(dialog).startsWith(u"✔ Everything holds: ๒ signature"_s));
        auto *details = dialog.findChild<QPlainTextEdit *>();
        auto *fold = dialog.findChild<QPushButton *>(u"fold"_s);
        CHECK_FALSE(details->isVisible());
        QTest::mouseClick(fold, Qt::LeftButton);
        CHECK(details->isVisible());
        CHECK(details->toPlainText().contains(u"Sign-offs do not bind"_s));
        QTest::mouseClick(fold, Qt::LeftButton);
        CHECK_FALSE(details->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
        const QString copied = QApplication::clipboard()->text();
        CHECK(copied.startsWith(headlineOf(dialog)));
        CHECK(copied.contains(u"Signing keys:"_s));
    });
}
