// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fromlastyear.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QCryptographicHash>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The small office with its measure, its item and the item's evidence from last year.
Tree carriedOffice()
{
    Tree tree = treeOf(smallOffice());
    for (const RowKind kind : { RowKind::Measure, RowKind::OitItem, RowKind::Evidence }) {
        const RowId row = firstOf(tree, kind);
        RowValue value = tree.value(row);
        markFromLastYear(value);
        const Field &mark = *describe(value).field(Meaning::FromLastYear);
        tree.set(row, mark, mark.get(value));
    }
    return tree;
}

} // namespace

TEST_CASE("A row from last year is unread until it is changed or confirmed", "[domain]")
{
    Tree tree = carriedOffice();
    const RowId report = firstOf(tree, RowKind::Report);
    const RowId measure = firstOf(tree, RowKind::Measure);
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    CHECK(unreviewedRows(tree, report) == QList<RowId> { measure, item, evidence });

    REQUIRE(applyEdit(tree, SetField { measure, keyOf(&Measure::steps), u"ประกาศ"_s }));
    CHECK(unreviewedRows(tree, report) == QList<RowId> { item, evidence });

    const Change confirmed = confirmReviewed(tree, unreviewedRows(tree, item));
    REQUIRE(confirmed.edits.size() == 2);
    for (const Edit &edit : confirmed.edits)
        REQUIRE(applyEdit(tree, edit));
    CHECK(unreviewedRows(tree, report).isEmpty());
    CHECK(confirmReviewed(tree, { measure, item, evidence }).edits.isEmpty());
}

TEST_CASE("What is not printed does not count as read", "[domain]")
{
    Tree tree = carriedOffice();
    const RowId measure = firstOf(tree, RowKind::Measure);
    REQUIRE(
        applyEdit(tree, SetField { measure, keyOf(&Measure::indicators), QJsonArray { u"3"_s } }));
    CHECK(isUnreviewed(tree.value(measure)));
}

TEST_CASE("The next unread row is the one behind, then the first again", "[domain]")
{
    const Tree tree = carriedOffice();
    const RowId report = firstOf(tree, RowKind::Report);
    const RowId measure = firstOf(tree, RowKind::Measure);
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    CHECK(nextUnreviewed(tree, report, {}) == measure);
    CHECK(nextUnreviewed(tree, report, measure) == firstOf(tree, RowKind::OitItem));
    CHECK(nextUnreviewed(tree, report, evidence) == measure);
    const Tree own = treeOf(smallOffice());
    CHECK_FALSE(nextUnreviewed(own, firstOf(own, RowKind::Report), {}));
}

TEST_CASE("Rows of kinds without a mark are never unread", "[domain]")
{
    RowValue cover = CoverSection {};
    markFromLastYear(cover);
    CHECK(cover == RowValue(CoverSection {}));
    CHECK_FALSE(isUnreviewed(cover));
}

TEST_CASE("A mark from before a field came is still good, until the field is used", "[domain]")
{
    RowValue row = Evidence { u"https://a.go.th"_s, u"หน้าแรก"_s };
    // The digest of {"explanation":…,"url":…}, as the version before made it.
    const Field &mark = *describe(row).field(Meaning::FromLastYear);
    const QByteArray json = u"{\"explanation\":\"หน้าแรก\",\"url\":\"https://a.go.th\"}"_s.toUtf8();
    mark.set(row,
        QString::fromLatin1(
            QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().first(16)));
    CHECK(isUnreviewed(row));
    fieldOf(&Evidence::title).set(row, u"แผน"_s);
    CHECK_FALSE(isUnreviewed(row));
}
