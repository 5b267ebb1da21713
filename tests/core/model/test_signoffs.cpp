// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/people.h"
#include "core/model/printout.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/signoff/chain.h"
#include "core/signoff/record.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/signedoffice.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/memorystorage.h"
#include "tests/support/storedstate.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A file whose chain has the steps of p1, p2 and p2 again, all with keys.
struct OpenOffice
{
    QTemporaryDir dir;
    MemoryStorages memory;
    QString path = dir.filePath(u"office.ita"_s);
    QDateTime clock = noon();
    std::unique_ptr<Session> session;
    RowId report;
    RowId item;

    /// In memory, or on disk for tests that read the file itself.
    enum class Kept { InMemory, OnDisk };

    explicit OpenOffice(Kept kept = Kept::InMemory)
        : OpenOffice(kept, { u"p1"_s, u"p2"_s, u"p3"_s })
    {
    }

    OpenOffice(Kept kept, const QStringList &withKeys)
    {
        const Storages &storages = kept == Kept::OnDisk ? officeFiles() : memory;
        SignedOffice made({ u"p1"_s, u"p2"_s, u"p3"_s });
        Subtree office = made.tree.subtree(made.tree.root());
        forget(office);
        auto created = Session::create(storages, path, Overwrite::No, office, u"เริ่มต้น"_s,
            { u"ผู้เก็บแฟ้ม"_s, [this] { return clock; } });
        REQUIRE(created);
        session = std::move(created).value();
        report = firstOf(session->tree(), RowKind::Report);
        item = firstOf(session->tree(), RowKind::OitItem);
        for (const QString &person : withKeys)
            REQUIRE(enroll(*session, person, kPassphrase, kCheap));
    }

    const KeyRecord &keyOf(const QString &person) const
    {
        return session->tree().get<KeyRecord>(keyInUse(session->tree(), person));
    }

    /// Removes ids and keys: the session gives new ids, and enroll() makes new keys.
    static void forget(Subtree &subtree)
    {
        subtree.id = {};
        subtree.children.removeIf(
            [](const Subtree &child) { return kindOf(child.value) == RowKind::KeyRecord; });
        for (Subtree &child : subtree.children)
            forget(child);
    }

    Outcome decide(int step, Decision decision = Decision::Endorse, const QString &note = {},
        const std::optional<QString> &opinion = {}, const QString &passphrase = kPassphrase)
    {
        clock = clock.addSecs(3600);
        return sign(*session,
            { .paper = report,
                .step = step,
                .decision = decision,
                .note = note,
                .opinion = opinion,
                .places = { { item, u"progress"_s } } },
            passphrase);
    }

    Outcome edit(RowId row, const QString &field, const QJsonValue &value)
    {
        clock = clock.addSecs(60);
        const auto done = session->apply({ u"แก้"_s, { SetField { row, field, value } } });
        return done ? ok() : Outcome(done.error());
    }

    Chain chain() const { return chainOf(session->tree(), report); }

    QStringList findings() const
    {
        const auto found = verify(session->storage());
        REQUIRE(found);
        QStringList texts;
        for (const Finding &finding : found->findings)
            texts.append(finding.text);
        return texts;
    }

    qint64 entries() const { return session->storage().lastEntry().value(); }
};

} // namespace

TEST_CASE("A wrong passphrase says so and stores nothing", "[model]")
{
    OpenOffice office;
    const StoredState before = stateOf(office.session->storage());
    const Outcome signedWrong = office.decide(1, Decision::Endorse, {}, u"เห็นชอบ"_s, u"ไม่ใช่รหัสนี้"_s);
    REQUIRE_FALSE(signedWrong);
    CHECK(signedWrong.error().code == Error::Code::Passphrase);
    CHECK(changePassphrase(*office.session, u"p1"_s, u"ไม่ใช่รหัสนี้"_s, u"รหัสผ่านใหม่"_s, kCheap)
              .error()
              .code
        == Error::Code::Passphrase);
    CHECK(stateOf(office.session->storage()) == before);
}

