// SPDX-License-Identifier: GPL-3.0-or-later
// Signing through the window: cards, dialogs, banner, and what is refused afterwards.
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/record.h"
#include "core/store/officefiles.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/previewpage.h"
#include "ui/signoff/keydialogs.h"
#include "ui/signoff/signoffbanner.h"
#include "ui/signoff/signoffpage.h"
#include "ui/signoff/stepcard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebars.h"
#include "ui/window/workspace.h"
#include "ui/writing/committimer.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("Only the step whose turn it is can be signed, and only with a key", "[signing]")
{
    Signing signing(1);
    REQUIRE(signing.button(1, u"sign"_s));
    CHECK(signing.button(1, u"sign"_s)->isEnabled());
    CHECK_FALSE(signing.button(1, u"sendBack"_s));
    CHECK_FALSE(signing.button(2, u"sign"_s));
    signing.sign(1);
    CHECK(signing.chain().endorsed == 1);
    CHECK(signing.card(1)->findChild<QLabel *>(u"state"_s)->text().contains(u"Signed"_s));
    REQUIRE(signing.button(2, u"sign"_s));
    CHECK_FALSE(signing.button(2, u"sign"_s)->isEnabled());
}

TEST_CASE("A wrong passphrase keeps the dialog, says so and makes wait", "[signing]")
{
    Signing signing;
    whileOpen([button = signing.button(1, u"sign"_s)] { button->click(); },
        [&](QWidget &dialog) {
            Signing::enterPassphrase(dialog, u"ไม่ใช่รหัสนี้"_s);
            CHECK(dialog.isVisible());
            bool told = false;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                told = told || label->text().contains(u"⚠"_s);
            CHECK(told);
            CHECK(Signing::passphrase(dialog)->text().isEmpty());
            // A second attempt right away does nothing, even with the right passphrase.
            Signing::enterPassphrase(dialog);
            CHECK(dialog.isVisible());
            dynamic_cast<QDialog &>(dialog).reject();
        });
    CHECK(signing.chain().endorsed == 0);
    CHECK(signing.session().tree().rows(signing.report, RowKind::SignOffRecord).isEmpty());
}

TEST_CASE("What is sent back says why first of all when the file is opened", "[signing]")
{
    Signing signing;
    signing.sign(1);
    whileOpen([button = signing.button(2, u"sendBack"_s)] { button->click(); },
        [&](QWidget &dialog) {
            // Without a reason it is not sent back.
            Signing::enterPassphrase(dialog);
            CHECK(dialog.isVisible());
            dialog.findChild<QPlainTextEdit *>()->setPlainText(u"ขอหลักฐานข้อ O12"_s);
            auto *places = dialog.findChild<QListWidget *>();
            REQUIRE(places->count() > 3);
            places->item(0)->setCheckState(Qt::Checked);
            Signing::enterPassphrase(dialog);
        });
    QCoreApplication::processEvents();
    CHECK(signing.chain().endorsed == 0);
    CHECK(signing.banner().contains(u"ขอหลักฐานข้อ O12"_s));
    auto *meant = signing.window.findChild<SignOffBanner *>()->findChild<QToolButton *>();
    REQUIRE(meant);
    CHECK(meant->text().contains(u"Meant: "_s));
    const QSignalSpy wanted(signing.window.findChild<SignOffPage *>(), &SignOffPage::placeWanted);
    meant->click();
    REQUIRE(wanted.size() == 1);
    const auto &record = signing.session().tree().get<SignOffRecord>(signing.chain().sentBack);
    CHECK(wanted[0][0].value<Place>() == placeFromText(record.places.constFirst()));

    // Opened by somebody else, later.
    const QString path = signing.session().path();
    Settings settings;
    MainWindow other(settings, officeFiles());
    other.show();
    auto again = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(again);
    other.openSession(std::move(again).value());
    QCoreApplication::processEvents();
    auto *banner = other.findChild<SignOffBanner *>(u"banner"_s);
    CHECK(banner->isVisible());
    CHECK(banner->findChildren<QLabel *>().value(1)->text().contains(u"ขอหลักฐานข้อ O12"_s));
}

TEST_CASE("Editing what is signed is refused and leads to re-opening", "[signing]")
{
    Signing signing;
    signing.sign(1);
    const RowId item = signing.session().tree().children(
        signing.session().tree().sections(signing.report).last())[0];
    const Field &field = *describe(signing.session().tree().kind(item)).field("heading"_L1);
    auto *locked = signing.window.findChild<StateBar *>();
    REQUIRE(locked);
    CHECK(locked->isVisible());
    CHECK(locked->findChild<QLabel *>()->text().contains(u"๑ of ๕"_s));
    CHECK_FALSE(signing.window.workspace()->history().type(item, field, u"อื่น"_s));
    auto *offered = signing.window.findChild<QPushButton *>(u"reopenAfterTrouble"_s);
    REQUIRE(offered->isVisible());
    whileOpen([&] { offered->click(); },
        [&](QWidget &dialog) {
            QString text;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                text += label->text();
            CHECK(text.contains(u"step ๑"_s));
            auto &asked = dynamic_cast<QDialog &>(dialog);
            auto *ok = dialog.findChild<QPushButton *>();
            ok->click(); // without a reason
            CHECK(asked.isVisible());
            dialog.findChild<QPlainTextEdit *>()->setPlainText(u"ชื่อผิด"_s);
            ok->click();
        });
    CHECK(signing.chain().endorsed == 0);
    CHECK_FALSE(locked->isVisible());
    CHECK(signing.window.workspace()->history().type(item, field, u"อื่น"_s));
    CHECK(signing.banner().contains(u"ชื่อผิด"_s));
}

