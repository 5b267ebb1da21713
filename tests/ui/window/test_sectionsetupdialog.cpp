// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columns.h"
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/sectionsetupdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <functional>
#include <stdexcept>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A section is set up, and what is the default is not stored", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    CHECK(change.edits.isEmpty());
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [](QWidget &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentIndex(2);
            dialog.findChild<QTableWidget *>()->item(1, 0)->setText(u"วิธีการ"_s);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    const auto &section = office.tree().get<PlanSection>(plan);
    CHECK(section.orientation == Orientation::Landscape);
    CHECK(section.columnHeadings.value(1) == u"วิธีการ");
    CHECK(section.columnHeadings.value(0).isEmpty());
    CHECK(section.columnWidths.isEmpty());
}

TEST_CASE("Columns are hidden and moved, and come back", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId oit = office.first(RowKind::Oit);
    const auto setUp = [&](const std::function<void(QDialog &, QTableWidget &)> &act) {
        Change change;
        whileOpen([&] { change = setUpSection(office.tree(), oit, nullptr); },
            [&](QWidget &dialog) {
                act(dynamic_cast<QDialog &>(dialog), *dialog.findChild<QTableWidget *>());
                dynamic_cast<QDialog &>(dialog).accept();
            });
        office.apply(change.edits);
    };
    const auto printed = [&] {
        QStringList keys;
        for (const PrintedColumn &column :
            printedColumns(RowKind::Oit, office.tree().get<OitSection>(oit)))
            keys.append(column.field->name());
        return keys;
    };
    const QStringList all = printed();
    REQUIRE(all.size() == 5);
    setUp([](QDialog &dialog, QTableWidget &columns) {
        columns.item(2, 0)->setCheckState(Qt::Unchecked);
        columns.setCurrentCell(3, 0);
        dialog.findChild<QPushButton *>(u"columnDown"_s)->click();
        dialog.findChild<QPushButton *>(u"columnDown"_s)->click(); // it is the last already
        columns.item(4, 0)->setText(u"ผู้ทำ"_s);
    });
    CHECK(printed() == QStringList { all[0], all[1], all[4], all[3] });
    const auto &section = office.tree().get<OitSection>(oit);
    CHECK(section.columnHeadings.value(3) == u"ผู้ทำ"); // by field, wherever it stands
    setUp([](QDialog &dialog, QTableWidget &columns) {
        CHECK(columns.item(4, 0)->text() == u"ผู้ทำ");
        columns.item(2, 0)->setCheckState(Qt::Checked);
        columns.setCurrentCell(4, 0);
        dialog.findChild<QPushButton *>(u"columnUp"_s)->click();
    });
    CHECK(printed() == all);
    CHECK(office.tree().get<OitSection>(oit).columnOrder.isEmpty());
}