TEST_CASE("Without a key, a person or a long enough passphrase nobody signs", "[model]")
{
    OpenOffice office(OpenOffice::Kept::InMemory, {});
    CHECK_FALSE(enroll(*office.session, u"nobody"_s, kPassphrase, kCheap));
    CHECK_FALSE(enroll(*office.session, u"p1"_s, u"สั้น"_s, kCheap));
    CHECK(office.decide(1).error().message.contains(u"no signing key yet"_s));
    REQUIRE(enroll(*office.session, u"p1"_s, kPassphrase, kCheap));
    CHECK_FALSE(enroll(*office.session, u"p1"_s, kPassphrase, kCheap));
    CHECK(office.decide(1));
}

TEST_CASE("Out of order is refused, whoever asks", "[model]")
{
    OpenOffice office;
    CHECK(office.decide(2).error().message.contains(u"before step 1"_s));
    CHECK_FALSE(office.decide(9));
    // A forged record is also refused when it is inserted directly.
    SignOffRecord forged { .step = 1, .person = u"p1"_s, .name = u"นายp1"_s };
    CHECK_FALSE(office.session->applyAs(
        u"p1"_s, { u"ปลอม"_s, { InsertRow { office.report, 0, leaf(forged) } } }));
    CHECK(office.chain().endorsed == 0);
}

TEST_CASE("What is signed cannot be edited before it is opened again", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    const Outcome edited = office.edit(office.item, u"name"_s, u"อื่น"_s);
    REQUIRE_FALSE(edited);
    CHECK(edited.error().code == Error::Code::Signed);
    CHECK(edited.error().message.contains(u"นายp1"_s));
    // Fields that are not printed can still be edited, and comments can be added.
    CHECK(office.edit(office.item, u"units"_s, QJsonArray { u"กองคลัง"_s }));
    CHECK(office.session->apply({ u"ความเห็น"_s,
        { InsertRow { office.item, 0,
            leaf(Comment { .key = u"c"_s, .author = u"ผู้เก็บแฟ้ม"_s, .text = u"ดี"_s }) } } }));
    CHECK(office.findings() == QStringList());

    CHECK_FALSE(reopen(*office.session, office.report, u" "_s));
    REQUIRE(reopen(*office.session, office.report, u"ตัวเลขผิด"_s, { { office.item, u"name"_s } }));
    CHECK(office.edit(office.item, u"name"_s, u"อื่น"_s));
    CHECK(office.chain().endorsed == 0);
    CHECK(office.chain().reopened);
    CHECK(office.findings() == QStringList());
    REQUIRE(office.decide(1));
    CHECK_FALSE(office.chain().reopened);
}

TEST_CASE("A report is drafted, sent back, mended and signed to its end", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    REQUIRE(office.decide(2, Decision::Return, u"ขอหลักฐานเพิ่ม"_s));
    const Chain sentBack = office.chain();
    REQUIRE(sentBack.sentBack);
    const auto &record = office.session->tree().get<SignOffRecord>(sentBack.sentBack);
    CHECK(record.note == u"ขอหลักฐานเพิ่ม"_s);
    CHECK(placeFromText(record.places.value(0)) == Place { office.item, u"progress"_s });
    CHECK(record.position.contains(u"รักษาราชการแทน"_s));
    REQUIRE(office.edit(office.item, u"progress"_s, QJsonArray { u"เพิ่มแล้ว"_s }));
    for (int step = 1; step <= 3; ++step)
        REQUIRE(office.decide(step, Decision::Endorse, {}, step > 1 ? u"เห็นชอบ"_s : QString()));
    CHECK(office.chain().isFinished());
    CHECK(office.findings() == QStringList());
    const RowId second = office.chain().step(2)->row;
    CHECK(office.session->tree().get<SignOffStep>(second).opinion == u"เห็นชอบ"_s);
    CHECK_FALSE(office.edit(second, u"opinion"_s, u"ไม่เห็นชอบ"_s));

    // After closing and opening, the file gives the same result.
    const QString path = office.path;
    office.session.reset();
    const auto found = verify(office.memory, path);
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
    REQUIRE(found->reports.size() == 1);
    CHECK(found->reports.first().endorsed == 3);
    CHECK(found->reports.first().records.size() == 5);
}

