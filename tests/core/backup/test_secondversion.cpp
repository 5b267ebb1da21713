// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"
#include "core/backup/secondversion.h"
#include "core/backup/statedifference.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// One office that goes on in two files.
struct Parted
{
    QTemporaryDir dir;
    std::unique_ptr<Session> here;
    std::unique_ptr<Session> there;

    Parted()
    {
        const QString path = dir.filePath(u"office.ita"_s);
        REQUIRE(Session::create(
            officeFiles(), path, Overwrite::No, officeWithMeasures(3), u"ใหม่"_s, {}));
        REQUIRE(QFile::copy(path, secondPath()));
        here = open(path);
        there = open(secondPath());
    }

    QString secondPath() const { return dir.filePath(u"office (1).ita"_s); }
    static std::unique_ptr<Session> open(const QString &path)
    {
        auto session = Session::open(officeFiles(), path, Access::Write, { u"สมชาย"_s });
        REQUIRE(session);
        return std::move(session).value();
    }
    RowId plan() const { return firstOf(here->tree(), RowKind::Plan); }
    QList<RowId> measures() const { return here->tree().rows(plan(), RowKind::Measure); }
    QStringList keys() const
    {
        QStringList keys;
        for (const RowId row : measures())
            keys.append(here->tree().get<Measure>(row).key);
        return keys;
    }
    void change(Session &session, const QList<Edit> &edits) const
    {
        REQUIRE(session.apply({ u"แก้"_s, edits }));
    }
    InsertRow added(const QString &key) const
    {
        Measure measure;
        measure.key = key;
        return { plan(), 0, { {}, measure, {}, {} } };
    }
    SecondVersion read() const
    {
        auto second = readSecondVersion(*here, secondPath());
        REQUIRE(second);
        return std::move(second).value();
    }
    QList<StateDifference> different() const
    {
        return differences(read().contents.tree, here->tree());
    }
    Outcome takeOverPlan() const
    {
        const SecondVersion second = read();
        const QList<Edit> edits = restoreSection(here->tree(), second.contents.tree, plan());
        const auto done = here->apply({ u"รับ"_s, second.merging(edits, here->tree()) });
        return done ? ok() : Outcome(done.error());
    }
};

} // namespace

TEST_CASE("Only a version with entries that are missing here is a second one", "[backup]")
{
    Parted w;
    CHECK_FALSE(isSecondVersion(*w.here, w.dir.filePath(u"none.ita"_s)));
    CHECK_FALSE(isSecondVersion(*w.here, w.secondPath()));
    w.change(*w.here, { w.added(u"here"_s) });
    CHECK_FALSE(isSecondVersion(*w.here, w.secondPath()));
    w.change(*w.there, { w.added(u"there"_s) });
    CHECK(isSecondVersion(*w.here, w.secondPath()));
    const QString other = w.dir.filePath(u"else.ita"_s);
    REQUIRE(
        Session::create(officeFiles(), other, Overwrite::No, officeWithMeasures(3), u"x"_s, {}));
    CHECK_FALSE(isSecondVersion(*w.here, other));
}

TEST_CASE("A second version that cannot be read is an error", "[backup]")
{
    const Parted w;
    CHECK_FALSE(readSecondVersion(*w.here, w.dir.filePath(u"none.ita"_s)));
}

TEST_CASE("Rows added on both sides are not taken for each other", "[backup]")
{
    Parted w;
    w.change(*w.here, { w.added(u"here"_s) });
    w.change(*w.there,
        { InsertRow {
            firstOf(w.there->tree(), RowKind::Report), 0, { {}, TextSection(), {}, {} } } });
    w.change(*w.there, { w.added(u"there"_s) });
    const QList<StateDifference> found = w.different();
    using Kind = StateDifference::Kind;
    REQUIRE(found.size() == 3);
    for (const StateDifference &difference : found)
        CHECK(difference.kind != Kind::Field);
}

TEST_CASE("Taking over keeps what was only added here, and is complete then", "[backup]")
{
    Parted w;
    const QList<RowId> shared = w.measures();
    w.change(*w.here, { w.added(u"here"_s), w.added(u"both"_s) });
    w.change(*w.there,
        { w.added(u"there"_s), w.added(u"both"_s), RemoveRow { shared[2] },
            SetField { shared[0], keyOf(&Measure::name), u"ชื่อใหม่"_s } });
    REQUIRE(w.takeOverPlan());
    QStringList keys = w.keys();
    CHECK(keys.removeAll(u"both"_s) == 1);
    CHECK(keys.removeAll(u"here"_s) == 1);
    CHECK(keys.removeAll(u"there"_s) == 1);
    CHECK(keys.size() == shared.size() - 1);
    CHECK(w.here->tree().get<Measure>(shared[0]).name == u"ชื่อใหม่"_s);
    const QList<StateDifference> left = w.different();
    REQUIRE(left.size() == 1);
    CHECK(left[0].kind == StateDifference::Kind::Added);
    // Once more changes nothing but the order.
    REQUIRE(w.takeOverPlan());
    CHECK(w.keys().size() == shared.size() + 2);
}