TEST_CASE("Columns of the office's own are added and removed with their texts", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const RowId measure = office.first(RowKind::Measure);
    const auto setUp = [&](const std::function<void(QDialog &, QTableWidget &)> &act) {
        Change change;
        whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
            [&](QWidget &dialog) {
                act(dynamic_cast<QDialog &>(dialog), *dialog.findChild<QTableWidget *>());
                dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
                if (dialog.isVisible())
                    dynamic_cast<QDialog &>(dialog).reject();
            });
        office.apply(change.edits);
        return change;
    };
    const auto own = [&] { return office.tree().get<PlanSection>(plan).ownColumns; };
    const auto press = [](QDialog &dialog, const QString &name) {
        dialog.findChild<QPushButton *>(name)->click();
    };
    // Without a heading it is refused with the reason.
    setUp([&](QDialog &dialog, QTableWidget &) { press(dialog, u"columnAdd"_s); });
    CHECK(own().isEmpty());
    setUp([&](QDialog &dialog, QTableWidget &columns) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"columnRemove"_s)->isEnabled());
        press(dialog, u"columnAdd"_s);
        columns.item(5, 0)->setText(u"งบประมาณ"_s);
        press(dialog, u"columnAdd"_s);
        columns.item(6, 0)->setText(u"แหล่งเงิน"_s);
        columns.item(6, 1)->setText(u"15"_s);
        auto *values = dialog.findChild<QComboBox *>(u"columnValues"_s);
        REQUIRE(values->isEnabled());
        values->setFocus();
        QTest::keyClick(values, Qt::Key_Down);
        QTest::keyClick(values, Qt::Key_Down);
        columns.setCurrentCell(0, 0);
        CHECK_FALSE(values->isEnabled());
        columns.setCurrentCell(6, 0);
        CHECK(values->currentIndex() == int(ValueKind::Number));
        press(dialog, u"columnUp"_s);
    });
    CHECK(own() == QStringList { u"งบประมาณ"_s, u"แหล่งเงิน"_s });
    const auto printed = printedColumns(RowKind::Plan, office.tree().get<PlanSection>(plan));
    REQUIRE(printed.size() == 7);
    CHECK(printed[5].heading == u"แหล่งเงิน"_s);
    CHECK(printed[5].width == 15);
    CHECK(printed[5].values == ValueKind::Number);
    CHECK(printed[6].values == ValueKind::Text);
    office.apply({ SetField { measure, keyOf(&Measure::own1), u"5,000"_s } });
    const Tree before = office.tree();
    const Change removal = setUp([&](QDialog &dialog, QTableWidget &columns) {
        columns.setCurrentCell(6, 0);
        press(dialog, u"columnRemove"_s);
    });
    CHECK(own() == QStringList { QString(), u"แหล่งเงิน"_s });
    CHECK(office.tree().get<Measure>(measure).own1.isEmpty());
    CHECK(std::ranges::any_of(removal.edits, [&](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && set->row == measure && set->field == keyOf(&Measure::own1);
    }));
    office.history.undo();
    CHECK(office.tree() == before);
}

TEST_CASE("A table without columns is refused with the reason", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [](QWidget &dialog) {
            auto *columns = dialog.findChild<QTableWidget *>();
            for (int row = 0; row < columns->rowCount(); ++row)
                columns->item(row, 0)->setCheckState(Qt::Unchecked);
            auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            ok->click();
            CHECK(dialog.isVisible());
            CHECK(dialog.findChild<QLabel *>(u"trouble"_s)->text().contains(u"needs a column"));
            dynamic_cast<QDialog &>(dialog).reject();
        });
    CHECK(change.edits.isEmpty());
}

TEST_CASE("Where a section begins and its page number are set", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId text = office.first(RowKind::Text);
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), text, nullptr); },
        [](QWidget &dialog) {
            for (auto *box : dialog.findChildren<QComboBox *>())
                if (const int at = box->findData(u"continues"_s); at >= 0)
                    box->setCurrentIndex(at);
            dialog.findChild<QSpinBox *>()->setValue(7);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    CHECK(office.tree().get<TextSection>(text).start == SectionStart::Continues);
    CHECK(office.tree().get<TextSection>(text).pageNumber == 7);
}

TEST_CASE("Widths set by hand stay until the button goes back to found ones", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const auto foundButton = [](QWidget &dialog) -> QPushButton & {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().contains(u"found"))
                return *button;
        throw std::logic_error("no button");
    };
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [&](QWidget &dialog) {
            CHECK_FALSE(foundButton(dialog).isEnabled());
            dialog.findChild<QTableWidget *>()->item(0, 1)->setText(u"30"_s);
            CHECK(foundButton(dialog).isEnabled());
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    CHECK(office.tree().get<PlanSection>(plan).columnWidths.value(0) == u"30");
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QTableWidget *>()->item(0, 1)->text() == u"30");
            foundButton(dialog).click();
            CHECK_FALSE(foundButton(dialog).isEnabled());
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    CHECK(office.tree().get<PlanSection>(plan).columnWidths.isEmpty());
}
