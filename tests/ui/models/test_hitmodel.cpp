// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/replacecommands.h"
#include "ui/models/hitmodel.h"

#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

Hits hitsOf(const OpenOffice &office, const QString &text)
{
    return find(office.history.session(), SearchTerm(text));
}

} // namespace

TEST_CASE("Hits stand in groups of year and section", "[models]")
{
    const OpenOffice office;
    HitModel model(office.tree());
    const ModelRules rules(model);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.indexOfHit(0).isValid());
    model.show(hitsOf(office, u"ปลัด"_s));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, 0).data().toString() == u"Fiscal year ๒๕๖๖ · Sign-off (๑)"_s);
    CHECK(model.index(1, 0).data().toString() == u"Office, units and people (๒)"_s);
    CHECK(model.hitAt(model.index(0, 0)) == nullptr);
    const QModelIndex hit = model.indexOfHit(1);
    CHECK(hit.parent() == model.index(1, 0));
    CHECK(model.numberOf(hit) == 1);
    CHECK(hit.data(HitModel::PlaceRole).toString() == u"Unit name, สำนักปลัด"_s);
    CHECK(hit.data().toString().mid(
              hit.data(HitModel::HitStartRole).toInt(), hit.data(HitModel::HitLengthRole).toInt())
        == u"ปลัด"_s);
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A hit whose row has gone can still be shown", "[models]")
{
    OpenOffice office;
    HitModel model(office.tree());
    const ModelRules rules(model);
    model.show(hitsOf(office, u"ประกาศ"_s));
    REQUIRE(model.hits().size() == 1);
    office.apply(
        { RemoveRow { office.tree().ancestor(office.first(RowKind::Measure), RowKind::Report) } });
    CHECK(model.indexOfHit(0).data().toString().contains(u"ประกาศ"_s));
    CHECK(model.indexOfHit(0).data(HitModel::PlaceRole).toString().isEmpty());
}

TEST_CASE("Only what can be replaced is ticked", "[models]")
{
    const OpenOffice office;
    HitModel model(office.tree());
    const ModelRules rules(model);
    model.show(hitsOf(office, u"o1"_s)); // the code and the address
    CHECK_FALSE(model.indexOfHit(1).data(Qt::CheckStateRole).isValid());
    model.setReplacement(u""_s);
    CHECK_FALSE(model.indexOfHit(0).data(Qt::CheckStateRole).isValid());
    CHECK_FALSE(model.setData(model.indexOfHit(0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.indexOfHit(1).data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(model.indexOfHit(1).data(HitModel::ReplacementRole).isValid());
    REQUIRE(model.tickedHits().size() == 1);

    const QSignalSpy ticks(&model, &HitModel::ticksChanged);
    REQUIRE(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(model.tickedHits().isEmpty());
    CHECK(model.index(0, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    CHECK_FALSE(model.indexOfHit(1).data(HitModel::ReplacementRole).isValid());
    REQUIRE(model.setData(model.indexOfHit(1), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.index(0, 0).data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(ticks.size() == 2);
}

TEST_CASE("Units that are renamed keep their rows, elements their ticks", "[models]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    office.set(item, "units", QJsonArray { u"สำนักปลัด"_s, u"กองคลัง"_s });
    office.set(item, "elements_met", QJsonArray { u"แผนผัง"_s });
    const auto replaceAll = [&](const QString &text, const QString &with) {
        REQUIRE(office.history.apply(replaceHits(office.tree(), hitsOf(office, text).hits, with)));
    };
    replaceAll(u"แผนผัง"_s, u"ผัง"_s);
    CHECK(office.tree().get<OitItem>(item).elementsMet == QStringList { u"ผัง"_s });
    office.set(office.first(RowKind::Unit), "name", u"กองปลัด"_s);
    office.set(item, "units", QJsonArray { u"กองปลัด"_s, u"กองคลัง"_s });
    replaceAll(u"กอง"_s, u"ฝ่าย"_s);
    CHECK(office.tree().get<OitItem>(item).units == QStringList { u"ฝ่ายปลัด"_s, u"ฝ่ายคลัง"_s });
    CHECK(office.history.undoStack().undoText() == u"Replace “กอง” with “ฝ่าย” in 2 place(s)"_s);
    office.history.undoStack().undo();
    CHECK(office.tree().get<OitItem>(item).units == QStringList { u"กองปลัด"_s, u"กองคลัง"_s });
}

TEST_CASE("A text that repeats another changes only if it is among the hits", "[models]")
{
    const OpenOffice office;
    QList<Hit> hits = hitsOf(office, u"ให้บริการ"_s).hits;
    hits.removeIf([&](const Hit &hit) { return hit.row != office.first(RowKind::Measure); });
    REQUIRE(hits.size() == 1);
    ReplacePlan plan;
    CHECK(replaceHits(office.tree(), hits, u"x"_s, &plan).edits.size() == 1);
    CHECK(plan.replaced == 1);
    CHECK(replaceHits(office.tree(), {}, u"x"_s).edits.isEmpty());
}
