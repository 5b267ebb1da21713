// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rights.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/editedword.h"
#include "tests/support/trees.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

struct OfficeFolder
{
    QTemporaryDir folder;

    OfficeFolder()
    {
        writeFile(folder, u"sample.json"_s, QJsonDocument(sampleDocument()).toJson());
        REQUIRE(run({ u"import"_s, u"sample.json"_s, u"a.ita"_s }).status == 0);
    }
    Run run(const QStringList &arguments) const { return runProgram(folder, arguments); }

    std::unique_ptr<Session> open(const QString &name) const
    {
        auto session
            = Session::open(officeFiles(), folder.filePath(name), Access::Write, { u"ผู้ทดสอบ"_s });
        REQUIRE(session);
        return std::move(session).value();
    }

    Tree tree() const { return open(u"a.ita"_s)->tree(); }
};

/// An office and its review copy, which both changed the steps of one measure. The copy also has a
/// comment.
struct ConflictingOffice : OfficeFolder
{
    RowId measure;

    ConflictingOffice()
    {
        REQUIRE(
            run({ u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s, u"--to"_s, u"person-3"_s })
                .status
            == 0);
        const auto copy = open(u"c.itareview"_s);
        measure = ownMeasure(copy->tree());
        Comment comment;
        comment.key = u"hers"_s;
        comment.author = u"person-3"_s;
        comment.text = u"ความเห็นของเขา"_s;
        REQUIRE(copy->apply({ u"แก้"_s,
            { SetField { measure, u"steps"_s, u"ของเขา"_s },
                InsertRow { measure, 0, leaf(comment) } } }));
        REQUIRE(open(u"a.ita"_s)
                    ->apply({ u"แก้"_s, { SetField { measure, u"steps"_s, u"ของเรา"_s } } }));
    }

    static RowId ownMeasure(const Tree &tree)
    {
        const QList<RowId> rows = tree.descendants(tree.root());
        for (const RowId row : rows)
            if (tree.kind(row) == RowKind::Measure
                && checkRights(tree, SetField { row, u"steps"_s, u"ใหม่"_s }, {}))
                return row;
        FAIL("the sample has no measure of this person");
        return {};
    }

    Run merge(const QStringList &options) const
    {
        return run(QStringList { u"review"_s, u"merge"_s, u"a.ita"_s, u"c.itareview"_s } + options);
    }

    QString steps() const { return tree().get<Measure>(measure).steps; }

    QStringList comments() const
    {
        QStringList texts;
        const Tree now = tree();
        for (const RowId row : now.rows(measure, RowKind::Comment))
            texts.append(now.get<Comment>(row).text);
        texts.sort();
        return texts;
    }
};

} // namespace

TEST_CASE("Each answer to a conflict leaves what it says in the file", "[app]")
{
    const ConflictingOffice office;
    struct Answer
    {
        QStringList options;
        QString steps;
        QStringList comments;
        QString again; ///< the counts that a second merge prints
    };
    const QString hers = u"ความเห็นของเขา"_s;
    const QString done = u"0 taken, 1 unchanged, 0 in conflict\n"_s;
    const Answer answer = GENERATE_COPY(
        Answer { { u"--ours"_s }, u"ของเรา"_s, { u"The reviewer's text:\nของเขา"_s, hers }, done },
        Answer {
            { u"--theirs"_s }, u"ของเขา"_s, { u"The text before merging:\nของเรา"_s, hers }, done },
        Answer { { u"--both"_s }, u"ของเรา\nของเขา"_s, { hers }, done },
        Answer { { u"--both"_s, u"--theirs"_s }, u"ของเขา"_s,
            { u"The text before merging:\nของเรา"_s, hers }, done },
        Answer { { u"--comments"_s }, u"ของเรา"_s, { hers },
            u"0 taken, 0 unchanged, 1 in conflict\n"_s },
        Answer { { u"--comments"_s, u"--theirs"_s }, u"ของเรา"_s, { hers },
            u"0 taken, 0 unchanged, 1 in conflict\n"_s });
    CAPTURE(answer.options.join(u' ').toStdString());
    const Run first = office.merge(answer.options);
    CHECK(first.status == 0);
    CHECK(first.out.endsWith(u"1 taken, 0 unchanged, 1 in conflict\n"_s));
    CHECK(office.steps() == answer.steps);
    CHECK(office.comments() == answer.comments);
    CHECK(office.run({ u"verify"_s, u"a.ita"_s }).status == 0);
    const Tree merged = office.tree();
    const Run again = office.merge(answer.options);
    CHECK(again.status == 0);
    CHECK(again.out.endsWith(answer.again));
    CHECK(office.tree() == merged);
}