TEST_CASE("Undo does not reach behind a signature", "[signing]")
{
    Signing signing;
    EditHistory &history = signing.window.workspace()->history();
    const RowId cover = signing.session().tree().sections(signing.report).first();
    REQUIRE(history.apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"ใหม่"_s } } }));
    REQUIRE(history.undoStack().canUndo());
    signing.sign(1);
    CHECK_FALSE(history.undoStack().canUndo());
}

TEST_CASE("A signature is withdrawn from its card while it is the last", "[signing]")
{
    Signing signing;
    signing.sign(1);
    signing.sign(2, u"เห็นชอบ"_s);
    CHECK_FALSE(signing.button(1, u"withdraw"_s));
    whileOpen([button = signing.button(2, u"withdraw"_s)] { button->click(); },
        [&](QWidget &dialog) {
            Signing::enterPassphrase(dialog, u"ไม่ใช่รหัสนี้"_s);
            CHECK(dialog.isVisible());
            CHECK(saidIn(dialog).contains(u"⚠"_s));
        });
    CHECK(signing.chain().endorsed == 2);
    signing.withdraw(2);
    CHECK(signing.chain().endorsed == 1);
    const auto rows = signing.session().tree().rows(signing.report, RowKind::SignOffRecord).size();
    CHECK(rows == 3);
    // The withdrawal stays in the list of records, and the step can be signed again.
    auto *records = signing.window.findChild<QListWidget *>(u"records"_s);
    REQUIRE(records);
    CHECK(records->item(2)->text().contains(u"withdrawn"_s));
    CHECK(records->item(2)->text().contains(u"นายคนที่ 2"_s));
    signing.sign(2);
    CHECK(signing.chain().endorsed == 2);
}

TEST_CASE("A signing key is made from the card, with its passphrase typed twice", "[signing]")
{
    Signing signing(0);
    QMenu *menu = signing.button(1, u"key"_s)->menu();
    REQUIRE(menu->actions().first()->isEnabled());
    whileOpen([&] { menu->actions().first()->trigger(); },
        [&](QWidget &dialog) {
            const auto lines = dialog.findChildren<QLineEdit *>();
            REQUIRE(lines.size() == 2);
            auto *ok = dialog.findChild<QPushButton *>();
            lines[0]->setText(kPassphrase);
            lines[1]->setText(u"อย่างอื่นเลย"_s);
            ok->click();
            CHECK(dialog.isVisible());
            lines[0]->setText(kPassphrase);
            lines[1]->setText(kPassphrase);
            ok->click();
            CHECK_FALSE(dialog.isVisible());
        });
    QCoreApplication::processEvents();
    CHECK(signing.button(1, u"sign"_s)->isEnabled());
}

