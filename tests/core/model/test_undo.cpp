// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/verify.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Makes up edits, most of them valid, always the same for the same seed.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_engine(seed)
    {
    }

    Change next(const Tree &tree)
    {
        Change change { u"การแก้ที่ %1"_s.arg(++m_count), {} };
        for (qsizetype i = below(3); i >= 0; --i)
            change.edits.append(edit(tree));
        return change;
    }

private:
    qsizetype below(qsizetype end)
    {
        // Not a distribution: those differ between standard libraries.
        return qsizetype(m_engine() % unsigned(end));
    }

    template<typename List>
    auto any(const List &list)
    {
        return list.at(below(list.size()));
    }

    Edit edit(const Tree &tree)
    {
        const RowId row = any(tree.descendants(tree.root()));
        switch (below(6)) {
        case 0:
            return RemoveRow { row };
        case 1:
            return insertion(tree, row);
        case 2:
            return MoveRow { row, tree.parent(row), below(4) };
        default:
            return setting(tree, row);
        }
    }

    Edit insertion(const Tree &tree, RowId like)
    {
        Branch copy = tree.branch(like);
        forgetIds(copy);
        return InsertRow { tree.parent(like), below(3), copy };
    }

    void forgetIds(Branch &branch)
    {
        branch.id = {};
        // Kinds whose key must be unique; the others keep what they say.
        const QString unique = u"x%1"_s.arg(m_engine());
        if (auto *measure = std::get_if<Measure>(&branch.value))
            measure->key = unique;
        if (auto *item = std::get_if<OitItem>(&branch.value))
            item->code = unique;
        if (auto *unit = std::get_if<Unit>(&branch.value))
            unit->name = unique;
        if (auto *report = std::get_if<Report>(&branch.value))
            report->fiscalYear = 2400 + int(below(500));
        for (Branch &child : branch.children)
            forgetIds(child);
    }

    Edit setting(const Tree &tree, RowId row)
    {
        const Field field = any(describe(tree.value(row)).fields);
        const QString text = u"ข้อความ %1\n\"ใหม่\""_s.arg(m_engine());
        QJsonValue value = text;
        if (field.kind == FieldKind::Points || field.kind == FieldKind::Names)
            value = QJsonArray { text, u"สอง"_s };
        else if (field.kind == FieldKind::Year)
            value = 2500 + below(90);
        else if (field.kind == FieldKind::Flag)
            value = below(2) == 1;
        else if (field.kind == FieldKind::Choice)
            value = any(field.choices);
        else if (field.kind == FieldKind::Score)
            value = below(2) == 1 ? QJsonValue(u"9.25"_s) : QJsonValue(QJsonValue::Null);
        return SetField { row, field.name(), value };
    }

    std::mt19937 m_engine;
    int m_count = 0;
};

} // namespace

TEST_CASE("Undoing all changes restores every byte of the rows", "[model]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    auto created = Session::create(
        path, Overwrite::No, officeWithMeasures(3), u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
    REQUIRE(created);
    auto session = std::move(created).value();
    const Tree before = session->tree();
    const QString stored = dumpContent(session->file().database());

    RandomEdits random(seed);
    QList<Change> inverses;
    for (int i = 0; i < 150; ++i)
        if (auto inverse = session->apply(random.next(session->tree())))
            inverses.prepend(*inverse);
    REQUIRE(inverses.size() > 30);

    // What memory says is what is in the file, and what the journal arrives at.
    const auto reader = Session::open(path, Access::Read, {});
    REQUIRE(reader);
    CHECK((*reader)->tree() == session->tree());
    auto findings = verify(path);
    REQUIRE(findings);
    CHECK(findings->isEmpty());

    for (const Change &inverse : std::as_const(inverses))
        REQUIRE(session->apply(inverse));
    CHECK(session->tree() == before);
    CHECK(dumpContent(session->file().database()) == stored);
    findings = verify(path);
    REQUIRE(findings);
    CHECK(findings->isEmpty());
}