TEST_CASE("An opinion may wait for its step while earlier ones are signed", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    REQUIRE(office.decide(2, Decision::Endorse, {}, u"เห็นควรอนุมัติ"_s));
    CHECK(office.findings() == QStringList());
    REQUIRE(office.decide(2, Decision::Withdraw));
    CHECK(office.edit(office.chain().step(2)->row, u"opinion"_s, u"ขอแก้ความเห็น"_s));
    CHECK(office.findings() == QStringList());
}

TEST_CASE("One person in a row signs once where that is enough", "[model]")
{
    OpenOffice office;
    const RowId section = office.session->tree().parent(office.chain().steps.first().row);
    const RowId third = office.chain().steps[2].row;
    REQUIRE(office.edit(section, u"one_signature"_s, true));
    REQUIRE(office.edit(third, u"person"_s, u"p2"_s));
    REQUIRE(office.decide(1));
    REQUIRE(office.decide(2));
    CHECK(office.chain().isFinished());
    CHECK(office.findings() == QStringList());
}

TEST_CASE("Opinions that were typed before survive the signature", "[model]")
{
    OpenOffice office;
    const RowId section = office.session->tree().parent(office.chain().steps.first().row);
    const RowId second = office.chain().steps[1].row;
    const RowId third = office.chain().steps[2].row;
    const auto opinionOf
        = [&](RowId step) { return office.session->tree().get<SignOffStep>(step).opinion; };
    REQUIRE(office.edit(section, u"one_signature"_s, true));
    REQUIRE(office.edit(third, u"person"_s, u"p2"_s));
    REQUIRE(office.edit(second, u"opinion"_s, u"เห็นควร"_s));
    REQUIRE(office.edit(third, u"opinion"_s, u"อนุมัติ"_s));
    REQUIRE(office.decide(1));
    const bool typesAnew = GENERATE(false, true);
    REQUIRE(office.decide(
        2, Decision::Endorse, {}, typesAnew ? std::optional(u"แก้ใหม่"_s) : std::nullopt));
    CHECK(opinionOf(second) == (typesAnew ? u"แก้ใหม่"_s : u"เห็นควร"_s));
    CHECK(opinionOf(third) == u"อนุมัติ"_s);
    const RowId record = office.chain().steps[2].record;
    CHECK(office.session->tree().get<SignOffRecord>(record).opinion == u"อนุมัติ"_s);
    CHECK(office.findings() == QStringList());
}

TEST_CASE("An opinion is taken back by an empty one", "[model]")
{
    OpenOffice office;
    const RowId second = office.chain().steps[1].row;
    REQUIRE(office.edit(second, u"opinion"_s, u"เห็นควร"_s));
    REQUIRE(office.decide(1));
    REQUIRE(office.decide(2, Decision::Endorse, {}, QString()));
    CHECK(office.session->tree().get<SignOffStep>(second).opinion.isEmpty());
}

TEST_CASE("A first key is made by its person or the owner, in the name of who makes it", "[model]")
{
    OpenOffice office(OpenOffice::Kept::InMemory, {});
    office.session->setPerson(u"p2"_s);
    CHECK(enroll(*office.session, u"p1"_s, kPassphrase, kCheap).error().code
        == Error::Code::Forbidden);
    CHECK_FALSE(keyInUse(office.session->tree(), u"p1"_s));
    REQUIRE(enroll(*office.session, u"p2"_s, kPassphrase, kCheap));
    office.session->setPerson({});
    REQUIRE(enroll(*office.session, u"p1"_s, kPassphrase, kCheap));
    QStringList authors;
    REQUIRE(office.session->storage().readJournal({ .from = 2 }, [&](const JournalRow &row) {
        authors.append(row.author);
        return ok();
    }));
    CHECK(authors == QStringList { u"นายp2"_s, u"ผู้เก็บแฟ้ม"_s });
    CHECK(office.keyOf(u"p1"_s).madeBy == u"ผู้เก็บแฟ้ม"_s);
}

TEST_CASE("Nobody but the owner retires a key, not even one's own", "[model]")
{
    OpenOffice office;
    office.session->setPerson(u"p1"_s);
    const QString before = office.keyOf(u"p1"_s).publicKey;
    CHECK(replaceKey(*office.session, u"p1"_s, u"รหัสผ่านใหม่"_s, u"ลืมรหัส"_s, kCheap).error().code
        == Error::Code::Forbidden);
    CHECK(office.keyOf(u"p1"_s).publicKey == before);
}

