// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reviewcopies.h"
#include "core/store/officefiles.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/signoff/signoffpage.h"
#include "ui/window/actions/signoffactions.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct SignOffs : GroupWindow
{
    SignOffActions group { *centre };
    QToolButton *person = nullptr;

    SignOffs()
    {
        group.fillMenu(*menu);
        person = group.makePersonButton();
        window.addToolBar(u"Tools"_s)->addWidget(person);
        listenTo(group);
    }

    QList<QAction *> people()
    {
        Q_EMIT person->menu()->aboutToShow();
        return person->menu()->actions();
    }

    QString makeCopy()
    {
        const QString path = dir.filePath(u"copy.itareview"_s);
        REQUIRE(sendCopy(session(), view().report(), u"person-1"_s, { CopyRight::Comment }, path,
            Overwrite::No));
        return path;
    }

    void openCopy()
    {
        auto copy = Session::open(officeFiles(), makeCopy(), Access::Write, {});
        REQUIRE(copy);
        centre->openSession(std::move(copy).value());
    }
};

} // namespace

TEST_CASE("Nobody works in a window without a file", "[window][signoff]")
{
    SignOffs w;
    CHECK_FALSE(w.person->isEnabled());
    CHECK(w.person->text().isEmpty());
    CHECK(w.people().isEmpty());
    CHECK_FALSE(w.action(u"Verify the file"_s).isEnabled());
}

TEST_CASE("The button says who works here, and its menu changes it", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    CHECK(w.person->text() == u"The owner of the file"_s);
    const QList<QAction *> people = w.people();
    REQUIRE(people.size() == 2);
    CHECK(people[0]->isChecked());
    people[1]->trigger();
    CHECK(w.session().person() == u"person-1"_s);
    CHECK(w.person->text().contains(u"ปลัด"_s));
    CHECK(w.person->accessibleName().contains(u"ปลัด"_s));
    CHECK(w.people()[1]->isChecked());
}

TEST_CASE("In a review copy nobody else works, and it is not passed on", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    w.openCopy();
    for (const QAction *one : w.people())
        CHECK_FALSE(one->isEnabled());
    for (const QString &text :
        { u"Re-open for editing"_s, u"Send a review copy"_s, u"Merge a review copy"_s }) {
        CAPTURE(text);
        CHECK_FALSE(w.action(text).isEnabled());
        CHECK(w.action(text).toolTip().contains(u"This is a review copy"_s));
    }
    CHECK(w.action(u"Verify the file"_s).isEnabled());
}

TEST_CASE("Where the sign-off stands is shown in front of the preview", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    w.centre->togglePreview();
    w.choose(u"Where the sign-off stands"_s);
    CHECK_FALSE(w.centre->isPreviewing());
    const auto *page = w.view().findChild<SignOffPage *>();
    REQUIRE(page);
    CHECK(page->isVisible());
}

TEST_CASE("A review copy that was chosen is merged, and left when it is not", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    const QString path = w.makeCopy();
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    {
        auto copy = Session::open(officeFiles(), path, Access::Write, {});
        REQUIRE(copy);
        REQUIRE((*copy)->apply({ u"ทบทวน"_s,
            { InsertRow { cover, 0,
                leaf(
                    Comment { .key = u"c1"_s, .author = u"person-1"_s, .text = u"ดูแล้ว"_s }) } } }));
    }
    const auto comments = [&] { return w.tree().rows(cover, RowKind::Comment).size(); };
    whileOpen([&] { w.choose(u"Merge a review copy"_s); }, [](QWidget &) {});
    CHECK(comments() == 0);
    const FileAnswer answer(path);
    QTimer accept; // accepts the merge dialog
    QObject::connect(&accept, &QTimer::timeout, &w.window, [] {
        auto *dialog = QApplication::activeModalWidget();
        if (dialog && dialog->findChild<QTreeWidget *>() && !qobject_cast<QFileDialog *>(dialog))
            clickOk(*dialog);
    });
    accept.start(0);
    w.choose(u"Merge a review copy"_s);
    CHECK(answer.isAsked());
    CHECK(comments() == 1);
}

TEST_CASE("A report that nobody signed is not opened again", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    const Tree before = w.tree();
    whileOpen([&] { w.choose(u"Re-open for editing"_s); }, [](QWidget &) {});
    CHECK(w.tree() == before);
}

TEST_CASE("The file is verified as it stands, with what was just typed", "[window][signoff]")
{
    SignOffs w;
    w.openOffice();
    QString said;
    whileOpen(
        [&] { w.choose(u"Verify the file"_s); }, [&](QWidget &dialog) { said = saidIn(dialog); });
    CHECK_FALSE(said.isEmpty());
    whileOpen([&] { w.choose(u"Check a paper"_s); },
        [&](QWidget &dialog) { CHECK(dialog.findChild<QLineEdit *>()); });
}
