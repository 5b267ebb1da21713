// SPDX-License-Identifier: GPL-3.0-or-later
// Papers with sign-off chains of their own.
#include "core/model/printout.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/checksignoffs.h"
#include "core/signoff/record.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The office with a memo that has a chain of its own, of p3 alone.
struct WithMemo
{
    MemoryStorages memory;
    QDateTime clock { QDate(2024, 3, 1), QTime(9, 0), Qt::UTC };
    std::unique_ptr<Session> session;
    RowId report;
    RowId item;
    RowId memo;
    RowId memoText;

    WithMemo()
    {
        SignedOffice made({ u"p1"_s, u"p2"_s, u"p3"_s });
        Subtree office = made.tree.subtree(made.tree.root());
        forgetKeys(office);
        auto created = Session::create(memory, u"office.ita"_s, Overwrite::No, office, u"เริ่มต้น"_s,
            { u"ผู้เก็บแฟ้ม"_s, [this] { return clock; } });
        REQUIRE(created);
        session = std::move(created).value();
        report = firstOf(session->tree(), RowKind::Report);
        item = firstOf(session->tree(), RowKind::OitItem);
        for (const QString &person : { u"p1"_s, u"p2"_s, u"p3"_s })
            REQUIRE(enroll(*session, person, kPassphrase, kCheap));
        Paper paper;
        paper.key = u"memo"_s;
        TextSection text;
        text.paper = paper.key;
        SignOffSection chain;
        chain.paper = paper.key;
        const auto added = session->apply({ u"บันทึก"_s,
            { InsertRow { report, 0, leaf(paper) }, InsertRow { report, 0, leaf(text) },
                InsertRow {
                    report, 1, leaf(chain, { leaf(SignOffStep { .person = u"p3"_s }) }) } } });
        REQUIRE(added);
        memo = papersOf(session->tree(), report).last();
        memoText = sectionsOf(session->tree(), memo).first();
    }

    /// Removes ids and keys: the session gives new ids, and enroll() makes new keys.
    static void forgetKeys(Subtree &subtree)
    {
        subtree.id = {};
        subtree.children.removeIf(
            [](const Subtree &child) { return kindOf(child.value) == RowKind::KeyRecord; });
        for (Subtree &child : subtree.children)
            forgetKeys(child);
    }

    Outcome signStep(RowId paper, int step)
    {
        clock = clock.addSecs(3600);
        return sign(
            *session, { .paper = paper, .step = step, .note = {}, .places = {} }, kPassphrase);
    }
    Outcome signMemo() { return signStep(memo, 1); }
    Outcome edit(RowId row, const QString &field, const QJsonValue &value)
    {
        const auto done = session->apply({ u"แก้"_s, { SetField { row, field, value } } });
        return done ? ok() : Outcome(done.error());
    }
    QStringList findings() const
    {
        const auto found = verify(session->storage());
        REQUIRE(found);
        QStringList texts;
        for (const Finding &finding : found->findings)
            texts.append(finding.text);
        return texts;
    }
    int endorsed(RowId paper) const { return chainOf(session->tree(), paper).endorsed; }
    const SignOffRecord &lastRecord() const
    {
        const Tree &tree = session->tree();
        return tree.get<SignOffRecord>(tree.rows(report, RowKind::SignOffRecord).last());
    }
};

} // namespace

TEST_CASE("Each paper is signed by its own chain, and its record binds it", "[model][papers]")
{
    WithMemo office;
    CHECK(chainOf(office.session->tree(), office.memo).steps.size() == 1);
    CHECK(chainOf(office.session->tree(), office.report).steps.size() == 3);
    REQUIRE(office.signStep(office.report, 1));
    CHECK(office.lastRecord().form == 2);
    REQUIRE(office.signMemo());
    CHECK(office.lastRecord().form == 3);
    CHECK(office.lastRecord().paper == u"memo");
    CHECK(office.endorsed(office.report) == 1);
    CHECK(chainOf(office.session->tree(), office.memo).isFinished());
    REQUIRE(office.signStep(office.report, 2));
    CHECK(office.findings() == QStringList());

    const auto found = verify(office.session->storage());
    REQUIRE(found);
    REQUIRE(found->reports.size() == 2);
    CHECK(found->reports.last().paper == office.memo);
    CHECK(found->reports.last().records.size() == 1);
    CHECK(found->reports.first().records.size() == 2);
}