TEST_CASE("A picture of a signature is flattened to white before it is kept", "[signing]")
{
    const QTemporaryDir folder;
    QImage ink(2000, 600, QImage::Format_ARGB32);
    ink.fill(Qt::transparent);
    const QString path = folder.filePath(u"ลายมือชื่อ.png"_s);
    REQUIRE(ink.save(path));
    const auto flat = flattenedPicture(path);
    REQUIRE(flat);
    const QImage kept = QImage::fromData(*flat);
    CHECK(kept.width() <= 1200);
    CHECK_FALSE(kept.hasAlphaChannel());
    CHECK(kept.pixelColor(5, 5) == QColor(Qt::white));
    CHECK_FALSE(flattenedPicture(folder.filePath(u"none.png"_s)));
    const auto refused = [&](const QByteArray &bytes) {
        QFile file(folder.filePath(u"bad.png"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto picture = flattenedPicture(file.fileName());
        return picture ? u"(was kept)"_s : picture.error().message;
    };
    QFile whole(path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    CHECK(refused("words").endsWith(u"this is no picture of a kind that can be kept"_s));
    CHECK(refused(whole.read(60)).endsWith(u"the picture is damaged or too large"_s));
}

TEST_CASE("The window says who works here, and each may do what the role allows", "[signing]")
{
    Signing signing;
    auto *person = signing.find<QToolButton>(u"person"_s);
    CHECK(person->text() == u"The owner of the file"_s);
    Q_EMIT person->menu()->aboutToShow();
    const QList<QAction *> actions = person->menu()->actions();
    REQUIRE(actions.size() == 6);
    actions[2]->trigger(); // a signer of the chain
    CHECK(signing.session().person() == u"person-2"_s);
    const RowId cover = signing.session().tree().sections(signing.report).first();
    const Outcome refused = signing.window.workspace()->history().type(
        cover, *describe(RowKind::Cover).field("title"_L1), u"ใหม่"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Forbidden);
}

TEST_CASE("A paper's code is checked in the window", "[signing]")
{
    Signing signing;
    const QString code
        = contentHash(signing.session().tree(), signing.report)->first(kPrintedHashLength);
    whileOpen([button = signing.find<QPushButton>(u"checkPaper"_s)] { button->click(); },
        [&](QWidget &dialog) {
            auto *line = dialog.findChild<QLineEdit *>();
            const auto answer = [&](const QString &typed) {
                line->setText(typed);
                QTest::keyClick(line, Qt::Key_Return);
                QStringList texts;
                for (const QLabel *label : dialog.findChildren<QLabel *>())
                    texts.append(label->text());
                return texts.join(u'\n');
            };
            CHECK(answer(u"อะไรก็ได้"_s).contains(u"⚠"_s));
            CHECK(answer(code).contains(u"as it is today"_s));
            dynamic_cast<QDialog &>(dialog).reject();
        });
}

TEST_CASE("Who signs is told how much is unfinished, and may sign all the same", "[signing]")
{
    Signing signing;
    const auto missing = qint64(unfinished(signing.session().tree(), signing.report).size());
    REQUIRE(missing > 0);
    whileOpen([button = signing.button(1, u"sign"_s)] { button->click(); },
        [&](QWidget &dialog) {
            const auto *caution = dialog.findChild<QLabel *>(u"unfinished"_s);
            REQUIRE(caution);
            CHECK(caution->isVisible());
            CHECK(caution->text().contains(onScreen(missing)));
            Signing::enterPassphrase(dialog);
        });
    CHECK(signing.chain().endorsed == 1);
    // Sending back is no approval, so it needs no warning.
    whileOpen([button = signing.button(2, u"sendBack"_s)] { button->click(); },
        [&](QWidget &dialog) { CHECK_FALSE(dialog.findChild<QLabel *>(u"unfinished"_s)); });
}

TEST_CASE("An opinion in mid-writing is there again, until it is signed", "[signing]")
{
    Signing signing;
    const auto drafts = [&] { return signing.session().storage().drafts().value(); };
    const auto open = [&](const std::function<void(QPlainTextEdit &, QWidget &)> &act) {
        whileOpen([button = signing.button(1, u"sign"_s)] { button->click(); },
            [&](QWidget &dialog) { act(*dialog.findChild<QPlainTextEdit *>(), dialog); });
    };
    open([](QPlainTextEdit &opinion, QWidget &) {
        opinion.setFocus();
        type(opinion, u"เห็นชอบบางส่วน"_s);
        CommitTimer::flushAll(); // and the program is killed, or the dialog is cancelled
    });
    REQUIRE(drafts().size() == 1);
    CHECK(drafts().first().of.kind == DraftKind::Opinion);
    CHECK(signing.chain().endorsed == 0);
    open([](QPlainTextEdit &opinion, QWidget &dialog) {
        CHECK(opinion.toPlainText() == u"เห็นชอบบางส่วน"_s);
        Signing::enterPassphrase(dialog);
    });
    REQUIRE(signing.chain().endorsed == 1);
    const RowId record = signing.chain().step(1)->record;
    CHECK(signing.session().tree().get<SignOffRecord>(record).opinion == u"เห็นชอบบางส่วน"_s);
    CHECK(drafts().isEmpty());
}

TEST_CASE("A reason for opening again is kept until the report is open", "[signing]")
{
    Signing signing;
    signing.sign(1);
    const auto open = [&](const std::function<void(QPlainTextEdit &, QDialog &)> &act) {
        whileOpen([button = signing.find<QPushButton>(u"reopen"_s)] { button->click(); },
            [&](QWidget &widget) {
                auto &dialog = dynamic_cast<QDialog &>(widget);
                act(*dialog.findChild<QPlainTextEdit *>(), dialog);
            });
    };
    open([](QPlainTextEdit &reason, QDialog &) {
        type(reason, u"แก้คำ"_s);
        CommitTimer::flushAll();
    });
    open([](QPlainTextEdit &reason, QDialog &dialog) {
        CHECK(reason.toPlainText() == u"แก้คำ"_s);
        clickOk(dialog);
    });
    CHECK(signing.chain().endorsed == 0);
    CHECK(signing.session().storage().drafts().value().isEmpty());
}

TEST_CASE("On the way to the PDF a line says how much is unfinished", "[signing]")
{
    const QTemporaryDir folder;
    Signing signing;
    const QString path = folder.filePath(u"รายงาน.pdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return bool(signing.window.previewPage()->shown()); }));
    const FileAnswer answer(path);
    for (QAction *action : signing.window.findChildren<QAction *>())
        if (action->text() == u"Save as P&DF…"_s)
            action->trigger();
    CHECK(answer.isAsked());
    CHECK(answer.message().isEmpty()); // no message box
    CHECK(QFile::exists(path));
    const auto missing = qint64(unfinished(signing.session().tree(), signing.report).size());
    CHECK(saidIn(signing.window)
              .contains(u"%1 item(s) of the report are unfinished"_s.arg(onScreen(missing))));
}