TEST_CASE("A re-opening names who did it", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    const auto record = makeRecord(office.session->tree(), office.report,
        { .decision = Decision::Reopen,
            .step = 0,
            .person = u"p3"_s,
            .note = u"เหตุผล"_s,
            .opinion = {},
            .places = {},
            .time = office.clock },
        nullptr);
    REQUIRE(record);
    const Change change { u"เปิด"_s, { InsertRow { office.report, 1, leaf(*record) } } };
    CHECK(office.session->applyAs(u"p1"_s, change).error().code == Error::Code::Forbidden);
    CHECK(office.session->applyAs({}, change).error().code == Error::Code::Forbidden);
    CHECK(office.chain().endorsed == 1);
}

TEST_CASE("Another passphrase opens the same key, and the old one is gone from the file", "[model]")
{
    OpenOffice office(OpenOffice::Kept::OnDisk);
    const QString publicKey = office.keyOf(u"p1"_s).publicKey;
    const auto keys = office.session->storage().sealedKeys();
    REQUIRE(keys);
    const QString old = std::ranges::find(*keys, publicKey, &StoredKey::publicKey)->sealed;
    REQUIRE(changePassphrase(*office.session, u"p1"_s, kPassphrase, u"รหัสผ่านที่สอง"_s, kCheap));
    CHECK(office.keyOf(u"p1"_s).publicKey == publicKey);
    CHECK_FALSE(office.keyOf(u"p1"_s).passphraseAt.isEmpty());
    CHECK_FALSE(office.decide(1));
    REQUIRE(office.decide(1, Decision::Endorse, {}, {}, u"รหัสผ่านที่สอง"_s));
    CHECK(office.findings() == QStringList());
    office.session.reset();
    CHECK_FALSE(bytesOf(office.path).contains(old.toUtf8().mid(60, 60)));
}

TEST_CASE("A lost key is replaced by the owner, and its signatures still hold", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    office.session->setPerson(u"p2"_s);
    CHECK(replaceKey(*office.session, u"p1"_s, u"รหัสผ่านใหม่"_s, u"ลืมรหัส"_s, kCheap).error().code
        == Error::Code::Forbidden);
    office.session->setPerson({});
    CHECK_FALSE(replaceKey(*office.session, u"p1"_s, u"รหัสผ่านใหม่"_s, {}, kCheap));
    REQUIRE(replaceKey(*office.session, u"p1"_s, u"รหัสผ่านใหม่"_s, u"ลืมรหัส"_s, kCheap));
    CHECK(office.findings() == QStringList());
    CHECK(office.decide(1, Decision::Withdraw).error().code == Error::Code::Passphrase);
    REQUIRE(office.decide(1, Decision::Withdraw, {}, {}, u"รหัสผ่านใหม่"_s));
    CHECK(office.findings() == QStringList());
}

TEST_CASE("A sealed key from elsewhere is told from the person's own", "[model]")
{
    OpenOffice office(OpenOffice::Kept::OnDisk);
    const QString mine = office.keyOf(u"p1"_s).publicKey;
    const QString other = office.keyOf(u"p2"_s).publicKey;
    office.session.reset();
    withSqlite(office.path,
        { u"UPDATE sealed_key SET sealed = (SELECT sealed FROM sealed_key WHERE public_key = '%1') "
          "WHERE public_key = '%2'"_s.arg(other, mine) });
    auto session = Session::open(officeFiles(), office.path, Access::Write, {});
    REQUIRE(session);
    office.session = std::move(session).value();
    CHECK(office.decide(1).error().code == Error::Code::Damaged);
    CHECK(office.findings().join(u'\n').contains(mine));
}

TEST_CASE("A clock set back is shown and breaks nothing", "[model]")
{
    OpenOffice office;
    REQUIRE(office.decide(1));
    office.clock = office.clock.addYears(-1);
    REQUIRE(office.decide(2));
    const auto found = verify(office.session->storage());
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
    CHECK(found->notes.size() == 1);
}

