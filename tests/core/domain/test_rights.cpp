// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoles { Role::Owner, Role::Drafter, Role::Reviewer, Role::Signer };

/// The small office with a person of each role in สำนักปลัด, and an item of that unit.
struct Staffed
{
    Tree tree = treeOf(smallOffice());

    Staffed()
    {
        for (const auto role : kRoles)
            insert(tree.root(), Person { keyOf(role), {}, {}, u"สำนักปลัด"_s, role });
        set(firstOf(tree, RowKind::OitItem), u"units"_s, QJsonArray { u"สำนักปลัด"_s });
        comment = insert(firstOf(tree, RowKind::OitItem),
            Comment { .key = u"c"_s, .author = u"person-1"_s, .text = u"ของผู้อื่น"_s });
        for (const auto role : kRoles) {
            insert(personOf(role), KeyRecord { .publicKey = keyOf(role) });
            own[size_t(role)] = insert(firstOf(tree, RowKind::OitItem),
                Comment { .key = keyOf(role), .author = keyOf(role), .text = u"ของฉัน"_s });
        }
        copy = insert(firstOf(tree, RowKind::Report), ReviewCopy { .key = u"k"_s });
    }

    static QString keyOf(Role role) { return u"role-%1"_s.arg(int(role)); }

    RowId personOf(Role role) const
    {
        for (const RowId row : tree.rows(tree.root(), RowKind::Person))
            if (tree.get<Person>(row).key == keyOf(role))
                return row;
        return {};
    }

    RowId insert(RowId parent, RowValue value)
    {
        Subtree subtree = leaf(std::move(value));
        subtree.id = { 1000 + tree.size() };
        const RowKind kind = kindOf(subtree.value);
        REQUIRE(
            applyEdit(tree, InsertRow { parent, tree.collection(parent, kind).size(), subtree }));
        return subtree.id;
    }

    void set(RowId row, const QString &field, const QJsonValue &value)
    {
        REQUIRE(applyEdit(tree, SetField { row, field, value }));
    }

    /// An edit that is this operation for the person with this role.
    Edit edit(Operation operation, Role role) const
    {
        const RowId report = firstOf(tree, RowKind::Report);
        const RowId item = firstOf(tree, RowKind::OitItem);
        const QString me = keyOf(role);
        switch (operation) {
        case Operation::EditContent:
            return SetField { firstOf(tree, RowKind::Cover), u"title"_s, u"ใหม่"_s };
        case Operation::EditOwnRows:
            return SetField { item, u"progress"_s, QJsonArray { u"ทำแล้ว"_s } };
        case Operation::EditOwnOpinion:
            return SetField { firstOf(tree, RowKind::SignOffStep), u"opinion"_s, u"เห็นชอบ"_s };
        case Operation::EditOffice:
            return SetField { tree.root(), u"office.address"_s, u"ใหม่"_s };
        case Operation::SetRoles:
            return SetField { personOf(role), u"role"_s, u"owner"_s };
        case Operation::AddComment:
            return InsertRow { item, 0, leaf(Comment { .key = u"n"_s, .author = me }) };
        case Operation::CloseComment:
            return SetField { comment, u"state"_s, u"resolved"_s };
        case Operation::ChangeOwnComment:
            return SetField { own[size_t(role)], u"text"_s, u"คำใหม่"_s };
        case Operation::DeleteComment:
            return SetField { comment, u"state"_s, u"deleted"_s };
        case Operation::MakeOwnKey:
            return SetField { tree.children(personOf(role)).first(), u"passphrase_at"_s, u"9"_s };
        case Operation::ReplaceKey:
            return InsertRow { firstOf(tree, RowKind::Person), 0, leaf(KeyRecord {}) };
        case Operation::SignOwnStep:
            return InsertRow { report, 0, leaf(SignOffRecord { .step = 1, .person = me }) };
        case Operation::Reopen:
            return InsertRow { report, 0,
                leaf(SignOffRecord { .decision = Decision::Reopen, .person = me }) };
        case Operation::SendCopy:
            return InsertRow { report, 0, leaf(ReviewCopy {}) };
        case Operation::MergeCopy:
            return SetField { copy, u"merged_at"_s, u"2026"_s };
        case Operation::ArchiveYear:
            return InsertRow { tree.root(), 0, leaf(ArchivedYear {}) };
        }
        return {};
    }

    RowId comment;
    std::array<RowId, 5> own; ///< a comment by the person of each role
    RowId copy;
};

} // namespace

