// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/domain/printedfields.h"
#include "core/signoff/checksignoffs.h"
#include "core/signoff/record.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QList<RowId> recordsOf(const SignedOffice &office)
{
    return office.tree.rows(office.report, RowKind::SignOffRecord);
}

/// Every value that differs from this one in one character or entry.
QList<QJsonValue> mutations(const QJsonValue &value)
{
    if (value.isDouble())
        return { value.toInt() + 1, 0 };
    if (value.isArray())
        return { QJsonArray { u"1/x"_s } };
    const QString text = value.toString();
    QList<QJsonValue> all { text + u'x' };
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString other = text;
        other[i] = text[i] == u'0' ? u'1' : u'0';
        all.append(other);
    }
    return all;
}

} // namespace

TEST_CASE("Every byte of every field of a record is bound", "[signoff]")
{
    SignedOffice office;
    for (int step = 1; step <= 3; ++step)
        REQUIRE(office.decide(Decision::Endorse, step));
    for (const RowId row : recordsOf(office))
        for (const Field &field : describe(RowKind::SignOffRecord).fields) {
            const QJsonValue value = field.get(office.tree.value(row));
            const auto values = field.kind == FieldKind::Choice
                ? QList<QJsonValue> { u"return"_s, u"withdraw"_s, u"reopen"_s }
                : mutations(value);
            for (const QJsonValue &other : values) {
                if (other == value)
                    continue;
                CAPTURE(field.name(), other.toVariant().toString());
                Tree changed = office.tree;
                changed.set(row, field, other);
                const QList<Finding> found = checkSignOffs(changed, office.report);
                REQUIRE_FALSE(found.isEmpty());
                CHECK(found.first().place.row);
                CHECK_FALSE(found.first().text.isEmpty());
            }
        }
}

TEST_CASE("Records cannot be left out, swapped or repeated", "[signoff]")
{
    SignedOffice office;
    for (int step = 1; step <= 3; ++step)
        REQUIRE(office.decide(Decision::Endorse, step));
    const QList<RowId> records = recordsOf(office);
    SECTION("left out")
    {
        for (const RowId row : records.first(2)) {
            Tree changed = office.tree;
            changed.remove(row);
            CHECK_FALSE(checkSignOffs(changed, office.report).isEmpty());
        }
    }
    SECTION("swapped")
    {
        Tree changed = office.tree;
        changed.move(records[1], office.report, 0);
        CHECK_FALSE(checkSignOffs(changed, office.report).isEmpty());
    }
    SECTION("repeated")
    {
        Tree changed = office.tree;
        Subtree again = changed.subtree(records[2]);
        again.id = { 9999 };
        changed.insert(office.report, 3, again);
        CHECK_FALSE(checkSignOffs(changed, office.report).isEmpty());
    }
}

TEST_CASE("Every byte of every printed field breaks the sign-offs that stand", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    REQUIRE(office.decide(Decision::Endorse, 2));
    int mutated = 0;
    for (const RowId row : office.tree.descendants(office.report)) {
        const RowDescription &kind = describe(office.tree.value(row));
        for (const Field &field : kind.fields) {
            const QJsonValue value = field.get(office.tree.value(row));
            if (!field.printed || !value.isString() || field.kind == FieldKind::Choice
                || !isInUse(office.tree, row, field))
                continue;
            for (const QJsonValue &other : mutations(value)) {
                // The opinion of a step that is not signed yet may change.
                if (field.key == "opinion"_L1 && row == office.steps[2])
                    continue;
                CAPTURE(kind.name, field.name(), other.toString());
                Tree changed = office.tree;
                changed.set(row, field, other);
                if (checkSignOffs(changed, office.report).isEmpty())
                    FAIL_CHECK("not found");
                ++mutated;
            }
        }
    }
    CHECK(mutated > 100);
}

TEST_CASE("A key that is not the person's does not sign", "[signoff]")
{
    SignedOffice office;
    const SignOffRequest request { .decision = Decision::Endorse,
        .step = 1,
        .person = {},
        .note = {},
        .opinion = {},
        .places = {},
        .time = office.now };
    const auto foreign = makeRecord(office.tree, office.report, request, &office.keyOf(u"p2"_s));
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().message.contains(u"นายp1"_s));
    CHECK_FALSE(makeRecord(office.tree, office.report, request, nullptr));
}

TEST_CASE("A replaced key signs no more, and what it signed still holds", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    const RowId person = office.tree.parent(firstOf(office.tree, RowKind::KeyRecord));
    office.set(firstOf(office.tree, RowKind::KeyRecord), u"retired_at"_s, u"2024"_s);
    CHECK_FALSE(keyInUse(office.tree, office.tree.get<Person>(person).key));
    REQUIRE(office.decide(Decision::Withdraw, 1).error().message.contains(u"not the one in use"_s));
    CHECK(checkSignOffs(office.tree, office.report).isEmpty());
}

TEST_CASE("A public key that is exchanged is found", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    office.set(firstOf(office.tree, RowKind::KeyRecord), u"public_key"_s, QString(64, u'a'));
    const QList<Finding> found = checkSignOffs(office.tree, office.report);
    REQUIRE(found.size() == 1);
    CHECK(found.first().place.field == u"public_key"_s);
}

TEST_CASE("A clock that was set back is told, and the order stays", "[signoff]")
{
    SignedOffice office;
    REQUIRE(office.decide(Decision::Endorse, 1));
    office.now = office.now.addDays(-30);
    REQUIRE(office.decide(Decision::Endorse, 2));
    CHECK(checkSignOffs(office.tree, office.report).isEmpty());
    const QList<Finding> found = backwardTimes(office.tree, office.report);
    REQUIRE(found.size() == 1);
    CHECK(found.first().place.row == recordsOf(office).last());
}

TEST_CASE("Places are written and read", "[signoff]")
{
    const Place place { { 42 }, u"score.total"_s };
    CHECK(placeFromText(placeText(place)) == place);
    CHECK(placeFromText(placeText({ { 7 }, {} })) == Place { { 7 }, {} });
    CHECK_FALSE(placeFromText(u"x/y"_s));
    CHECK_FALSE(placeFromText({}));
}
