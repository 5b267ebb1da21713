// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/domain/placename.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/oitfilter.h"
#include "ui/models/oitmodel.h"
#include "ui/models/roles.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Subtree item(int number, Status status, const QString &unit, const QString &evidence = {})
{
    OitItem value;
    value.code = u"O%1"_s.arg(number);
    value.name = u"ข้อมูล %1"_s.arg(number);
    value.status = status;
    value.units = QStringList { unit };
    value.progress = QStringList { u"ทำ"_s };
    Subtree subtree = leaf(value);
    if (!evidence.isEmpty())
        subtree.children.append(leaf(Evidence { evidence, u"หน้าแรก"_s }));
    return subtree;
}

/// Two groups: O1 (of smallOffice) and O2 (done); O3, O4 (done) and O5.
Subtree officeWithItems()
{
    Subtree office = smallOffice();
    QList<Subtree> &groups = office.children.last().children.last().children;
    const QString url = u"https://www.example.com/รายงาน"_s;
    groups.first().children.append(item(2, Status::Done, u"สำนักปลัด"_s, url));
    groups.append(leaf(OitGroup { u"9.2"_s, u"การบริหารงาน"_s, {}, {} },
        { item(3, Status::InProgress, u"กองคลัง"_s), item(4, Status::Done, u"*"_s, url),
            item(5, Status::NotStarted, u"กองคลัง"_s, url) }));
    return office;
}

QString textOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        QStringList codes;
        for (int row = 0; row < model.rowCount(parent); ++row)
            codes.append(model.index(row, 0, parent).data().toString().section(u' ', 0, 0));
        lines.append(codes.join(u' '));
    }
    return lines.join(u" | "_s);
}

/// A model of officeWithItems() with a filter on top, both checked by ModelRules.
struct OitView
{
    OpenOffice office { officeWithItems() };
    OitModel model { office.history, office.first(RowKind::Oit) };
    OitFilter filter { model };
    ModelRules rules { model };
    ModelRules filterRules { filter };

    QModelIndex find(const QString &code, int column = 0) const
    {
        for (const RowId row : office.tree().descendants(office.tree().root()))
            if (const auto *found = std::get_if<OitItem>(&office.tree().value(row)))
                if (found->code == code)
                    return model.indexOf(row, column);
        return {};
    }
    RowId row(const QString &code) const { return model.rowAt(find(code)); }
    QString code(const QModelIndex &index) const
    {
        return index.data().toString().section(u' ', 0, 0);
    }
};

} // namespace

TEST_CASE("Items stand below their groups with what they have and lack", "[models]")
{
    OitView view;
    const auto text = [&](const QString &code, int column) {
        return view.find(code, column).data().toString();
    };

    CHECK(textOf(view.model) == u"O1 O2 | O3 O4 O5"_s);
    CHECK(view.model.index(0, 0).data() == u"9.1 ข้อมูลพื้นฐาน"_s);
    CHECK(view.model.index(1, OitModel::Status).data() == u"๑/๓"_s);
    CHECK(text(u"O1"_s, OitModel::Elements) == u"๐/๒"_s);
    CHECK(text(u"O1"_s, OitModel::Evidence) == u"๑"_s);
    CHECK(text(u"O4"_s, OitModel::Units) == u"All units"_s);
    CHECK(text(u"O3"_s, OitModel::Status) == u"In progress"_s);
    CHECK(view.find(u"O3"_s).data(MissingEvidenceRole).toBool());
    CHECK_FALSE(view.find(u"O4"_s).data(MissingEvidenceRole).toBool());
    CHECK(view.find(u"O2"_s).data(UnfinishedRole) == 0);
    CHECK(view.model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == u"Item"_s);
    CHECK(view.model.headerData(4, Qt::Horizontal, Qt::DisplayRole) == u"Evidence"_s);
}

TEST_CASE("Cells that count cannot be typed into, the others go through the editor", "[models]")
{
    OitView view;
    QSignalSpy failed(&view.office.history, &EditHistory::failed);

    CHECK_FALSE(view.model.setData(view.find(u"O1"_s, OitModel::Elements), u"๒/๒"_s, Qt::EditRole));
    CHECK_FALSE(view.model.setData(view.model.index(0, 0), u"x"_s, Qt::EditRole));
    CHECK_FALSE(view.model.setData(view.find(u"O1"_s, OitModel::Status), u"?"_s, Qt::EditRole));
    CHECK(failed.size() == 1);
    CHECK(view.model.setData(view.find(u"O1"_s, OitModel::Status), u"done"_s, Qt::EditRole));
    CHECK(view.model.index(0, OitModel::Status).data() == u"๒/๒"_s);
    view.office.history.undoStack().undo();
    CHECK(view.model.index(0, OitModel::Status).data() == u"๑/๒"_s);
}

