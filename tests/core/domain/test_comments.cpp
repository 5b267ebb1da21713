// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comments.h"
#include "core/domain/people.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QCryptographicHash>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

const CommentStamp kStamp { u"person-1"_s, u"สำนักปลัด"_s, u"2026-11-23T04:00:00.000Z"_s };

/// The small office, with comments added by hand.
struct Commented
{
    Tree tree = treeOf(smallOffice());
    qint64 next = 1000;

    RowId first(RowKind kind) const { return firstOf(tree, kind); }

    RowId add(const Place &place, const QString &text)
    {
        const Comment comment = newComment(tree, place, text, kStamp, text);
        Subtree subtree { { ++next }, comment, {}, {} };
        const qsizetype end = tree.rows(place.row, RowKind::Comment).size();
        REQUIRE(applyEdit(tree, InsertRow { place.row, end, subtree }));
        return { next };
    }

    void set(RowId row, const QString &field, const QJsonValue &value)
    {
        REQUIRE(applyEdit(tree, SetField { row, field, value }));
    }
};

} // namespace

TEST_CASE("A report without comments has none", "[domain]")
{
    const Commented office;
    CHECK(commentsIn(office.tree, office.tree.root()).isEmpty());
    CHECK(openCommentCount(office.tree, office.tree.root()) == 0);
}

TEST_CASE("Comments are listed in the printed order of what they are about", "[domain]")
{
    Commented office;
    const RowId evidence = office.add({ office.first(RowKind::Evidence), u"url"_s }, u"e"_s);
    const RowId item = office.add({ office.first(RowKind::OitItem), u"name"_s }, u"i"_s);
    const RowId group = office.add({ office.first(RowKind::OitGroup), {} }, u"g"_s);
    const RowId section = office.add({ office.first(RowKind::Oit), u"heading"_s }, u"s"_s);
    const RowId second = office.add({ office.first(RowKind::Oit), {} }, u"s2"_s);
    const RowId cover = office.add({ office.first(RowKind::Cover), u"lines"_s }, u"c"_s);
    const RowId report = office.first(RowKind::Report);
    const QList<RowId> inSection { section, second, group, item, evidence };
    CHECK(commentsIn(office.tree, office.first(RowKind::Oit)) == inSection);
    CHECK(commentsIn(office.tree, report) == QList { cover } + inSection);
    CHECK(commentsIn(office.tree, office.first(RowKind::OitItem)) == QList { item, evidence });
}

TEST_CASE("Only open comments count, but all are listed", "[domain]")
{
    Commented office;
    const RowId item = office.first(RowKind::OitItem);
    office.add({ item, u"name"_s }, u"open"_s);
    office.set(office.add({ item, u"name"_s }, u"done"_s), u"state"_s, u"resolved"_s);
    office.set(office.add({ item, u"name"_s }, u"gone"_s), u"state"_s, u"deleted"_s);
    CHECK(openCommentCount(office.tree, item) == 1);
    CHECK(openCommentCount(office.tree, office.first(RowKind::Report)) == 1);
    CHECK(openCommentCount(office.tree, office.first(RowKind::Cover)) == 0);
    CHECK(commentsIn(office.tree, item).size() == 3);
}

TEST_CASE("A comment knows whether its field has changed since", "[domain]")
{
    Commented office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId onName = office.add({ item, u"name"_s }, u"a"_s);
    const RowId onRow = office.add({ item, {} }, u"b"_s);
    const RowId onStrange = office.add({ item, u"of_tomorrow"_s }, u"c"_s);
    for (const RowId comment : { onName, onRow, onStrange })
        CHECK_FALSE(fieldHasChanged(office.tree, comment));
    CHECK(placeOfComment(office.tree, onStrange) == Place { item, {} });

    office.set(item, u"progress"_s, QJsonArray { u"ทำแล้ว"_s });
    CHECK_FALSE(fieldHasChanged(office.tree, onName));
    CHECK(fieldHasChanged(office.tree, onRow));
    CHECK(fieldHasChanged(office.tree, onStrange));

    const QJsonValue before = office.tree.get<OitItem>(item).name;
    office.set(item, u"name"_s, u"อื่น"_s);
    CHECK(fieldHasChanged(office.tree, onName));
    office.set(item, u"name"_s, before);
    CHECK_FALSE(fieldHasChanged(office.tree, onName));
}

TEST_CASE("A comment on a whole row is not outdated by fields that came later", "[domain]")
{
    // As a program of the first version wrote it, which knew no papers.
    CoverSection cover;
    cover.lines = QStringList { u"รายงาน"_s };
    CHECK(fieldDigest(cover, {}) == u"0e3eb8b1d94794cb"_s);
    cover.paper = u"memo"_s;
    CHECK_FALSE(fieldDigest(cover, {}) == u"0e3eb8b1d94794cb"_s);
}

TEST_CASE("The digest of a field is that of its compact JSON", "[domain]")
{
    Commented office;
    const RowId item = office.first(RowKind::OitItem);
    office.set(item, u"name"_s, u"ก"_s);
    const QByteArray hash
        = QCryptographicHash::hash("\"\xe0\xb8\x81\"", QCryptographicHash::Sha256);
    CHECK(fieldDigest(office.tree, { item, u"name"_s })
        == QString::fromLatin1(hash.toHex().left(16)));
}

TEST_CASE("Authors go by their name, else by their position", "[domain]")
{
    Commented office;
    CHECK(nameOfPerson(office.tree, u"person-1"_s) == u"ปลัด"_s);
    CHECK(nameOfPerson(office.tree, u"ผู้ตรวจภายนอก"_s) == u"ผู้ตรวจภายนอก"_s);
    CHECK(nameOfPerson(office.tree, {}).isEmpty());
    office.set(office.first(RowKind::Person), u"name"_s, u"นางสมศรี"_s);
    CHECK(nameOfPerson(office.tree, u"person-1"_s) == u"นางสมศรี"_s);
}
