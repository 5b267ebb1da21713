// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks by somebody who writes rows and journal like this program, but without its rules.
#include "core/model/history.h"
#include "core/model/printout.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/storedstate.h"

#include <functional>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

void forgetIds(Subtree &subtree)
{
    subtree.id = {};
    for (Subtree &child : subtree.children)
        forgetIds(child);
}

struct Forger
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    SignedOffice made;
    std::unique_ptr<Session> session;
    RowId report;

    Forger()
    {
        Subtree office = made.tree.subtree(made.tree.root());
        forgetIds(office);
        auto created = Session::create(
            officeFiles(), path, Overwrite::No, office, u"เริ่มต้น"_s, { u"ผู้เก็บแฟ้ม"_s, noon });
        REQUIRE(created);
        session = std::move(created).value();
        report = firstOf(session->tree(), RowKind::Report);
    }

    Result<SignOffRecord> record(int step, const SigningKey &key) const
    {
        return makeRecord(session->tree(), report,
            { .decision = Decision::Endorse,
                .step = step,
                .person = {},
                .note = {},
                .opinion = {},
                .places = {},
                .time = noon(),
                .journalHash = lastHash(session->storage()).value() },
            &key);
    }

    Outcome endorse(int step)
    {
        const QString person = u"p%1"_s.arg(step);
        const auto signedRecord = record(step, made.keyOf(person));
        if (!signedRecord)
            return signedRecord.error();
        const auto done
            = session->applyAs(person, { u"ลงนาม"_s, { insertion(report, *signedRecord) } });
        return done ? ok() : Outcome(done.error());
    }

    InsertRow insertion(RowId parent, RowValue value) const
    {
        const RowKind kind = kindOf(value);
        const auto &siblings = session->tree().collection(parent, kind);
        return { parent, siblings.size(), leaf(std::move(value)) };
    }

    RowId lastRecord() const { return session->tree().rows(report, RowKind::SignOffRecord).last(); }

    RowId person(const QString &key) const
    {
        const QList<RowId> people = session->tree().rows(session->tree().root(), RowKind::Person);
        for (const RowId row : people)
            if (session->tree().get<Person>(row).key == key)
                return row;
        return {};
    }

    /// Writes one more journal entry as the program would, but without its checks.
    void write(QList<Edit> edits)
    {
        Tree tree = session->tree();
        session.reset();
        auto file = OfficeFile::open(path, Access::Write);
        REQUIRE(file);
        qint64 next = (*file)->content().lastId().value() + 1;
        QJsonArray forms;
        for (Edit &edit : edits) {
            if (auto *insert = std::get_if<InsertRow>(&edit))
                numberRows(insert->content, next);
            forms.append(journalForm(tree, edit));
            carryOut(tree, edit);
        }
        REQUIRE((*file)->write(edits, { noon(), u"ใครสักคน"_s, u"แก้"_s, forms }));
    }

    /// Rewrites the history as somebody would who knows the format: the chain is whole again.
    void rewrite(const std::function<void(QList<JournalRow> &)> &change)
    {
        QList<JournalRow> rows = journalOf(session->storage());
        session.reset();
        change(rows);
        QStringList statements { u"DELETE FROM journal"_s };
        QString previous;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            JournalRow &row = rows[i];
            row.seq = i + 1;
            row.previous = previous;
            row.hash = previous = row.computedHash();
            statements.append(
                u"INSERT INTO journal(seq, time, author, label, edits, previous, hash)"
                " VALUES(%1, '%2', '%3', '%4', '%5', '%6', '%7')"_s.arg(row.seq)
                    .arg(row.time, row.author, row.label,
                        QString(row.edits).replace(u'\'', u"''"_s), row.previous, row.hash));
        }
        withoutJournalTriggers(path, statements);
    }

    void change(const QString &name)
    {
        const RowId unit = firstOf(session->tree(), RowKind::Unit);
        REQUIRE(session->apply({ u"แก้"_s, { SetField { unit, u"name"_s, name } } }));
    }

    QString findings() const
    {
        const auto found = verify(officeFiles(), path);
        REQUIRE(found);
        QStringList texts;
        for (const Finding &finding : found->findings)
            texts.append(finding.text);
        return texts.join(u'\n');
    }
};

} // namespace

TEST_CASE_METHOD(Forger, "A sign-off record that an entry takes away is missed", "[model]")
{
    REQUIRE(endorse(1));
    REQUIRE(endorse(2));
    write({ RemoveRow { lastRecord() } });
    CHECK(findings().contains(u"Entry 4 of the history was not made by this program"_s));
}

TEST_CASE_METHOD(Forger, "A sign-off record cut off with its entry is missed", "[model]")
{
    REQUIRE(endorse(1));
    const qint64 row = lastRecord().value;
    session.reset();
    REQUIRE(findings().isEmpty());
    withoutJournalTriggers(path,
        { u"DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"_s,
            u"DELETE FROM node WHERE id = %1"_s.arg(row) });
    CHECK(findings().contains(u"The history does not know row %1"_s.arg(row)));
}

