// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/papers.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/papercommands.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/roles.h"
#include "ui/models/sectionlistmodel.h"

#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

int placeOf(const SectionListModel &model, RowKind kind)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(RowKindRole) == int(kind))
            return row;
    return -1;
}

} // namespace

TEST_CASE("Every kind of section has an icon of its own", "[models]")
{
    for (const RowKind kind : sectionKinds()) {
        INFO(sectionIconName(kind).toStdString());
        CHECK(QFile::exists(u":/icons/%1.svg"_s.arg(sectionIconName(kind))));
    }
}

TEST_CASE("The list of sections is the printed order with names and icons", "[models]")
{
    OpenOffice office;
    SectionListModel model(office.history, office.first(RowKind::Report));
    const ModelRules rules(model);

    REQUIRE(model.rowCount() == 8);
    CHECK(model.index(0, 0).data() == u"ปก"_s);
    CHECK(model.index(1, 0).data() == u"คำนำ"_s);
    CHECK(model.index(1, 0).data(Qt::EditRole) == u""_s);
    CHECK(model.index(0, 0).data(IconNameRole) == u"section-cover"_s);
    const int chain = placeOf(model, RowKind::SignOff);
    CHECK(model.index(chain, 0).data(IconNameRole) == u"section-signoff"_s);
    CHECK(model.index(chain, 0).data(RowIdRole) == office.first(RowKind::SignOff).value);
}

TEST_CASE(
    "A section that is alone of its kind has a short name, the tool tip the whole", "[models]")
{
    OpenOffice office;
    const RowId oit = office.first(RowKind::Oit);
    const QString heading = u"การติดตามข้อมูลตามแบบตรวจ OIT ของหน่วยงาน"_s;
    REQUIRE(office.history.apply({ u"แก้"_s, { SetField { oit, u"heading"_s, heading } } }));
    SectionListModel model(office.history, office.first(RowKind::Report));
    const ModelRules rules(model);
    const auto shown = [&](RowId section, int role = Qt::DisplayRole) {
        return model.index(model.rowOf(section), 0).data(role).toString();
    };
    CHECK(shown(oit) == u"OIT items"_s);
    CHECK(shown(oit, Qt::ToolTipRole).contains(heading));
    CHECK(shown(oit, Qt::AccessibleTextRole).contains(heading));
    REQUIRE(office.history.apply({ u"แก้"_s, { SetField { oit, u"title"_s, u"OIT ปีนี้"_s } } }));
    CHECK(shown(oit) == u"OIT ปีนี้"_s);
    office.history.undo();
    // A second one: now only the headings tell them apart.
    REQUIRE(office.history.apply(
        addSection(office.tree(), office.first(RowKind::Report), RowKind::Oit, oit)));
    CHECK(shown(oit) == heading);
}

TEST_CASE("A section is renamed and hidden through the editor", "[models]")
{
    OpenOffice office;
    SectionListModel model(office.history, office.first(RowKind::Report));
    const ModelRules rules(model);
    const QModelIndex text = model.index(1, 0);

    CHECK_FALSE(model.setData(text, QVariant(), Qt::EditRole));
    CHECK_FALSE(model.setData(text, u"x"_s, Qt::DisplayRole));
    CHECK(model.setData(text, u"บทนำ"_s, Qt::EditRole));
    CHECK(text.data() == u"บทนำ"_s);
    CHECK(model.setData(text, true, HiddenRole));
    CHECK(text.data(HiddenRole).toBool());
    CHECK(text.data(Qt::AccessibleTextRole) == u"บทนำ, hidden from print"_s);
    office.history.undoStack().undo();
    office.history.undoStack().undo();
    CHECK(text.data() == u"คำนำ"_s);
    CHECK_FALSE(text.data(HiddenRole).toBool());
}

