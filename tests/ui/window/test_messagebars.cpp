// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"
#include "core/model/reviewcopies.h"
#include "core/store/officefiles.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "ui/window/messagebars.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Error error(Error::Code code, const QString &message)
{
    return { code, message, {} };
}

QPushButton &button(const QWidget &bar)
{
    auto *button = bar.findChild<QPushButton *>();
    REQUIRE(button);
    return *button;
}

/// The trouble bar of a window in which the small office is open.
struct Troubled : GroupWindow
{
    TroubleBar bar;

    Troubled()
    {
        openOffice();
        bar.follow(view());
        bar.setParent(&window);
    }

    void edit(const QString &title)
    {
        REQUIRE(history().apply(
            { u"แก้"_s, { SetField { firstOf(tree(), RowKind::Cover), u"title"_s, title } } }));
    }
};

} // namespace

// ---- files that can only be read ---------------------------------------------------------------

TEST_CASE("The bar of a file that can only be read says why, and offers to try", "[window][bars]")
{
    GroupWindow w;
    const QString path = w.makeFile();
    const auto holder = Session::open(officeFiles(), path, Access::Write, { u"สมหญิง"_s });
    REQUIRE(holder);
    const auto locked = Session::open(officeFiles(), path, Access::Write, {});
    REQUIRE(locked);
    ReadOnlyBar bar;
    const QSignalSpy retry(&bar, &ReadOnlyBar::retryWanted);
    bar.showFor(**locked);
    CHECK(bar.isVisible());
    CHECK(saidIn(bar).contains(u"สมหญิง"_s));
    button(bar).click();
    CHECK(retry.size() == 1);
    bar.showReason(error(Error::Code::Locked, u"a\u202Eb"_s));
    CHECK(saidIn(bar).contains(u"a\uFFFDb"_s));
    bar.showFor(**holder);
    CHECK_FALSE(bar.isVisible());
}

// ---- what may be done --------------------------------------------------------------------------

TEST_CASE("The bar of a signed report follows its sign-offs", "[window][bars]")
{
    Signing signing;
    StateBar bar;
    const QSignalSpy reopen(&bar, &StateBar::reopenWanted);
    bar.follow(*signing.window.workspace());
    CHECK_FALSE(bar.isVisible());
    signing.sign(1);
    CHECK(bar.isVisible());
    CHECK(saidIn(bar).contains(u"๑ of ๕"_s));
    button(bar).click();
    CHECK(reopen.size() == 1);
    signing.withdraw(1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("The bar of a review copy says for whom it is and what she may do", "[window][bars]")
{
    GroupWindow w;
    w.openOffice();
    const QString path = w.dir.filePath(u"copy.itareview"_s);
    REQUIRE(sendCopy(w.session(), w.view().report(), u"person-1"_s,
        { CopyRight::Comment, CopyRight::EditRows }, path, Overwrite::No));
    auto copy = Session::open(officeFiles(), path, Access::Write, {});
    REQUIRE(copy);
    w.centre->openSession(std::move(copy).value());
    StateBar bar;
    bar.follow(w.view());
    CHECK(bar.isVisible());
    CHECK(saidIn(bar).contains(u"ปลัด"_s));
    CHECK(saidIn(bar).contains(u"comment on anything"_s));
    CHECK(saidIn(bar).contains(u"edit the rows of สำนักปลัด"_s));
    CHECK_FALSE(saidIn(bar).contains(u"opinion"_s));
    CHECK_FALSE(button(bar).isVisible());
}

// ---- what went wrong ---------------------------------------------------------------------------

TEST_CASE("What was cancelled is no trouble, and markup in a message is text", "[window][bars]")
{
    TroubleBar bar;
    bar.showError(error(Error::Code::Cancelled, {}));
    CHECK_FALSE(bar.isVisible());
    bar.showError(error(Error::Code::Storage, u"<b>x</b>\u202E"_s));
    CHECK(bar.isVisible());
    CHECK(bar.text() == u"<b>x</b>\uFFFD"_s);
    CHECK(bar.findChild<QLabel *>()->textFormat() == Qt::PlainText);
    bar.findChild<QToolButton *>()->click();
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("An edit of what is signed leads to opening the report again", "[window][bars]")
{
    TroubleBar bar;
    const QSignalSpy reopen(&bar, &TroubleBar::reopenWanted);
    bar.showError(error(Error::Code::Signed, u"<signed>"_s));
    CHECK(bar.text() == u"<signed>"_s);
    auto *offered = bar.findChild<QPushButton *>(u"reopenAfterTrouble"_s);
    CHECK(offered->isVisible());
    offered->click();
    CHECK(reopen.size() == 1);
    bar.showError(error(Error::Code::Storage, u"full"_s));
    CHECK_FALSE(offered->isVisible());
}

TEST_CASE("Trouble of an edit goes with the next one that is stored", "[window][bars]")
{
    Troubled w;
    w.bar.showEditError(error(Error::Code::Invalid, u"no such day"_s));
    CHECK(w.bar.isVisible());
    w.edit(u"หนึ่ง"_s);
    CHECK_FALSE(w.bar.isVisible());

    w.bar.showCaution(u"unfinished"_s);
    w.edit(u"สอง"_s);
    CHECK_FALSE(w.bar.isVisible());

    w.bar.showCaution(u"unfinished"_s);
    w.bar.showError(error(Error::Code::Storage, u"elsewhere"_s));
    w.edit(u"สาม"_s);
    CHECK(w.bar.isVisible());
    CHECK(w.bar.text().contains(u"elsewhere"_s));
}

TEST_CASE("An error of something else stays when typed text is stored at last", "[window][bars]")
{
    Troubled w;
    const QString path = w.session().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    CHECK_FALSE(w.history().type(cover, *describe(RowKind::Cover).field("title"_L1), u"ใหม่"_s));
    w.bar.showError(error(Error::Code::Storage, u"elsewhere"_s));
    REQUIRE(QFile::rename(path + u".away"_s, path));
    CHECK(w.history().storeUnsaved());
    CHECK(w.bar.isVisible());
    CHECK(w.bar.text().contains(u"elsewhere"_s));
}

TEST_CASE("While text cannot be stored a copy is offered", "[window][bars]")
{
    Troubled w;
    const QSignalSpy copy(&w.bar, &TroubleBar::saveCopyWanted);
    // Permissions do not stop root; a folder in the place of the journal stops everybody.
    const QString journal = w.session().path() + u"-journal"_s;
    QFile::remove(journal);
    REQUIRE(QDir().mkpath(journal));
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    CHECK_FALSE(w.history().type(cover, *describe(RowKind::Cover).field("title"_L1), u"ใหม่"_s));
    CHECK(w.bar.isVisible());
    CHECK(button(w.bar).isVisible());
    button(w.bar).click();
    CHECK(copy.size() == 1);
    REQUIRE(QDir().rmdir(journal));
    CHECK(w.history().storeUnsaved());
    CHECK_FALSE(w.bar.isVisible());
    CHECK_FALSE(button(w.bar).isVisibleTo(&w.bar));
}
