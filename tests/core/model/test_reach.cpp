// SPDX-License-Identifier: GPL-3.0-or-later
// What works on the texts of a report works in its papers, blocks, free tables and pictures too.
#include "core/domain/comments.h"
#include "core/domain/placename.h"
#include "core/domain/rights.h"
#include "core/model/find.h"
#include "core/model/replace.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/rows/papers.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct MemoOffice
{
    QTemporaryDir folder;
    std::unique_ptr<Session> session;

    MemoOffice()
    {
        auto made = Session::create(officeFiles(), folder.filePath(u"office.ita"_s), Overwrite::No,
            officeWithMemo(), u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
        REQUIRE(made);
        session = std::move(made).value();
    }

    const Tree &tree() const { return session->tree(); }
    RowId report() const { return firstOf(tree(), RowKind::Report); }
    RowId memo() const { return firstOf(tree(), RowKind::Paper); }
    RowId block(BlockForm form) const
    {
        for (const RowId row : tree().descendants(tree().root()))
            if (const auto *block = std::get_if<ContentBlock>(&tree().value(row));
                block && block->form == form)
                return row;
        return {};
    }
    /// The cell with text in the table of the block.
    RowId cell() const
    {
        const RowId row = tree().rows(block(BlockForm::Table), RowKind::FreeRow).first();
        return tree().rows(row, RowKind::FreeCell).first();
    }
    void apply(const Edit &edit) const
    {
        const auto applied = session->apply({ u"แก้"_s, { edit } });
        if (!applied)
            FAIL(applied.error().message.toStdString());
    }
};

/// Where the text is found, in order.
QStringList placesOf(const Session &session, const QString &text)
{
    QStringList names;
    const Hits found = find(session, SearchTerm(text));
    for (const Hit &hit : found.hits)
        names.append(placeName(session.tree(), hit.row, *hit.field));
    return names;
}

InsertRow commentOn(const Tree &tree, const Place &place, const QString &author)
{
    const Comment comment = newComment(tree, place, u"โปรดตรวจ"_s,
        { .author = author, .unit = u"สำนักปลัด"_s, .time = u"2026-11-23T01:00:00.000Z"_s },
        u"key-%1"_s.arg(place.row.value));
    return { place.row, 0, { .id = {}, .value = comment, .extra = {}, .children = {} } };
}

} // namespace

TEST_CASE("Texts of papers, blocks, cells and pictures are found, each with its place", "[model]")
{
    const MemoOffice office;
    CHECK(placesOf(*office.session, u"แก่น"_s)
        == QStringList { u"Title of the paper, บันทึกแก่น"_s, u"Heading, ตารางอิสระแก่น"_s,
            u"Heading, Table column no. 1 of ตารางอิสระแก่น"_s,
            u"Headings above, Table column no. 1 of ตารางอิสระแก่น"_s,
            u"Text, Table row no. 1 of ตารางอิสระแก่น, column 1"_s, u"Heading, เรื่อง แก่น"_s,
            u"Text, Block no. 1 of เรื่อง แก่น"_s, u"Text, Block no. 2 of เรื่อง แก่น"_s,
            u"Text, Block no. 3 of เรื่อง แก่น"_s,
            u"Heading, Table column no. 1 of Block no. 3 of เรื่อง แก่น"_s,
            u"Headings above, Table column no. 1 of Block no. 3 of เรื่อง แก่น"_s,
            u"Text, Table row no. 1 of Block no. 3 of เรื่อง แก่น, column 1"_s,
            u"Text, Block no. 4 of เรื่อง แก่น"_s });
    // The picture itself is no text.
    CHECK(placesOf(*office.session, somePicture().first(12)).isEmpty());
}

TEST_CASE("All of them are replaced in one step, and undone", "[model]")
{
    const MemoOffice office;
    const Tree before = office.tree();
    const ReplacePlan plan
        = planReplace(before, find(*office.session, SearchTerm(u"แก่น"_s)).hits, u"ใจความ"_s);
    CHECK(plan.replaced == 13);
    CHECK(plan.skipped == 0);
    REQUIRE(office.session->apply({ u"แทนที่"_s, plan.edits }));
    CHECK(placesOf(*office.session, u"แก่น"_s).isEmpty());
    CHECK(placesOf(*office.session, u"ใจความ"_s).size() == 13);
    CHECK(office.tree().get<Paper>(office.memo()).title == u"บันทึกใจความ"_s);
    const auto &cell = office.tree().get<FreeCell>(office.cell());
    CHECK(cell.text == u"ก ใจความช่อง"_s);
    CHECK(cell.down == 2); // still merged
}