TEST_CASE("Who may do what is this table", "[domain]")
{
    struct Line
    {
        Operation operation;
        std::array<bool, 4> may; ///< owner, drafter, reviewer, signer
    };
    const QList<Line> table {
        { Operation::EditContent, { true, true, false, false } },
        { Operation::EditOwnRows, { true, true, true, false } },
        { Operation::EditOwnOpinion, { true, true, true, true } },
        { Operation::EditOffice, { true, true, false, false } },
        { Operation::SetRoles, { true, false, false, false } },
        { Operation::AddComment, { true, true, true, true } },
        { Operation::CloseComment, { true, true, true, true } },
        { Operation::ChangeOwnComment, { true, true, true, true } },
        { Operation::DeleteComment, { true, true, false, false } },
        { Operation::MakeOwnKey, { true, true, true, true } },
        { Operation::ReplaceKey, { true, false, false, false } },
        { Operation::SignOwnStep, { true, true, true, true } },
        { Operation::Reopen, { true, true, false, false } },
        { Operation::SendCopy, { true, true, false, false } },
        { Operation::MergeCopy, { true, true, false, false } },
        { Operation::ArchiveYear, { true, false, false, false } },
    };
    REQUIRE(table.size() == kOperationCount);
    for (const Line &line : table)
        for (size_t i = 0; i < kRoles.size(); ++i) {
            CAPTURE(int(line.operation), int(kRoles[i]));
            CHECK(mayDo(kRoles[i], line.operation) == line.may[i]);
            // EditOwnOpinion needs a step of the chain that belongs to the person.
            Staffed office;
            const QString me = Staffed::keyOf(kRoles[i]);
            office.set(firstOf(office.tree, RowKind::SignOffStep), u"person"_s, me);
            const Edit edit = office.edit(line.operation, kRoles[i]);
            CHECK(operationOf(office.tree, edit, me) == line.operation);
            const Outcome checked = checkRights(office.tree, edit, me);
            CHECK(bool(checked) == line.may[i]);
            if (!checked)
                CHECK(checked.error().code == Error::Code::Forbidden);
        }
}

TEST_CASE("Nobody changes sign-offs, keys and the words of others", "[domain]")
{
    Staffed office;
    const RowId report = firstOf(office.tree, RowKind::Report);
    const RowId record = office.insert(report, SignOffRecord { .step = 1, .person = u"role-1"_s });
    const RowId key = firstOf(office.tree, RowKind::KeyRecord);
    const QList<Edit> edits {
        SetField { record, u"content_hash"_s, u"0"_s },
        RemoveRow { record },
        SetField { key, u"public_key"_s, u"0"_s },
        RemoveRow { key },
        RemoveRow { office.personOf(Role::Owner) },
        RemoveRow { report },
        SetField { office.comment, u"text"_s, u"ไม่เคยเขียน"_s },
        SetField { office.comment, u"author"_s, u"role-1"_s },
        MoveRow { office.comment, firstOf(office.tree, RowKind::Cover), 0 },
        InsertRow { report, 0, leaf(SignOffRecord { .step = 1, .person = u"role-2"_s }) },
    };
    for (qsizetype i = 0; i < edits.size(); ++i) {
        CAPTURE(i);
        for (const QString &person : { QString(), u"role-1"_s })
            CHECK_FALSE(checkRights(office.tree, edits.at(i), person));
    }
}