TEST_CASE("Before a merge without a window what was there is backed up", "[app]")
{
    const ConflictingOffice office;
    REQUIRE(office.merge({ u"--theirs"_s }).status == 0);
    REQUIRE(office.steps() == u"ของเขา"_s);
    const QDir backups(office.folder.filePath(u"a สำเนาสำรอง"_s));
    const QStringList made = backups.entryList(QDir::Files);
    REQUIRE(made.size() == 1);
    const auto before = Session::open(
        officeFiles(), backups.filePath(made.constFirst()), Access::Read, { u"ผู้ทดสอบ"_s });
    REQUIRE(before);
    CHECK((*before)->tree().get<Measure>(office.measure).steps == u"ของเรา"_s);
}

TEST_CASE("What is left when only comments were merged can be merged later", "[app]")
{
    const ConflictingOffice office;
    REQUIRE(office.merge({ u"--comments"_s }).status == 0);
    REQUIRE(office.merge({ u"--theirs"_s }).status == 0);
    CHECK(office.steps() == u"ของเขา"_s);
    CHECK(office.comments().size() == 2);
}

TEST_CASE("A review copy is sent and merged without a window", "[app]")
{
    const OfficeFolder office;
    const QStringList send { u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s, u"--to"_s,
        u"person-3"_s };
    REQUIRE(office.run(send).status == 0);
    CHECK(office.run({ u"verify"_s, u"c.itareview"_s }).status == 0);
    CHECK(office.run(send).status == 3);
    CHECK(office.run(send + QStringList { u"--force"_s }).status == 0);
    const QStringList merge { u"review"_s, u"merge"_s, u"a.ita"_s, u"c.itareview"_s };
    const Run dry = office.run(merge + QStringList { u"--dry-run"_s });
    CHECK(dry.status == 0);
    CHECK(dry.out == u"0 taken, 0 unchanged, 0 in conflict\n"_s);
    CHECK(office.run(merge).status == 0);
    CHECK(office.run({ u"verify"_s, u"a.ita"_s }).status == 0);
}

TEST_CASE("An edited Word file is taken back without a window", "[app]")
{
    const OfficeFolder office;
    REQUIRE(office.run({ u"export"_s, u"a.ita"_s, u"a.docx"_s }).status == 0);
    const QStringList import { u"import-word"_s, u"a.ita"_s, u"a.docx"_s };
    const Run same = office.run(import);
    CHECK(same.status == 0);
    CHECK(same.out == u"0 taken, 0 unchanged, 0 in conflict\n"_s);
    const RowId section = firstOf(office.tree(), RowKind::Text);
    const QString heading = office.tree().get<TextSection>(section).heading;
    writeFile(office.folder, u"a.docx"_s,
        ita::test::editedWord(readFile(office.folder, u"a.docx"_s), [&](QString &text) {
            text.replace(u'>' + heading + u'<', u">หัวข้อจาก Word<"_s);
            text.insert(
                text.lastIndexOf(u"<w:sectPr>"_s), u"<w:p><w:r><w:t>หมายเหตุ</w:t></w:r></w:p>"_s);
        }));
    const Run dry = office.run(import + QStringList { u"--dry-run"_s });
    CHECK(dry.status == 0);
    CHECK(dry.out.contains(u"1 taken, 0 unchanged, 0 in conflict\nnot placed: หมายเหตุ"_s));
    CHECK(office.tree().get<TextSection>(section).heading == heading);
    CHECK(office.run(import).status == 0);
    CHECK(office.tree().get<TextSection>(section).heading == u"หัวข้อจาก Word"_s);
    CHECK(office.run({ u"verify"_s, u"a.ita"_s }).status == 0);
    writeFile(office.folder, u"bad.docx"_s, "PK");
    const Run bad = office.run({ u"import-word"_s, u"a.ita"_s, u"bad.docx"_s });
    CHECK(bad.status == 3);
    CHECK(bad.error.contains(u"bad.docx"_s));
}

TEST_CASE("A review that cannot be is refused with the reason", "[app]")
{
    const OfficeFolder office;
    CHECK(office.run({ u"review"_s }).status == 2);
    CHECK(office.run({ u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s }).status == 2);
    CHECK(office
              .run({ u"review"_s, u"send"_s, u"a.ita"_s, u"c.itareview"_s, u"--to"_s, u"person-3"_s,
                  u"--may"_s, u"sign"_s })
              .status
        == 2);
    writeFile(office.folder, u"bad.itareview"_s, "SQLite format 3");
    const QByteArray before = readFile(office.folder, u"a.ita"_s);
    const Run bad = office.run({ u"review"_s, u"merge"_s, u"a.ita"_s, u"bad.itareview"_s });
    CHECK(bad.status == 3);
    CHECK(bad.error.contains(u"bad.itareview"_s));
    const Run other = office.run({ u"review"_s, u"merge"_s, u"a.ita"_s, u"a.ita"_s });
    CHECK(other.status == 3);
    CHECK(other.error.contains(u"is not a review copy"_s));
    CHECK(readFile(office.folder, u"a.ita"_s) == before);
}