TEST_CASE("What one paper has signed does not lock the others", "[model][papers]")
{
    WithMemo office;
    REQUIRE(office.signMemo());
    CHECK(office.edit(office.item, u"name"_s, u"แก้ได้"_s));
    const Outcome locked = office.edit(office.memoText, u"heading"_s, u"แก้ไม่ได้"_s);
    REQUIRE_FALSE(locked);
    CHECK(locked.error().code == Error::Code::Signed);
    // Nothing goes into a signed paper or out of it, and it stays with its records.
    CHECK_FALSE(office.edit(office.memoText, u"paper"_s, u""_s));
    const RowId cover = firstOf(office.session->tree(), RowKind::Cover);
    CHECK_FALSE(office.edit(cover, u"paper"_s, u"memo"_s));
    CHECK_FALSE(office.edit(office.memo, u"id"_s, u"other"_s));
    CHECK_FALSE(office.session->apply({ u"ลบ"_s, { RemoveRow { office.memo } } }));

    REQUIRE(reopen(*office.session, office.memo, u"แก้คำผิด"_s));
    CHECK(office.edit(office.memoText, u"heading"_s, u"แก้ได้แล้ว"_s));
    CHECK(office.endorsed(office.memo) == 0);
    CHECK(office.findings() == QStringList());
    // The records stay, so the paper does.
    CHECK_FALSE(office.session->apply(
        { u"ลบ"_s, { RemoveRow { office.memoText }, RemoveRow { office.memo } } }));
}

TEST_CASE("A record that is moved to another paper no longer holds", "[model][papers]")
{
    WithMemo office;
    REQUIRE(office.signMemo());
    SignOffRecord record = office.lastRecord();
    record.paper.clear();
    CHECK_FALSE(signedBytes(record)->contains("memo"));
    CHECK_FALSE(isSigned(record, *signedBytes(record)));
    record.form = 2;
    CHECK_FALSE(isSigned(record, *signedBytes(record)));
    record.paper = u"memo"_s;
    CHECK_FALSE(signedBytes(record)); // form 2 signs no paper
    record.form = 4;
    CHECK_FALSE(signedBytes(record));
}

TEST_CASE("A signed chain that is taken out of its paper is named", "[model][papers]")
{
    WithMemo office;
    REQUIRE(office.signMemo());
    Tree tree = office.session->tree();
    const RowId chain = sectionsOf(tree, office.memo, RowKind::SignOff).first();
    const Field &paper = fieldOf(RowKind::SignOff, &SectionLayout::paper);
    const auto findings = [&] {
        QStringList texts;
        for (const Finding &finding : checkSignOffs(tree, office.report))
            texts.append(finding.text);
        return texts;
    };
    const QStringList named {
        u"Step 1: นายp3 signed it, but it is no longer in the sign-off chain"_s
    };
    for (const QString &other : { u"letter"_s, u""_s }) {
        tree.set(chain, paper, other);
        CHECK(findings() == named);
    }
    tree.set(chain, paper, u"memo"_s);
    CHECK(findings() == QStringList());
    // So is a record that names another paper.
    const RowId record = tree.rows(office.report, RowKind::SignOffRecord).last();
    tree.set(record, fieldOf(&SignOffRecord::paper), u"letter"_s);
    CHECK(findings().first()
        == u"Record 1 (step 1, นายp3) is of a paper that is not in the report"_s);
}

TEST_CASE("A printed page of a paper is found", "[model][papers]")
{
    WithMemo office;
    const QString code = contentHash(office.session->tree(), office.memo)->first(12);
    const auto found = findPaper(*office.session, { {}, code });
    REQUIRE(found);
    CHECK(found->paper == office.memo);
    CHECK(found->report == office.report);
    CHECK(found->steps == 1);
}