TEST_CASE("A change of evidence or elements shows at its item and group", "[models]")
{
    OitView view;
    QSignalSpy changed(&view.model, &QAbstractItemModel::dataChanged);
    const RowId o3 = view.row(u"O3"_s);

    view.office.apply({ InsertRow { o3, 0, leaf(Evidence { u"https://a.example"_s, {} }) } });
    CHECK(changed.size() == 2);
    CHECK(view.find(u"O3"_s, OitModel::Evidence).data() == u"๑"_s);
    const RowId evidence = view.office.tree().rows(o3, RowKind::Evidence).first();
    CHECK(view.model.indexOf(evidence) == view.find(u"O3"_s));
    view.office.set(evidence, "url", u"x"_s);
    CHECK(changed.size() == 4);
    view.office.apply({ RemoveRow { evidence } });
    CHECK(view.find(u"O3"_s).data(MissingEvidenceRole).toBool());
    CHECK_FALSE(view.model.indexOf(evidence).isValid());
    CHECK_FALSE(view.model.indexOf(view.office.first(RowKind::Measure)).isValid());
}

TEST_CASE("Selected items stay selected when items and groups move and come back", "[models]")
{
    OitView view;
    const QPersistentModelIndex o4 = view.find(u"O4"_s);
    const QPersistentModelIndex shown = view.filter.indexOf(view.row(u"O4"_s));
    const QList<RowId> groups
        = view.office.tree().rows(view.office.first(RowKind::Oit), RowKind::OitGroup);

    view.office.apply({ MoveRow { groups[1], view.office.first(RowKind::Oit), 0 } });
    CHECK(view.code(o4) == u"O4"_s);
    view.office.apply({ MoveRow { view.row(u"O4"_s), groups[0], 1 } });
    CHECK(textOf(view.model) == u"O3 O5 | O1 O4 O2"_s);
    CHECK(view.code(o4) == u"O4"_s);
    CHECK(view.code(shown) == u"O4"_s);
    view.office.apply({ RemoveRow { groups[1] } });
    CHECK(textOf(view.filter) == u"O1 O4 O2"_s);
    while (view.office.history.undoStack().canUndo())
        view.office.history.undoStack().undo();
    CHECK(textOf(view.filter) == u"O1 O2 | O3 O4 O5"_s);
    CHECK(view.code(o4) == u"O4"_s);

    view.office.apply({ RemoveRow { view.office.first(RowKind::Oit) } });
    CHECK(view.filter.rowCount() == 0);
    view.office.history.undoStack().undo();
    CHECK(textOf(view.filter) == u"O1 O2 | O3 O4 O5"_s);
}

