// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/models/historymodel.h"
#include "ui/models/roles.h"

#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("The history of a field grows on top while it is shown", "[models]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    const Field &status = *describe(RowKind::OitItem).field("status"_L1);
    office.history.session().setAuthor(u"สมหญิง"_s);
    HistoryModel model(office.history.session(), item, status);
    const ModelRules rules(model);
    REQUIRE_FALSE(model.error());
    REQUIRE(model.rowCount() == 1); // the insertion of its row
    CHECK(model.index(0, HistoryModel::Before).data() == u""_s);
    CHECK(model.index(0, HistoryModel::After).data() == u"Not started"_s);
    const QPersistentModelIndex first = model.index(0, 0);

    office.set(item, "status", u"done"_s);
    office.set(item, "name", u"อื่น"_s);
    CHECK(model.rowCount() == 2);
    CHECK(first.row() == 1);
    CHECK(model.index(0, HistoryModel::Who).data() == u"สมหญิง"_s);
    CHECK(model.index(0, HistoryModel::What).data() == u"x"_s);
    CHECK(model.index(0, HistoryModel::Before).data() == u"Not started"_s);
    CHECK(model.index(0, HistoryModel::Before).data(ValueRole).toJsonValue() == u"not_started"_s);
    CHECK(model.changeAt(0).after == u"done"_s);
    CHECK(model.headerData(HistoryModel::When, Qt::Horizontal, Qt::DisplayRole) == u"When"_s);

    office.history.undoStack().undo();
    office.history.undoStack().undo();
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0, HistoryModel::After).data() == u"Not started"_s);
}