TEST_CASE("Comments stand on papers, blocks, cells and pictures", "[model]")
{
    const MemoOffice office;
    const QList<Place> places { { office.memo(), keyOf(&PaperLayout::title) },
        { office.block(BlockForm::Heading), keyOf(&ContentBlock::text) },
        { office.block(BlockForm::Picture), keyOf(&ContentBlock::picture) },
        { office.cell(), keyOf(&FreeCell::text) } };
    for (const Place &place : places)
        office.apply(commentOn(office.tree(), place, u"person-1"_s));
    const QList<RowId> comments = commentsIn(office.tree(), office.report());
    REQUIRE(comments.size() == places.size());
    for (const RowId comment : comments) {
        CHECK(places.contains(placeOfComment(office.tree(), comment)));
        CHECK_FALSE(fieldHasChanged(office.tree(), comment));
    }
    office.apply(SetField { office.cell(), u"text"_s, u"ใหม่"_s });
    const RowId onCell = office.tree().rows(office.cell(), RowKind::Comment).first();
    CHECK(fieldHasChanged(office.tree(), onCell));
}

TEST_CASE("Who may edit the report may edit its papers, and who signs a memo may not", "[model]")
{
    const MemoOffice office;
    const Tree &tree = office.tree();
    CHECK(roleOf(tree, u"person-1"_s) == Role::Drafter); // the first step of the report
    CHECK(roleOf(tree, u"person-2"_s) == Role::Signer); // the first step of the memo
    const QList<Edit> edits { SetField { office.memo(), u"title"_s, u"ใหม่"_s },
        SetField { office.block(BlockForm::Paragraph), u"text"_s, u"ใหม่"_s },
        SetField { office.cell(), u"text"_s, u"ใหม่"_s },
        SetField { office.block(BlockForm::Picture), u"picture"_s, u""_s },
        RemoveRow { office.block(BlockForm::Table) }, RemoveRow { tree.parent(office.cell()) } };
    for (const Edit &edit : edits) {
        CHECK(checkRights(tree, edit, u"person-1"_s));
        const Outcome refused = checkRights(tree, edit, u"person-2"_s);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Forbidden);
    }
    const RowId step
        = tree.rows(sectionsOf(tree, office.memo(), RowKind::SignOff).first(), RowKind::SignOffStep)
              .first();
    CHECK(checkRights(tree, SetField { step, u"opinion"_s, u"เห็นชอบ"_s }, u"person-2"_s));
}

TEST_CASE("A review copy takes papers along, and brings back what was said in them", "[model]")
{
    const MemoOffice office;
    const QString path = office.folder.filePath(u"copy.itareview"_s);
    REQUIRE(sendCopy(*office.session, office.report(), u"person-2"_s,
        { CopyRight::Comment, CopyRight::Opinion }, path, Overwrite::No));
    {
        auto opened = Session::open(officeFiles(), path, Access::Write, { u"วิชัย"_s, noon });
        REQUIRE(opened);
        Session &copy = **opened;
        CHECK(copy.tree().subtree(office.block(BlockForm::Table))
            == office.tree().subtree(office.block(BlockForm::Table)));
        CHECK_FALSE(copy.apply({ u"แก้"_s, { SetField { office.cell(), u"text"_s, u"ใหม่"_s } } }));
        const Place place { office.cell(), keyOf(&FreeCell::text) };
        const RowId step
            = copy.tree()
                  .rows(sectionsOf(copy.tree(), office.memo(), RowKind::SignOff).first(),
                      RowKind::SignOffStep)
                  .first();
        REQUIRE(copy.apply({ u"ตรวจ"_s,
            { commentOn(copy.tree(), place, u"person-2"_s),
                SetField { step, u"opinion"_s, u"เห็นชอบ"_s } } }));
    }
    const auto plan = readCopy(*office.session, path);
    REQUIRE(plan);
    REQUIRE(applyMerge(*office.session, *plan, {}));
    CHECK(office.tree().rows(office.cell(), RowKind::Comment).size() == 1);
    const auto found = verify(office.session->storage());
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
}
