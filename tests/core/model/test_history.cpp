// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/history.h"
#include "core/model/session.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("The history of a field names who made what of it and when", "[model]")
{
    const MemoryStorages storages;
    QDateTime now = noon();
    auto created = Session::create(storages, u"office.ita"_s, Overwrite::No, smallOffice(),
        u"เริ่มต้น"_s, { u"สมชาย"_s, [&] { return now; } });
    REQUIRE(created);
    Session &session = **created;
    const RowId measure = firstOf(session.tree(), RowKind::Measure);
    const QString first = session.tree().get<Measure>(measure).steps;
    const auto set = [&](const QString &field, const QString &value) {
        now = now.addSecs(60);
        REQUIRE(session.apply({ u"แก้ "_s + field, { SetField { measure, field, value } } }));
    };

    set(u"steps"_s, u"สอง"_s);
    set(u"approach"_s, u"อื่น"_s);
    session.setAuthor(u"สมหญิง"_s);
    set(u"steps"_s, u"สาม"_s);
    const RowId plan = session.tree().parent(measure);
    REQUIRE(session.apply({ u"ลบ"_s,
        { RemoveRow { firstOf(session.tree(), RowKind::ImplementationRow) },
            RemoveRow { plan } } }));

    const auto history = fieldHistory(session.storage(), measure, u"steps"_s);
    REQUIRE(history);
    const QJsonValue nothing = QJsonValue::Undefined;
    CHECK(*history
        == QList<FieldChange> { { 1, noon(), u"สมชาย"_s, u"เริ่มต้น"_s, nothing, first },
            { 2, noon().addSecs(60), u"สมชาย"_s, u"แก้ steps"_s, first, u"สอง"_s },
            { 4, noon().addSecs(180), u"สมหญิง"_s, u"แก้ steps"_s, u"สอง"_s, u"สาม"_s },
            { 5, noon().addSecs(180), u"สมหญิง"_s, u"ลบ"_s, u"สาม"_s, nothing } });
    CHECK(fieldHistory(session.storage(), { 999 }, u"steps"_s)->isEmpty());

    const auto entries = journalEntries(session.storage(), 2, 3);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(1).label == u"แก้ approach"_s);
}
