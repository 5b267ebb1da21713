// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/screendigits.h"
#include "ui/start/newofficewizard.h"
#include "ui/start/newyeardialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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
            CHECK(catalogueTold(wizard).startsWith(olderIsUsed()));
            CHECK(catalogueTold(wizard).contains(u"Not confirmed: ๗ of ๒๖ items"_s));
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
            CHECK(catalogueTold(dialog).startsWith(olderIsUsed())); // it is carried over
            dialog.findChild<QCheckBox *>()->click();
            CHECK(catalogueTold(dialog).startsWith(u"Catalogue of ๒๕๖๖: "_s));
            CHECK(catalogueTold(dialog).contains(u"It is not that of "_s + onScreen(laterYear())));
            start->setCurrentIndex(start->findData(QString(kDefaultScheme))); // an empty report
            CHECK(catalogueTold(dialog).startsWith(olderIsUsed()));
        });
}

TEST_CASE("Before a carry-over each item is shown with its successor", "[dialogs]")
{
    const OpenOffice office;
    std::optional<Subtree> begun;
    whileOpen([&] { begun = askNewYear(office.tree(), nullptr); },
        [](QWidget &dialog) {
            const auto *items = dialog.findChild<QListWidget *>();
            REQUIRE(items);
            QPushButton *begin
                = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            typeYear(dialog, 2566); // the file's own year
            CHECK_FALSE(items->isVisible());
            CHECK_FALSE(begin->isEnabled());
            typeYear(dialog, 2567);
            REQUIRE(items->isVisible());
            CHECK(items->item(0)->text().startsWith(u"O1 โครงสร้าง: as O1"_s));
            CHECK(begin->isEnabled());
            dialog.findChild<QCheckBox *>()->click();
            CHECK_FALSE(items->isVisible());
            dialog.findChild<QCheckBox *>()->click();
            begin->click();
        });
    REQUIRE(begun);
    CHECK(std::get<Report>(begun->value) == Report { 2567, u"nacc"_s, 2567 });
}

TEST_CASE("A new year can begin with the catalogue of another scheme", "[dialogs]")
{
    const OpenOffice office;
    std::optional<Subtree> begun;
    whileOpen([&] { begun = askNewYear(office.tree(), nullptr); },
        [](QWidget &dialog) {
            auto *start = dialog.findChild<QComboBox *>();
            REQUIRE(start);
            start->setCurrentIndex(start->findData(u"health"_s));
            typeYear(dialog, 2565); // before its first catalogue
            CHECK(catalogueTold(dialog).contains(onScreen(2567)));
            QPushButton *begin
                = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            CHECK_FALSE(begin->isEnabled());
            typeYear(dialog, 2568);
            CHECK(catalogueTold(dialog).contains(u"Not confirmed: ๒๒ of ๒๒ items"_s));
            begin->click();
        });
    REQUIRE(begun);
    CHECK(std::get<Report>(begun->value) == Report { 2568, u"health"_s, 2567 });
}

TEST_CASE("The wizard makes the report of the scheme that is chosen", "[dialogs]")
{
    std::optional<Subtree> made;
    const auto keep = [&](const Subtree &office, QWidget *) {
        made = office;
        return ok();
    };
    whileOpen([&] { askNewOffice(keep, nullptr); },
        [&](QWidget &dialog) {
            auto &wizard = dynamic_cast<QWizard &>(dialog);
            wizard.currentPage()->findChild<QLineEdit *>()->setText(u"วิทยาลัยตัวอย่าง"_s);
            for (int page = 1; page < 4; ++page)
                wizard.next();
            auto *scheme = wizard.currentPage()->findChild<QComboBox *>();
            REQUIRE(scheme);
            CHECK(scheme->currentData().toString() == QString(kDefaultScheme));
            scheme->setCurrentIndex(scheme->findData(u"vocational"_s));
            typeYear(*wizard.currentPage(), 2568); // before its first catalogue
            wizard.button(QWizard::FinishButton)->click();
            CHECK_FALSE(made);
            typeYear(*wizard.currentPage(), 2569);
            wizard.button(QWizard::FinishButton)->click();
        });
    REQUIRE(made);
    CHECK(std::get<Report>(made->children.last().value) == Report { 2569, u"vocational"_s, 2569 });
}