TEST_CASE_METHOD(Forger, "A second key that somebody adds for a person is found", "[model]")
{
    REQUIRE(endorse(1));
    const SignedOffice stranger;
    const SigningKey &key = stranger.keyOf(u"p2"_s);
    const KeyRecord second { .publicKey = QString::fromLatin1(key.publicKey().toHex()) };
    write({ insertion(person(u"p2"_s), second) });
    CHECK(findings().contains(u"has a signing key already"_s));
}

TEST_CASE_METHOD(Forger, "A sign-off with a key that was replaced before is found", "[model]")
{
    REQUIRE(endorse(1));
    const auto old = record(2, made.keyOf(u"p2"_s));
    REQUIRE(old);
    const SignedOffice later;
    const RowId row = session->tree().rows(person(u"p2"_s), RowKind::KeyRecord).first();
    const KeyRecord anew { .publicKey
        = QString::fromLatin1(later.keyOf(u"p2"_s).publicKey().toHex()) };
    REQUIRE(session->apply({ u"เปลี่ยนกุญแจ"_s,
        { SetField { row, u"retired_at"_s, u"2026-01-01"_s },
            insertion(person(u"p2"_s), anew) } }));
    write({ insertion(report, *old) });
    CHECK(findings().contains(u"is not the one in use"_s));
}

TEST_CASE_METHOD(
    Forger, "Keys are listed with the entry that brought them and its author", "[model]")
{
    const SignedOffice later;
    const RowId row = session->tree().rows(person(u"p1"_s), RowKind::KeyRecord).first();
    const KeyRecord anew { .publicKey
        = QString::fromLatin1(later.keyOf(u"p1"_s).publicKey().toHex()) };
    REQUIRE(session->apply({ u"เปลี่ยนกุญแจ"_s,
        { SetField { row, u"retired_at"_s, u"2026-01-01"_s },
            SetField { row, u"reason"_s, u"ลืมรหัส"_s }, insertion(person(u"p1"_s), anew) } }));
    session.reset();
    const auto found = verify(officeFiles(), path);
    REQUIRE(found);
    REQUIRE(found->keys.size() == 4);
    CHECK(keyText(found->keys[0]).contains(u"ลืมรหัส"_s));
    CHECK(found->keys[1].key.publicKey == anew.publicKey);
    CHECK(found->keys[1].entry == 2);
    CHECK(found->keys[1].author == u"ผู้เก็บแฟ้ม"_s);
}

TEST_CASE_METHOD(Forger, "Signed content changed by an entry is found at that entry", "[model]")
{
    REQUIRE(endorse(1));
    write({ SetField { firstOf(session->tree(), RowKind::OitItem), u"name"_s, u"อื่น"_s } });
    CHECK(findings().contains(u"Entry 3 of the history was not made by this program"_s));
}

TEST_CASE_METHOD(
    Forger, "An entry that adds a record and removes its report is survived", "[model]")
{
    const auto first = record(1, made.keyOf(u"p1"_s));
    REQUIRE(first);
    write({ insertion(report, *first), RemoveRow { report } });
    CHECK(!findings().isEmpty());
}

TEST_CASE_METHOD(Forger, "Nobody signs on top of what the others did not sign", "[model]")
{
    REQUIRE(endorse(1));
    write({ SetField { firstOf(session->tree(), RowKind::OitItem), u"name"_s, u"อื่น"_s } });
    auto again = Session::open(officeFiles(), path, Access::Write, { u"ผู้เก็บแฟ้ม"_s, noon });
    REQUIRE(again);
    session = std::move(again).value();
    const auto refused = endorse(2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"step 1 no longer holds"_s));
}

TEST_CASE_METHOD(Forger, "Content that nobody signed is not printed as signed", "[model]")
{
    REQUIRE(endorse(1));
    const auto isSigned = [&](const Tree &tree) {
        const Document document = buildDocument(tree, report);
        for (const auto &section : document.sections)
            for (const Block &block : section.blocks)
                if (const auto *signature = std::get_if<SignatureBlock>(&block);
                    signature && signature->signature)
                    return true;
        return false;
    };
    CHECK(isSigned(session->tree()));
    Tree tree = session->tree();
    REQUIRE(applyEdit(tree, SetField { firstOf(tree, RowKind::OitItem), u"name"_s, u"อื่น"_s }));
    CHECK_FALSE(isSigned(tree));
}

TEST_CASE_METHOD(Forger, "A broken history proves nothing about a paper", "[model]")
{
    REQUIRE(endorse(1));
    const PaperCode code { {}, contentHash(session->tree(), report)->first(kPrintedHashLength) };
    REQUIRE(findPaper(*session, code));
    session.reset();
    withoutJournalTriggers(path, { u"UPDATE journal SET label = 'อื่น' WHERE seq = 2"_s });
    auto again = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(again);
    const auto found = findPaper(**again, code);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == Error::Code::Damaged);
}

