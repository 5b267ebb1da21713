// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "ui/panels/placebar.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Placed : GroupWindow
{
    PlaceBar bar;

    QPushButton *compare() { return bar.findChild<QPushButton *>(); }
};

} // namespace

TEST_CASE("The bar of the place has nothing to say of an ordinary folder", "[window][bars]")
{
    Placed w;
    w.openOffice();
    w.bar.showFor(w.session(), {});
    CHECK_FALSE(w.bar.isVisible());
}

TEST_CASE("The warning of a synchronised folder is closed for that folder", "[window][bars]")
{
    Placed w;
    REQUIRE(QDir().mkpath(w.dir.filePath(u".stfolder"_s)));
    w.openOffice();
    w.bar.showFor(w.session(), {});
    CHECK(w.bar.isVisible());
    CHECK(saidIn(w.bar).contains(u"Syncthing"_s));
    CHECK_FALSE(w.compare()->isVisible());
    const QSignalSpy quiet(&w.bar, &PlaceBar::quietWanted);
    w.bar.findChild<QToolButton *>()->click();
    CHECK_FALSE(w.bar.isVisible());
    REQUIRE(quiet.size() == 1);
    w.bar.showFor(w.session(), { quiet[0][0].toString() });
    CHECK_FALSE(w.bar.isVisible());
}

TEST_CASE("A second version of the office beside the file is offered", "[window][bars]")
{
    Placed w;
    w.openOffice();
    // Named in the same way, but another office, and one that has nothing new.
    REQUIRE(Session::create(officeFiles(), w.dir.filePath(u"office (1).ita"_s), Overwrite::No,
        smallOffice(), u"else"_s, { u"x"_s }));
    REQUIRE(QFile::copy(w.session().path(), w.dir.filePath(u"office (2).ita"_s)));
    w.bar.showFor(w.session(), {});
    CHECK_FALSE(w.bar.isVisible());
    const QString second = w.dir.filePath(u"office (conflicted copy 2026-11-29).ita"_s);
    REQUIRE(QFile::copy(w.session().path(), second));
    {
        auto other = Session::open(officeFiles(), second, Access::Write, { u"x"_s });
        REQUIRE(other);
        const RowId text = firstOf((*other)->tree(), RowKind::Text);
        REQUIRE((*other)->apply({ u"แก้"_s, { SetField { text, u"heading"_s, u"ใหม่"_s } } }));
    }
    const QSignalSpy wanted(&w.bar, &PlaceBar::versionWanted);
    w.bar.showFor(w.session(), {});
    CHECK(w.bar.isVisible());
    CHECK(saidIn(w.bar).contains(u"office (conflicted copy 2026-11-29).ita"_s));
    REQUIRE(w.compare()->isVisible());
    w.compare()->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == second);
}
