// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/screendigits.h"
#include "ui/start/newofficewizard.h"
#include "ui/start/newyeardialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWizard>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

void typeYear(const QWidget &dialog, int year)
{
    auto *edit = dialog.findChild<YearEdit *>();
    REQUIRE(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QString::number(year));
}

/// The text about the catalogue; empty when it is not visible.
QString catalogueTold(const QWidget &dialog)
{
    const auto *label = dialog.findChild<QLabel *>(u"catalogueLabel"_s);
    REQUIRE(label);
    return label->isVisible() ? label->text() : QString();
}

/// A year without a catalogue; olderIsUsed() is the text that is shown for it.
int laterYear()
{
    return catalogueYears().constLast() + 4;
}

QString olderIsUsed()
{
    return u"There is no catalogue for %2; the items of %1, the newest before it, are used. "
           u"Compare "
           "them with what has been announced for %2."_s.arg(onScreen(catalogueYears().constLast()))
               .arg(onScreen(laterYear()));
}

} // namespace

TEST_CASE("The wizard says which catalogue it uses as soon as the year is typed", "[dialogs]")
{
    whileOpen([] { askNewOffice([](const Subtree &, QWidget *) { return ok(); }, nullptr); },
        [](QWidget &dialog) {
            auto &wizard = dynamic_cast<QWizard &>(dialog);
            wizard.currentPage()->findChild<QLineEdit *>()->setText(u"อบต.หนองตัวอย่าง"_s);
            for (int page = 1; page < 4; ++page)
                wizard.next();
            typeYear(*wizard.currentPage(), laterYear());
            CHECK(catalogueTold(wizard) == olderIsUsed());
            typeYear(*wizard.currentPage(), 2566);
            CHECK(catalogueTold(wizard).startsWith(u"การประเมินคุณธรรม"_s));
        });
}

TEST_CASE("A new year says which catalogue its report will be of", "[dialogs]")
{
    const OpenOffice office;
    whileOpen([&] { (void)askNewYear(office.tree(), nullptr); },
        [](QWidget &dialog) {
            auto *start = dialog.findChild<QComboBox *>();
            REQUIRE(start);
            typeYear(dialog, laterYear());
            CHECK(catalogueTold(dialog).startsWith(u"Catalogue of ๒๕๖๖: "_s));
            CHECK(catalogueTold(dialog).contains(u"It is not that of "_s + onScreen(laterYear())));
            start->setCurrentIndex(start->count() - 1); // an empty report
            CHECK(catalogueTold(dialog) == olderIsUsed());
        });
}