TEST_CASE("A paper tells which state it shows and what has changed since", "[model]")
{
    OpenOffice office;
    const auto hashNow = [&] {
        return contentHash(office.session->tree(), office.report)->first(kPrintedHashLength);
    };
    const QString number = reportNumber(office.session->fileId(), 2566);
    const QString first = hashNow();
    REQUIRE(office.edit(office.item, u"name"_s, u"ใหม่"_s));
    REQUIRE(office.decide(1));
    const QString second = hashNow();

    const auto code = parsePaperCode(u"รายงาน %1 · เนื้อหา %2 · หน้า ๑ จาก ๔"_s.arg(number, first));
    REQUIRE(code);
    CHECK(*code == PaperCode { number, first });
    CHECK(*parsePaperCode(u"ITA:%1:%2:1/4"_s.arg(number, first)) == *code);
    CHECK_FALSE(parsePaperCode(u"หน้า ๓"_s));

    const auto old = findPaper(*office.session, *code);
    REQUIRE(old);
    CHECK(old->until.isValid());
    CHECK(old->endorsed == 0);
    REQUIRE(old->changes.size() == 1);
    CHECK(old->changes.first().place == Place { office.item, u"name"_s });

    const auto today = findPaper(*office.session, { {}, second });
    REQUIRE(today);
    CHECK_FALSE(today->until.isValid());
    CHECK(today->endorsed == 1);
    CHECK(today->changes.isEmpty());

    CHECK_FALSE(findPaper(*office.session, { u"2566-000000"_s, second }));
    CHECK_FALSE(findPaper(*office.session, { number, u"000000000000"_s }));
}

TEST_CASE("Any byte of what is signed that another tool changes is found and named", "[model]")
{
    OpenOffice office(OpenOffice::Kept::OnDisk);
    for (int step = 1; step <= 3; ++step)
        REQUIRE(office.decide(step, Decision::Endorse, {}, u"เห็นชอบ"_s));
    office.session.reset();
    const QByteArray original = bytesOf(office.path);
    struct Tampering
    {
        QString statement;
        QString names;
    };
    QList<Tampering> all {
        { u"UPDATE oit_item SET name = 'x' || name"_s, u"Changed since it was signed: Item"_s },
        { u"UPDATE sign_off_step SET opinion = 'ไม่เห็นชอบ' WHERE node = (SELECT max(node) FROM "
          "sign_off_step)"_s,
            u"Step 3: the opinion"_s },
        { u"UPDATE signing_key SET public_key = replace(public_key, 'a', 'b')"_s, u"key"_s },
        { u"DELETE FROM sign_off_record WHERE step = 2"_s, u""_s },
        { u"UPDATE node SET position = 1 - position WHERE slot = 'sign_offs' AND position < 2"_s,
            u"does not continue"_s },
        { u"UPDATE person SET name = 'อื่น' WHERE id = 'p1'"_s, u"Changed since it was signed"_s },
        { u"UPDATE report SET fiscal_year = 2570"_s, u"Changed since it was signed"_s },
        { u"DELETE FROM node WHERE kind = 'evidence'"_s, u"Changed since it was signed"_s },
        { u"UPDATE sealed_key SET public_key = 'x' || public_key"_s, u"secret key"_s },
    };
    const auto &fields = describe(RowKind::SignOffRecord).fields;
    for (const Field &field : fields)
        all.append(
            { u"UPDATE sign_off_record SET \"%1\" = %2 WHERE step = 2"_s.arg(field.column(),
                  field.kind == FieldKind::Number       ? u"7"_s
                      : field.kind == FieldKind::Names  ? u"'[\"9/x\"]'"_s
                      : field.kind == FieldKind::Choice ? u"'withdraw'"_s
                                                        : u"\"%1\" || '0'"_s.arg(field.column())),
                u"2"_s });
    for (const Tampering &tampering : std::as_const(all)) {
        CAPTURE(tampering.statement);
        writeBytes(office.path, original);
        withSqlite(office.path, { tampering.statement });
        const auto found = verify(officeFiles(), office.path);
        REQUIRE(found);
        REQUIRE_FALSE(found->findings.isEmpty());
        QStringList texts;
        for (const Finding &finding : found->findings)
            texts.append(finding.text);
        CHECK(texts.join(u'\n').contains(tampering.names));
    }
}
