// SPDX-License-Identifier: GPL-3.0-or-later
// What is stored, hashed and verified is the text that came in, whatever its characters.
#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct NewTexts
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    std::unique_ptr<Session> session;
    RowId cover;

    NewTexts()
    {
        auto made
            = Session::create(officeFiles(), path, Overwrite::No, smallOffice(), u"new"_s, {});
        REQUIRE(made);
        session = std::move(made).value();
        cover = firstOf(session->tree(), RowKind::Cover);
    }

    Result<Change> write(const QString &text, const QString &label = u"x"_s)
    {
        return session->apply({ label, { SetField { cover, u"title"_s, text } } });
    }

    QString stored() const
    {
        auto again = Session::open(officeFiles(), path, Access::Read, {});
        REQUIRE(again);
        return (*again)->tree().get<CoverSection>(cover).title;
    }

    QStringList findings() const
    {
        QStringList texts;
        const auto found = verify(session->storage());
        REQUIRE(found);
        for (const Finding &finding : found->findings)
            texts.append(finding.text);
        return texts;
    }
};

/// Text with the characters from `first` to `last`, each between two letters.
QString allFrom(char32_t first, char32_t last)
{
    QString text;
    for (char32_t c = first; c <= last; ++c)
        if (QString with = QChar::isSurrogate(c) ? QString() : QString::fromUcs4(&c, 1);
            !firstTrap(with))
            text += u"ก"_s + with;
    return text;
}

} // namespace

TEST_CASE("A character that does not come back is refused and names itself", "[model][characters]")
{
    NewTexts office;
    const QString before = office.stored();
    for (const QString &trap : { u"\uFFFF"_s, u"\uFFFE"_s, u"\uFEFF"_s, u"\u202E"_s, u"\u0085"_s,
             u"\u001B"_s, u"\r"_s, QString(QChar(0xD800)), QString(QChar(0)) }) {
        const auto done = office.write(trap + u"a"_s);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == Error::Code::Invalid);
    }
    const auto refused = office.write(u"a\uFFFF"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message
        == u"Title: the text holds the character U+FFFF, which cannot be seen and is not kept"_s);
    const auto row = office.session->apply(
        { u"x"_s, { InsertRow { {}, 0, leaf(Unit { .name = u"หน่วย\u2066"_s }) } } });
    CHECK_FALSE(row);
    CHECK(office.stored() == before);
    CHECK(office.findings() == QStringList());
}

TEST_CASE("Every other character is stored and verified as it came in", "[model][characters]")
{
    NewTexts office;
    for (const auto &[first, last] :
        QList<std::pair<char32_t, char32_t>> { { 1, 0x3FFF }, { 0x4000, 0x9FFF },
            { 0xA000, 0xFFFF }, { 0x1F000, 0x20100 }, { 0x10FF00, 0x10FFFF } }) {
        const QString text = allFrom(first, last);
        REQUIRE(office.write(text));
        CHECK(office.stored() == text);
    }
    CHECK(office.findings() == QStringList());
}

TEST_CASE(
    "A name or a label with such a character does not break the history", "[model][characters]")
{
    NewTexts office;
    office.session->setAuthor(u"\uFEFFa\uFFFFb\u202E"_s);
    REQUIRE(office.write(u"ก"_s, u"Copy of a\uFFFF\u001B.ita"_s));
    CHECK(office.findings() == QStringList());
}

TEST_CASE(
    "A row that holds such a character since long ago comes back from undo", "[model][characters]")
{
    NewTexts office;
    const Tree &tree = office.session->tree();
    const RowId unit = tree.rows(tree.root(), RowKind::Unit).last();
    InsertRow back { tree.root(), 1, tree.subtree(unit) };
    REQUIRE(office.session->apply({ u"x"_s, { RemoveRow { unit } } }));
    std::get<Unit>(back.content.value).name = u"เก่า\u202E"_s;
    CHECK(office.session->apply({ u"x"_s, { back } }));
    CHECK(office.findings() == QStringList());
}

TEST_CASE("Content of an old file begins a new one without such characters", "[model][characters]")
{
    const QTemporaryDir dir;
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = u"\uFEFFสำนักงาน\r\u202E"_s;
    auto made = Session::create(
        officeFiles(), dir.filePath(u"copy.ita"_s), Overwrite::No, office, u"copy"_s, {});
    REQUIRE(made);
    CHECK((*made)->tree().get<Office>((*made)->tree().root()).name == u"สำนักงาน"_s);
}