TEST_CASE("Items are dropped into groups, groups only between groups", "[models]")
{
    OitView view;
    const std::unique_ptr<QMimeData> items(
        view.model.mimeData({ view.find(u"O3"_s), view.find(u"O1"_s) }));
    const std::unique_ptr<QMimeData> group(view.model.mimeData({ view.model.index(1, 0) }));
    const QModelIndex first = view.model.index(0, 0);

    CHECK_FALSE(view.model.canDropMimeData(items.get(), Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(view.model.canDropMimeData(group.get(), Qt::MoveAction, 0, 0, first));
    CHECK_FALSE(
        view.model.canDropMimeData(items.get(), Qt::MoveAction, -1, -1, view.find(u"O2"_s)));
    view.model.dropMimeData(items.get(), Qt::MoveAction, -1, -1, first);
    CHECK(textOf(view.model) == u"O2 O1 O3 | O4 O5"_s);
    view.model.dropMimeData(group.get(), Qt::MoveAction, 0, 0, {});
    CHECK(textOf(view.model) == u"O4 O5 | O2 O1 O3"_s);
}

TEST_CASE("Items are filtered by unit, status, missing evidence and text", "[models]")
{
    OitView view;
    CHECK_FALSE(view.filter.isFiltering());
    view.filter.setUnit(u"กองคลัง"_s);
    CHECK(textOf(view.filter) == u"O3 O4 O5"_s);
    view.filter.setStatuses({ Status::NotStarted, Status::InProgress });
    CHECK(textOf(view.filter) == u"O3 O5"_s);
    view.filter.setMissingEvidenceOnly(true);
    CHECK(textOf(view.filter) == u"O3"_s);
    CHECK(view.filter.missingEvidenceCount() == 1);
    view.filter.setMissingEvidenceOnly(false);
    view.filter.setStatuses({});
    view.filter.setUnit({});
    view.filter.setText(u" EXAMPLE.com/รายงาน "_s);
    CHECK(textOf(view.filter) == u"O2 | O4 O5"_s);
    view.filter.setText(u"แผนผัง"_s);
    CHECK(textOf(view.filter) == u"O1"_s);
    view.filter.setText(u"ไม่มี"_s);
    CHECK(view.filter.rowCount() == 0);
    view.filter.setText({});
    CHECK(textOf(view.filter) == u"O1 O2 | O3 O4 O5"_s);
}

TEST_CASE("The item being worked on stays in the filtered list", "[models]")
{
    OitView view;
    view.filter.setStatuses({ Status::InProgress });
    const RowId o3 = view.row(u"O3"_s);
    view.filter.setKept(o3);
    view.office.set(o3, "status", u"done"_s);
    CHECK(textOf(view.filter) == u"O3"_s);
    view.filter.setKept({});
    CHECK(textOf(view.filter) == u""_s);
    view.office.history.undoStack().undo();
    CHECK(textOf(view.filter) == u"O3"_s);
}

TEST_CASE(
    "The next unfinished item is looked for in shown order and from the top again", "[models]")
{
    OitView view;
    const auto next = [&](const QString &from, bool backwards = false) {
        return view.code(
            view.filter.nextUnfinished(view.filter.indexOf(view.row(from)), backwards));
    };

    // O1, O3 and O5 are unfinished.
    CHECK(next(u"O1"_s) == u"O3"_s);
    CHECK(next(u"O3"_s) == u"O5"_s);
    CHECK(next(u"O5"_s) == u"O1"_s);
    CHECK(next(u"O1"_s, true) == u"O5"_s);
    CHECK(next(u"O4"_s, true) == u"O3"_s);
    CHECK(view.code(view.filter.nextUnfinished({})) == u"O1"_s);
    CHECK(view.code(view.filter.nextUnfinished({}, true)) == u"O5"_s);
    CHECK(view.code(view.filter.nextUnfinished(view.filter.index(1, 0))) == u"O3"_s);
    view.filter.setUnit(u"กองคลัง"_s);
    CHECK(next(u"O5"_s) == u"O3"_s);
    view.filter.setStatuses({ Status::Done });
    CHECK_FALSE(view.filter.nextUnfinished({}).isValid());
}

TEST_CASE("Many comments inserted below an item change its row once", "[models]")
{
    OitView view;
    const RowId item = view.office.first(RowKind::OitItem);
    const QSignalSpy changed(&view.model, &QAbstractItemModel::dataChanged);
    QList<Edit> edits;
    for (int i = 0; i < 200; ++i)
        edits.append(InsertRow { item, i, leaf(Comment { .key = u"c%1"_s.arg(i) }) });
    view.office.apply(edits);
    // One for the item, one for its group.
    CHECK(changed.size() == 2);
    CHECK(view.model.index(0, 0, view.model.index(0, 0)).data(OpenCommentsRole) == 200);
}

TEST_CASE("What the catalogue has not confirmed is marked, with the reason", "[models]")
{
    const auto catalogue = catalogueForReport(2569);
    REQUIRE(catalogue);
    OpenOffice office(newOffice(*catalogue, { .name = u"อบต. ตัวอย่าง"_s }));
    OitModel model(office.history, office.first(RowKind::Oit));
    const QModelIndex group = model.index(0, OitModel::Name);
    const auto shown
        = [&](int row, int column = OitModel::Name) { return model.index(row, column, group); };
    CHECK(group.data().toString() == u"ข้อที่ยังไม่ทราบตัวชี้วัดย่อย (?)"_s);
    CHECK_FALSE(shown(0).data().toString().contains(u"(?)"_s)); // O1
    CHECK(shown(0).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(shown(1).data().toString() == u"O2 ข้อมูลผู้บริหาร (?)"_s);
    CHECK(shown(1).data(Qt::ToolTipRole).toString().startsWith(u"Not confirmed"_s));
    CHECK(shown(1).data(Qt::ToolTipRole).toString().contains(u"๒๕๖๘"_s));
    CHECK_FALSE(shown(1).data(Qt::EditRole).toString().contains(u"(?)"_s));
    CHECK_FALSE(shown(1, OitModel::Status).data(Qt::ToolTipRole).isValid());
}

TEST_CASE("Codes and groups of another scheme are named as its catalogue has them", "[models]")
{
    const auto catalogue = catalogueForReport(2567, u"health"_s);
    REQUIRE(catalogue);
    OpenOffice office(newOffice(*catalogue, { .name = u"โรงพยาบาลตัวอย่าง"_s }));
    const RowId group = office.first(RowKind::OitGroup);
    CHECK(placeName(office.tree(), group) == u"ข้อที่ยังไม่ทราบตัวชี้วัดย่อย"_s);
    REQUIRE(office.history.apply(addRow(office.tree(), group, RowKind::OitItem, 22)));
    const QList<RowId> items = office.tree().rows(group, RowKind::OitItem);
    REQUIRE(items.size() == 23);
    CHECK(office.tree().get<OitItem>(items.last()).code == u"MOIT 23"_s);
}