TEST_CASE_METHOD(Forger, "A file without the first entry of its history still prints", "[model]")
{
    REQUIRE(endorse(1));
    session.reset();
    withoutJournalTriggers(path, { u"DELETE FROM journal WHERE seq = 1"_s });
    auto again = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(again);
    CHECK((*again)->fileId().isEmpty());
    CHECK(pageStamp((*again)->tree(), report, (*again)->fileId()).reportId == u"2566-"_s);
    CHECK(findings().contains(u"entry 1 is missing"_s));
}

TEST_CASE_METHOD(Forger, "A history rewritten before a sign-off is named", "[model][signoff]")
{
    change(u"กองหนึ่ง"_s);
    change(u"กองสอง"_s);
    REQUIRE(endorse(1));
    REQUIRE(findings() == QString());
    SECTION("Another author")
    {
        rewrite([](QList<JournalRow> &rows) { rows[1].author = u"คนอื่น"_s; });
    }
    SECTION("Another time")
    {
        rewrite([](QList<JournalRow> &rows) { rows[1].time = u"2020-01-01T00:00:00.000Z"_s; });
    }
    SECTION("Another label")
    {
        rewrite([](QList<JournalRow> &rows) { rows[2].label = u"อื่น"_s; });
    }
    SECTION("An edit that never was, since the next one says its value")
    {
        rewrite([](QList<JournalRow> &rows) { rows.removeAt(1); });
    }
    SECTION("The text that the file began with")
    {
        rewrite([](QList<JournalRow> &rows) {
            rows[1].edits.replace(u"\"กองหนึ่ง\""_s, u"\"กองปลอม\""_s);
            rows[2].edits.replace(u"\"กองหนึ่ง\""_s, u"\"กองปลอม\""_s);
        });
    }
    CHECK(findings().contains(u"The history before it is not the one that นายp1 signed"_s));
}

TEST_CASE_METHOD(Forger, "The entry of a sign-off says who signed and when", "[model][signoff]")
{
    REQUIRE(endorse(1));
    SECTION("Another time")
    {
        rewrite([](QList<JournalRow> &rows) { rows.last().time = u"1999-01-01T00:00:00.000Z"_s; });
        CHECK(findings().contains(u"Its time is not the one"_s));
    }
    SECTION("Another author")
    {
        rewrite([](QList<JournalRow> &rows) { rows.last().author = u"คนอื่น"_s; });
        CHECK(findings().contains(u"Its author is not นายp1"_s));
    }
}

TEST_CASE_METHOD(Forger, "A sign-off cannot be made one that binds no history", "[model][signoff]")
{
    change(u"กองหนึ่ง"_s);
    REQUIRE(endorse(1));
    const RowId row = lastRecord();
    const QString bound = session->tree().get<SignOffRecord>(row).journalHash;
    REQUIRE(bound == journalOf(session->storage()).at(1).hash);
    SECTION("Its form") { }
    SECTION("Its form and what it bound")
    {
        withSqlite(path, { u"UPDATE sign_off_record SET journal_hash = ''"_s });
        rewrite([&](QList<JournalRow> &rows) { rows.last().edits.remove(bound); });
    }
    if (session)
        rewrite([](QList<JournalRow> &) {});
    withSqlite(path, { u"UPDATE sign_off_record SET form = 1"_s });
    const QString found = findings();
    CHECK(found.contains(u"Record 1 (step 1, นายp1)"_s));
}

TEST_CASE_METHOD(Forger, "A sign-off that binds another history is not added", "[model][signoff]")
{
    auto signedRecord = record(1, made.keyOf(u"p1"_s));
    REQUIRE(signedRecord);
    const auto tried = [&] {
        return session->applyAs(u"p1"_s, { u"ลงนาม"_s, { insertion(report, *signedRecord) } });
    };
    SECTION("The history went on meanwhile")
    {
        change(u"กองหนึ่ง"_s);
        CHECK(tried().error().message.contains(u"The history before it"_s));
    }
    SECTION("It is of the form that binds none")
    {
        signedRecord->form = 1;
        signedRecord->journalHash.clear();
        CHECK_FALSE(tried());
    }
    CHECK(session->tree().rows(report, RowKind::SignOffRecord).isEmpty());
}

TEST_CASE("Sign-offs that came with the first entry are noted", "[model][signoff]")
{
    SignedOffice made;
    REQUIRE(made.decide(Decision::Endorse, 1));
    Subtree office = made.tree.subtree(made.tree.root());
    forgetIds(office);
    const QTemporaryDir dir;
    const auto session = Session::create(officeFiles(), dir.filePath(u"office.ita"_s),
        Overwrite::No, office, u"นำเข้า"_s, { u"ผู้เก็บแฟ้ม"_s, noon });
    REQUIRE(session);
    const auto found = verify((*session)->storage());
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
    REQUIRE(found->notes.size() >= 1);
    CHECK(found->notes.first().text.contains(u"came with the first entry"_s));
}
