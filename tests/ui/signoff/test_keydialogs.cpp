// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, their passphrases and pictures of signatures, from the cards of the sign-off page.
#include "core/domain/people.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/signoff/keydialogs.h"
#include "ui/signoff/passphraseinput.h"
#include "ui/signoff/stepcard.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOther = u"แม่น้ำสายใหม่"_s;

void typePassphrases(QWidget &dialog, const QString &passphrase, const QString &again)
{
    lineNamed(dialog, u"New passphrase, at least"_s)->setText(passphrase);
    lineNamed(dialog, u"New passphrase again"_s)->setText(again);
}

qint64 entries(Session &session)
{
    const auto last = session.storage().lastEntry();
    REQUIRE(last);
    return *last;
}

QString publicKey(Signing &signing, const QString &person)
{
    const Tree &tree = signing.session().tree();
    return tree.get<KeyRecord>(keyInUse(tree, person)).publicKey;
}

QString pictureOf(Signing &signing, const QString &person)
{
    const Tree &tree = signing.session().tree();
    return tree.get<Person>(personRow(tree, person)).signatureImage;
}

QString savePicture(const QTemporaryDir &folder, const QImage &image)
{
    const QString path = folder.filePath(u"ลายมือชื่อ.png"_s);
    REQUIRE(image.save(path));
    return path;
}

/// Ink on a transparent background, as some scanning programs save it.
QImage ink()
{
    QImage image(600, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(100, 80, 400, 20, Qt::darkBlue);
    return image;
}

/// Random pixels, which PNG cannot compress.
QImage noise()
{
    QImage image(1100, 1100, QImage::Format_RGB32);
    auto *random = QRandomGenerator::global();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random->generate() | 0xff000000);
    return image;
}

QList<Signature> printedSignatures(Signing &signing)
{
    QList<Signature> found;
    const Document document = buildDocument(signing.session().tree(), signing.report);
    for (const PrintedSection &section : document.sections)
        for (const Block &block : section.blocks)
            if (const auto *signature = std::get_if<SignatureBlock>(&block))
                if (signature->signature)
                    found.append(*signature->signature);
    return found;
}

} // namespace

TEST_CASE("Another passphrase needs the old one, which is asked for again when wrong", "[keys]")
{
    Signing signing;
    const qint64 before = entries(signing.session());
    whileOpen([action = signing.keyAction(1, u"Another passphrase"_s)] { action->trigger(); },
        [&](QWidget &dialog) {
            lineNamed(dialog, u"Old passphrase"_s)->setText(u"ไม่ใช่รหัสนี้"_s);
            typePassphrases(dialog, kOther, kOther);
            clickOk(dialog);
            CHECK(dialog.isVisible());
            CHECK(saidIn(dialog).contains(u"does not open"_s));
            CHECK(lineNamed(dialog, u"Old passphrase"_s)->text().isEmpty());
            CHECK(dialog.focusWidget() == lineNamed(dialog, u"Old passphrase"_s));
        });
    CHECK(entries(signing.session()) == before);
    signing.sign(1); // with the old one
    CHECK(signing.chain().endorsed == 1);
}