TEST_CASE("What an edit brings along counts, however deep it stands", "[domain]")
{
    Staffed office;
    const QString me = Staffed::keyOf(Role::Reviewer);
    const QString other = Staffed::keyOf(Role::Signer);
    const RowId item = firstOf(office.tree, RowKind::OitItem);
    const RowId report = firstOf(office.tree, RowKind::Report);
    const RowId root = office.tree.root();
    const RowId myPerson = office.personOf(Role::Reviewer);
    const RowId herPerson = office.personOf(Role::Signer);
    const RowId myKey = office.tree.children(myPerson).first();
    const auto comment
        = [](const QString &author) { return Comment { .key = u"n"_s, .author = author }; };
    const auto reply
        = [](const QString &author) { return leaf(Reply { .key = u"r"_s, .author = author }); };
    Comment closed = comment(me);
    closed.closedBy = other;
    closed.closedAt = u"9999"_s;
    Comment ofOtherUnit = comment(me);
    ofOtherUnit.unit = u"กองคลัง"_s;
    Comment whole = comment(me);
    whole.unit = u"สำนักปลัด"_s;
    whole.closedBy = me;
    const RowId quiet = office.insert(item, Evidence { u"https://www.example.com/1"_s, {} });
    const RowId discussed = office.insert(item, Evidence { u"https://www.example.com/2"_s, {} });
    office.insert(discussed, comment(other));
    const RowId mine = office.own[size_t(Role::Reviewer)];
    const RowId answered = office.insert(item, comment(me));
    office.insert(answered, Reply { .key = u"r"_s, .author = other });
    struct Line
    {
        Edit edit;
        std::optional<Operation> operation;
    };
    const QList<Line> table {
        { InsertRow { item, 0, leaf(whole, { reply(me) }) }, Operation::AddComment },
        { InsertRow { item, 0, leaf(comment(me), { reply(other) }) }, Operation::MergeCopy },
        { InsertRow { item, 0, leaf(comment(other)) }, Operation::MergeCopy },
        { InsertRow { item, 0, leaf(closed) }, Operation::MergeCopy },
        { InsertRow { item, 0, leaf(ofOtherUnit) }, Operation::MergeCopy },
        { InsertRow { item, 0, leaf(Evidence {}, { leaf(comment(me)) }) }, Operation::EditOwnRows },
        { InsertRow { item, 0, leaf(Evidence {}, { leaf(comment(other)) }) },
            Operation::MergeCopy },
        { InsertRow { item, 0, leaf(Evidence {}, { leaf(comment(me), { reply(other) }) }) },
            Operation::MergeCopy },
        { InsertRow { mine, 0, reply(me) }, Operation::AddComment },
        { InsertRow { mine, 0, reply(other) }, Operation::MergeCopy },
        { SetField { mine, u"closed_by"_s, me }, Operation::CloseComment },
        { SetField { mine, u"closed_by"_s, QString() }, Operation::CloseComment },
        { SetField { mine, u"closed_by"_s, other }, Operation::MergeCopy },
        { RemoveRow { quiet }, Operation::EditOwnRows },
        { RemoveRow { discussed }, Operation::DeleteComment },
        { RemoveRow { mine }, Operation::ChangeOwnComment },
        { RemoveRow { answered }, Operation::DeleteComment },
        { InsertRow { root, 0, leaf(Person { .key = u"new"_s }) }, Operation::EditOffice },
        { InsertRow { root, 0, leaf(Person { .key = u"new"_s, .role = Role::Owner }) },
            Operation::SetRoles },
        { InsertRow { root, 0, leaf(Person { .key = u"new"_s, .signatureImage = somePicture() }) },
            Operation::SetRoles },
        { InsertRow { root, 0, leaf(Person { .key = u"new"_s }, { leaf(KeyRecord {}) }) }, {} },
        { SetField { myPerson, u"signature_image"_s, somePicture() }, Operation::MakeOwnKey },
        { SetField { herPerson, u"signature_image"_s, somePicture() }, Operation::ReplaceKey },
        { InsertRow { myPerson, 0, leaf(KeyRecord {}) }, Operation::MakeOwnKey },
        { SetField { myKey, u"retired_at"_s, u"2026"_s }, Operation::ReplaceKey },
        { SetField { myKey, u"reason"_s, u"หาย"_s }, Operation::ReplaceKey },
        { InsertRow {
              report, 0, leaf(SignOffRecord { .decision = Decision::Reopen, .person = other }) },
            {} },
        { InsertRow { report, 0, leaf(SignOffRecord { .decision = Decision::Reopen }) }, {} },
    };
    for (qsizetype i = 0; i < table.size(); ++i) {
        CAPTURE(i);
        CHECK(operationOf(office.tree, table[i].edit, me) == table[i].operation);
    }
}

TEST_CASE("A role that is left open follows from the sign-off chain", "[domain]")
{
    Tree tree = treeOf(smallOffice());
    const RowId section = tree.parent(firstOf(tree, RowKind::SignOffStep));
    Subtree second = leaf(Person { u"second"_s, {}, {}, {} });
    second.id = { 900 };
    tree.insert(tree.root(), 1, second);
    Subtree third = leaf(Person { u"third"_s, {}, {}, {} });
    third.id = { 901 };
    tree.insert(tree.root(), 2, third);
    SignOffStep step;
    step.person = u"second"_s;
    Subtree later = leaf(step);
    later.id = { 902 };
    tree.insert(section, 1, later);
    CHECK(roleOf(tree, u"person-1"_s) == Role::Drafter);
    CHECK(roleOf(tree, u"second"_s) == Role::Signer);
    CHECK(roleOf(tree, u"third"_s) == Role::Reviewer);
    CHECK(roleOf(tree, u"unknown"_s) == Role::Reviewer);
    CHECK(roleOf(tree, {}) == Role::Owner);
}

TEST_CASE("A review copy allows what it was sent for and nothing else", "[domain]")
{
    Staffed office;
    const QString me = Staffed::keyOf(Role::Reviewer);
    office.insert(firstOf(office.tree, RowKind::Report),
        ReviewCopy {
            .key = u"h"_s, .person = me, .place = CopyPlace::Held, .may = { u"comment"_s } });
    REQUIRE(heldCopy(office.tree));
    CHECK(actingPerson(office.tree, {}) == me);
    // Everyone who opens the copy acts as the person for whom it was made.
    for (const QString &person : { QString(), me, u"role-1"_s }) {
        CAPTURE(person);
        CHECK(checkRights(office.tree, office.edit(Operation::AddComment, Role::Reviewer), person));
        CHECK_FALSE(
            checkRights(office.tree, office.edit(Operation::EditOwnRows, Role::Reviewer), person));
        CHECK_FALSE(
            checkRights(office.tree, office.edit(Operation::EditContent, Role::Reviewer), person));
        CHECK_FALSE(
            checkRights(office.tree, office.edit(Operation::SignOwnStep, Role::Reviewer), person));
        CHECK_FALSE(
            checkRights(office.tree, office.edit(Operation::AddComment, Role::Owner), person));
    }
}
