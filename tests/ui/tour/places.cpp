// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/places.h"

#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "tests/ui/tour/tour.h"
#include "ui/panels/placebar.h"
#include "ui/window/messagebars.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

void clickInWindow(Tour &tour, const QString &text)
{
    const auto buttons = tour.window().findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text() == text)
            return button->click();
    FAIL("no such button");
}

/// One line of the history more, which the file beside does not have.
void makeAnotherVersion(const QString &path, const QString &heading)
{
    auto session = Session::open(officeFiles(), path, Access::Write, {});
    REQUIRE(session);
    const RowId text = firstOf((*session)->tree(), RowKind::Text);
    REQUIRE((*session)->apply({ u"x"_s, { SetField { text, u"heading"_s, heading } } }));
}

} // namespace

void seePlaces(Tour &tour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"รายงาน.ita"_s);
    const QString second = folder.filePath(u"รายงาน (1).ita"_s);
    const QString locked = folder.filePath(u"ล็อก.ita"_s);
    REQUIRE(QDir(folder.path()).mkdir(u".stfolder"_s));
    REQUIRE(Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"x"_s, {}));
    REQUIRE((QFile::copy(path, second) && QFile::copy(path, locked)));
    makeAnotherVersion(second, tour.words(u"คำนำฉบับแก้ไข"_s));
    tour.window().openFile(path);
    tour.see(tour.window(), u"shared-folder"_s);
    whileOpen([&] { clickInWindow(tour, PlaceBar::tr("Compare…")); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-second-version"_s); });
    QFile lock(locked + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nita-report\nroom-12\nabc\ndef\n");
    lock.close();
    tour.window().openFile(locked);
    tour.see(tour.window(), u"locked-elsewhere"_s);
    whileOpen([&] { clickInWindow(tour, ReadOnlyBar::tr("Take over…")); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-take-over"_s); });
}

} // namespace ita::test
