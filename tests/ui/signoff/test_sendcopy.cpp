// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a review copy from the window: for whom, what she may do, where to.
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/messagebars.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Sending
{
    Signing signing { 0 };
    QTemporaryDir folder;

    void open(const std::function<void(QWidget &)> &visit)
    {
        for (QAction *action : signing.window.findChildren<QAction *>())
            if (action->text() == u"Send a review co&py…"_s)
                return whileOpen([&] { action->trigger(); }, visit);
        FAIL("no such command");
    }

    QList<RowId> noted()
    {
        return signing.session().tree().rows(signing.report, RowKind::ReviewCopy);
    }
};

void choosePerson(QWidget &dialog, const QString &name)
{
    auto *people = dialog.findChild<QComboBox *>();
    people->setFocus();
    people->setCurrentText(name);
    REQUIRE(people->currentText() == name);
}

} // namespace

TEST_CASE(
    "A review copy is written for who was chosen, noted, and opens in the program", "[review]")
{
    Sending sending;
    const QString path = sending.folder.filePath(u"สำเนา.itareview"_s);
    QString told;
    sending.open([&](QWidget &dialog) {
        CHECK_FALSE(dialog.findChild<QListWidget *>(u"sent"_s)); // none yet
        choosePerson(dialog, u"นายคนที่ 3"_s);
        for (QCheckBox *right : dialog.findChildren<QCheckBox *>())
            if (right->text().contains(u"rows"_s))
                right->click();
        const FileAnswer answer(path);
        clickOk(dialog);
        CHECK(answer.isAsked());
        CHECK_FALSE(dialog.isVisible());
        told = answer.message();
    });
    CHECK(told.contains(path));
    REQUIRE(QFile::exists(path));
    REQUIRE(sending.noted().size() == 1);
    const auto &note = sending.signing.session().tree().get<ReviewCopy>(sending.noted().first());
    CHECK(note.person == u"person-3"_s);
    CHECK(note.may == QStringList { u"comment"_s, u"opinion"_s });

    Settings settings;
    MainWindow other(settings, officeFiles());
    other.show();
    other.openFile(path);
    REQUIRE(other.workspace());
    REQUIRE(heldCopy(other.workspace()->session().tree()));
    const QString bar = other.findChild<StateBar *>()->findChild<QLabel *>()->text();
    CHECK(bar.contains(u"นายคนที่ 3"_s));
    CHECK(bar.contains(u"comment"_s));
    CHECK_FALSE(bar.contains(u"edit"_s));

    sending.open([&](QWidget &dialog) {
        const auto *sent = dialog.findChild<QListWidget *>(u"sent"_s);
        REQUIRE(sent);
        REQUIRE(sent->count() == 1);
        CHECK(sent->item(0)->text().contains(u"นายคนที่ 3"_s));
        CHECK(sent->item(0)->text().contains(u"not back yet"_s));
    });
}

TEST_CASE("A review copy that cannot be written is told and not noted", "[review]")
{
    Sending sending;
    sending.open([&](QWidget &dialog) {
        const FileAnswer answer(u"/proc/สำเนา.itareview"_s);
        clickOk(dialog);
        CHECK(answer.isAsked());
        CHECK(dialog.isVisible());
        CHECK(saidIn(dialog).contains(u"⚠"_s));
    });
    CHECK(sending.noted().isEmpty());
}