TEST_CASE("The count of what is unfinished follows every row below the section", "[models]")
{
    OpenOffice office;
    SectionListModel model(office.history, office.first(RowKind::Report));
    const ModelRules rules(model);
    const QModelIndex oit = model.index(placeOf(model, RowKind::Oit), 0);
    const auto count = [&] { return oit.data(UnfinishedRole).toInt(); };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    CHECK(count() == 3); // status, elements, progress; it has evidence
    office.set(office.first(RowKind::OitItem), "status", u"done"_s);
    CHECK(changed.size() == 1);
    CHECK(count() == 2);
    office.apply({ RemoveRow { office.first(RowKind::Evidence) } });
    CHECK(count() == 3);
    office.apply({ RemoveRow { office.first(RowKind::OitItem) } });
    CHECK(count() == 1); // the group has no items
    office.history.undoStack().undo();
    CHECK(count() == 3);
    CHECK(oit.data(Qt::ToolTipRole).toString().contains(u"๓"_s));
}

TEST_CASE("Sections of every kind are dragged and added in one list", "[models]")
{
    OpenOffice office;
    const RowId report = office.first(RowKind::Report);
    SectionListModel model(office.history, report);
    const ModelRules rules(model);
    const QPersistentModelIndex cover = model.index(0, 0);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({ model.index(2, 0) }));

    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    CHECK(model.index(0, 0).data(RowKindRole) == int(RowKind::Plan));
    CHECK(cover.row() == 1);
    REQUIRE(office.history.apply(addRow(office.tree(), report, RowKind::Text, 1)));
    CHECK(model.rowCount() == 9);
    CHECK(cover.row() == 2);
    REQUIRE(office.history.apply(removeRows(office.tree(), { model.rowAt(0) })));
    CHECK(cover.row() == 1);
}

TEST_CASE("Sections are dragged between papers and papers are not", "[models]")
{
    OpenOffice office;
    const RowId report = office.first(RowKind::Report);
    SectionListModel model(office.history, report);
    const ModelRules rules(model);
    const QPersistentModelIndex text = model.index(1, 0);
    REQUIRE(office.history.apply(*addPaper(office.tree(), report, PaperKind::Other)));
    REQUIRE(model.rowCount() == 11); // two headings and the memo's text
    CHECK(model.isPaper(model.index(0, 0)));
    CHECK(model.isPaper(model.index(9, 0)));
    CHECK_FALSE(model.flags(model.index(9, 0)) & Qt::ItemIsDragEnabled);
    CHECK(text.row() == 2);
    const RowId moved = model.rowAt(text);
    const RowId memo = model.rowAt(9);

    const std::unique_ptr<QMimeData> dragged(model.mimeData({ text }));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 10, 0, {}); // below the memo's heading
    CHECK(paperOf(office.tree(), moved) == memo);
    CHECK(sectionsOf(office.tree(), memo).first() == moved);
    CHECK(text.row() == 9);
    model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}); // above everything
    CHECK(sectionsOf(office.tree(), report).first() == moved);
    CHECK(text.row() == 1);
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, {}); // at the end
    CHECK(sectionsOf(office.tree(), memo).last() == moved);
    while (office.history.undoStack().canUndo())
        office.history.undo();
    CHECK(model.rowCount() == 8);
    CHECK(text.row() == 1);

    const std::unique_ptr<QMimeData> heading(model.mimeData({}));
    CHECK_FALSE(model.canDropMimeData(heading.get(), Qt::MoveAction, 0, 0, {}));
}

TEST_CASE("A paper is renamed in the list", "[models]")
{
    OpenOffice office;
    const RowId report = office.first(RowKind::Report);
    SectionListModel model(office.history, report);
    REQUIRE(office.history.apply(*addPaper(office.tree(), report, PaperKind::Order)));
    const QModelIndex heading = model.index(model.rowOf(papersOf(office.tree(), report).last()), 0);
    CHECK(heading.data() == u"คำสั่ง"_s);
    CHECK(heading.data(Qt::EditRole) == u""_s);
    CHECK(model.setData(heading, u"คำสั่งแต่งตั้ง"_s, Qt::EditRole));
    CHECK(heading.data() == u"คำสั่งแต่งตั้ง"_s);
    CHECK(heading.data(Qt::AccessibleTextRole) == u"Paper คำสั่งแต่งตั้ง"_s);
    CHECK_FALSE(model.setData(heading, true, HiddenRole));
}
