// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/start/newofficewizard.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QWizard>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *named(const QWidget &dialog, const QString &accessibleName)
{
    for (Widget *widget : dialog.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    FAIL("no such input");
    return nullptr;
}

Outcome refuse(const Subtree &, QWidget *)
{
    return Error { Error::Code::Storage, u"the disk is full"_s, {} };
}

QString trouble(const QWizard &wizard)
{
    return wizard.currentPage()->findChild<QLabel *>(u"troubleLabel"_s)->text();
}

void press(const QWizard &wizard, const QString &text)
{
    for (auto *button : wizard.currentPage()->findChildren<QPushButton *>())
        if (button->text() == text)
            return button->click();
    FAIL("no such button");
}

QList<Person> peopleIn(const Subtree &office)
{
    QList<Person> people;
    for (const Subtree &row : office.children)
        if (const auto *person = std::get_if<Person>(&row.value))
            people.append(*person);
    return people;
}

QList<SignOffStep> stepsIn(const Subtree &office)
{
    QList<SignOffStep> steps;
    for (const Subtree &section : office.children.last().children)
        if (kindOf(section.value) == RowKind::SignOff)
            for (const Subtree &step : section.children)
                steps.append(std::get<SignOffStep>(step.value));
    return steps;
}

} // namespace

TEST_CASE("The wizard says which field is missing and stays", "[ui][dialogs]")
{
    whileOpen([] { askNewOffice(refuse, nullptr); },
        [](QWidget &dialog) {
            auto &wizard = dynamic_cast<QWizard &>(dialog);
            const int first = wizard.currentId();
            wizard.next();
            CHECK(wizard.currentId() == first);
            CHECK(trouble(wizard).contains(u"office's name"));
            named<QLineEdit>(wizard, u"Office name"_s)->setText(u"อบต.หนองตัวอย่าง"_s);
            wizard.next();
            named<QPlainTextEdit>(wizard, u"Units, one on each line"_s)->clear();
            wizard.next();
            CHECK(trouble(wizard).contains(u"at least one unit"));
            named<QPlainTextEdit>(wizard, u"Units, one on each line"_s)->setPlainText(u"กองคลัง"_s);
            wizard.next();
            auto *people = wizard.currentPage()->findChild<QTableWidget *>();
            REQUIRE(people->rowCount() > 2);
            people->item(1, 0)->setText({});
            people->item(1, 1)->setText(u"นายไร้ ตำแหน่ง"_s);
            wizard.next();
            CHECK(trouble(wizard).contains(u"row 2"));
        });
}

TEST_CASE("The wizard stays with all that was entered until the office is kept", "[ui][dialogs]")
{
    Outcome outcome = Error { Error::Code::Cancelled, {}, {} };
    QStringList asked;
    const KeepOffice keep = [&](const Subtree &office, QWidget *) {
        asked.append(std::get<Office>(office.value).name);
        return outcome;
    };
    whileOpen([&] { askNewOffice(keep, nullptr); },
        [&](QWidget &dialog) {
            auto &wizard = dynamic_cast<QWizard &>(dialog);
            named<QLineEdit>(wizard, u"Office name"_s)->setText(u"อบต.หนองตัวอย่าง"_s);
            for (int page = 1; page < 4; ++page)
                wizard.next();
            wizard.accept();
            CHECK(wizard.isVisible());
            CHECK(trouble(wizard).isEmpty());
            outcome = refuse({}, nullptr);
            wizard.accept();
            CHECK(wizard.isVisible());
            CHECK(trouble(wizard).contains(u"the disk is full"));
            outcome = ok();
            wizard.accept();
            CHECK_FALSE(wizard.isVisible());
        });
    CHECK(asked == QStringList(3, u"อบต.หนองตัวอย่าง"_s));
}

TEST_CASE("The wizard makes an office of what is on its pages", "[ui][dialogs]")
{
    std::optional<Subtree> office;
    const KeepOffice keep = [&](Subtree made, QWidget *) {
        office = std::move(made);
        return ok();
    };
    whileOpen([&] { askNewOffice(keep, nullptr); },
        [](QWidget &dialog) {
            auto &wizard = dynamic_cast<QWizard &>(dialog);
            named<QLineEdit>(wizard, u"Office name"_s)->setText(u"เทศบาลตำบลหนองตัวอย่าง"_s);
            named<QComboBox>(wizard, u"Kind of office"_s)->setCurrentIndex(1);
            named<QLineEdit>(wizard, u"Address"_s)->setText(u"๑ หมู่ ๒"_s);
            wizard.next();
            auto *units = named<QPlainTextEdit>(wizard, u"Units, one on each line"_s);
            units->setPlainText(u"กองคลัง\n\n กองช่าง \nกองคลัง"_s);
            wizard.next();
            auto *people = wizard.currentPage()->findChild<QTableWidget *>();
            people->item(0, 1)->setText(u"นางสาวตัวอย่าง"_s);
            people->setCurrentCell(1, 0);
            press(wizard, u"&Remove"_s);
            press(wizard, u"&Add a person"_s);
            people->item(people->rowCount() - 1, 0)->setText(u"รองนายก"_s);
            press(wizard, u"Move &up"_s);
            wizard.next();
            wizard.accept();
        });
    REQUIRE(office);
    CHECK(std::get<Office>(office->value).kind == OfficeKind::Municipality);
    CHECK(std::get<Office>(office->value).address == u"๑ หมู่ ๒");
    CHECK(std::get<Unit>(office->children.at(1).value).name == u"กองช่าง");
    CHECK(kindOf(office->children.at(2).value) == RowKind::Person);
    const QList<Person> people = peopleIn(*office);
    const QList<SignOffStep> steps = stepsIn(*office);
    REQUIRE(people.size() == 5);
    REQUIRE(steps.size() == 5);
    CHECK(people.first().name == u"นางสาวตัวอย่าง");
    CHECK(people.at(3).position == u"รองนายก");
    CHECK(steps.at(3).positionLines == QStringList(u"รองนายก"_s));
    for (qsizetype i = 0; i < steps.size(); ++i)
        CHECK(steps[i].person == people[i].key);
}