TEST_CASE("New passphrases that differ or are too short are told without waiting", "[keys]")
{
    Signing signing;
    const qint64 before = entries(signing.session());
    whileOpen([action = signing.keyAction(1, u"Another passphrase"_s)] { action->trigger(); },
        [&](QWidget &dialog) {
            QLineEdit *old = lineNamed(dialog, u"Old passphrase"_s);
            old->setText(kPassphrase);
            typePassphrases(dialog, kOther, kOther + u'ๆ');
            clickOk(dialog);
            CHECK(saidIn(dialog).contains(u"The two passphrases differ"_s));
            typePassphrases(dialog, u"สั้น"_s, u"สั้น"_s);
            clickOk(dialog);
            CHECK(saidIn(dialog).contains(u"too short"_s));
            CHECK(entries(signing.session()) == before);
            // The correct old passphrase stays, and the next attempt needs no waiting.
            CHECK(old->text() == kPassphrase);
            typePassphrases(dialog, kOther, kOther);
            clickOk(dialog);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(entries(signing.session()) == before + 1);
}

TEST_CASE("After a change of passphrase only the new one signs", "[keys]")
{
    Signing signing;
    const QString key = publicKey(signing, u"person-1"_s);
    whileOpen([action = signing.keyAction(1, u"Another passphrase"_s)] { action->trigger(); },
        [&](QWidget &dialog) {
            lineNamed(dialog, u"Old passphrase"_s)->setText(kPassphrase);
            typePassphrases(dialog, kOther, kOther);
            QTest::keyClick(lineNamed(dialog, u"New passphrase again"_s), Qt::Key_Return);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(publicKey(signing, u"person-1"_s) == key);
    signing.sign(1); // sign() types the old passphrase, which is refused
    CHECK(signing.chain().endorsed == 0);
    whileOpen([button = signing.button(1, u"sign"_s)] { button->click(); },
        [&](QWidget &dialog) { Signing::enterPassphrase(dialog, kOther); });
    CHECK(signing.chain().endorsed == 1);
    CHECK(verify(signing.session().storage())->findings.isEmpty());
}

TEST_CASE("The owner replaces a lost key, and what the old one signed stays checkable", "[keys]")
{
    Signing signing;
    signing.sign(1);
    const QString old = publicKey(signing, u"person-1"_s);
    whileOpen([action = signing.keyAction(1, u"Replace a lost key"_s)] { action->trigger(); },
        [&](QWidget &dialog) {
            typePassphrases(dialog, kOther, kOther);
            clickOk(dialog); // without a reason
            CHECK(dialog.isVisible());
            CHECK(saidIn(dialog).contains(u"reason"_s));
            QLineEdit *why = lineNamed(dialog, u"Why the key is replaced"_s);
            CHECK(why->echoMode() == QLineEdit::Normal);
            why->setText(u"ลืมรหัสผ่าน"_s);
            typePassphrases(dialog, kOther, kOther);
            clickOk(dialog);
            CHECK_FALSE(dialog.isVisible());
        });
    CHECK(publicKey(signing, u"person-1"_s) != old);
    CHECK(signing.chain().endorsed == 1);
    const auto proof = verify(signing.session().storage());
    REQUIRE(proof);
    CHECK(proof->findings.isEmpty());
    bool told = false;
    for (const KeyProof &key : proof->keys)
        told = told || (key.key.publicKey == old && keyText(key).contains(u"ลืมรหัสผ่าน"_s));
    CHECK(told);
}

TEST_CASE("Keys and pictures of others are not offered to who is not the owner", "[keys]")
{
    Signing signing;
    const QString owned = u"Replace a lost key"_s;
    CHECK(signing.keyAction(1, owned)->isEnabled());
    signing.session().setPerson(u"person-2"_s);
    for (const QString &text : { owned, u"Picture of the signature"_s }) {
        const QAction *others = signing.keyAction(1, text);
        CHECK_FALSE(others->isEnabled());
        CHECK(others->toolTip().contains(u"may not"_s));
    }
    CHECK_FALSE(signing.keyAction(2, owned)->isEnabled()); // not even her own
    CHECK(signing.keyAction(2, u"Picture of the signature"_s)->isEnabled());
    CHECK_FALSE(signing.keyAction(3, u"Make a signing key"_s)->isEnabled());
    CHECK_FALSE(replaceKey(signing.session(), u"person-1"_s, kOther, u"เพราะอยากได้"_s, kCheap));
}

TEST_CASE("A picture of a signature is chosen, flattened, printed and labelled", "[keys]")
{
    const QTemporaryDir folder;
    Signing signing;
    const FileAnswer answer(savePicture(folder, ink()));
    signing.keyAction(1, u"Picture of the signature"_s)->trigger();
    REQUIRE(answer.isAsked());
    CHECK(answer.message().isEmpty());
    const QImage kept
        = QImage::fromData(QByteArray::fromBase64(pictureOf(signing, u"person-1"_s).toLatin1()));
    REQUIRE_FALSE(kept.isNull());
    CHECK_FALSE(kept.hasAlphaChannel());
    CHECK(kept.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(kept.pixelColor(300, 90) == QColor(Qt::darkBlue));

    signing.sign(1);
    signing.sign(2);
    const QList<Signature> printed = printedSignatures(signing);
    REQUIRE(printed.size() == 2);
    CHECK_FALSE(printed[0].image.isEmpty());
    CHECK(printed[0].caption.contains(u"ภาพลายมือชื่อ"_s));
    CHECK(printed[1].image.isEmpty());
    CHECK_FALSE(printed[1].caption.contains(u"ภาพ"_s));

    // A picture that is removed after signing is not printed; the sign-offs stay.
    signing.keyAction(1, u"Remove the picture"_s)->trigger();
    CHECK(pictureOf(signing, u"person-1"_s).isEmpty());
    CHECK(printedSignatures(signing)[0].image.isEmpty());
    CHECK_FALSE(printedSignatures(signing)[0].caption.contains(u"ภาพ"_s));
    CHECK(signing.chain().endorsed == 2);
}

TEST_CASE("A picture that is too large or none at all is refused with the reason", "[keys]")
{
    const QTemporaryDir folder;
    Signing signing;
    QString path = folder.filePath(u"ข้อความ.png"_s);
    const bool isPicture = GENERATE(true, false);
    if (isPicture) {
        path = savePicture(folder, noise());
    } else {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no picture");
    }
    const FileAnswer answer(path);
    signing.keyAction(1, u"Picture of the signature"_s)->trigger();
    REQUIRE(answer.isAsked());
    CHECK(answer.message().contains(path));
    CHECK(answer.message().contains(u"larger than 1 MB"_s) == isPicture);
    CHECK(pictureOf(signing, u"person-1"_s).isEmpty());
}

TEST_CASE("A passphrase is taken out of its input with all its memory", "[keys]")
{
    QLineEdit input;
    input.setEchoMode(QLineEdit::Password);
    input.show();
    QTest::keyClicks(&input, u"correct horse"_s);
    const SecretText secret = takeSecret(input);
    CHECK(secret.text() == u"correct horse"_s);
    CHECK(secret.text().isDetached()); // so that it is wiped at the end
    CHECK(input.text().isEmpty());
}
