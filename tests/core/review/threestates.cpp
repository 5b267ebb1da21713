// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/threestates.h"

#include "core/model/changeplan.h"
#include "core/review/copyrows.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

Measure measure(const QString &key)
{
    Measure measure;
    measure.key = key;
    measure.name = u"มาตรการ "_s + key;
    measure.steps = u"๑. ประกาศ"_s;
    return measure;
}

Subtree item(const QString &code)
{
    OitItem item;
    item.code = code;
    item.name = u"ข้อมูล "_s + code;
    return leaf(item,
        { leaf(Evidence { u"https://example.com/a/"_s + code, u"หน้าแรก"_s }),
            leaf(Evidence { u"https://example.com/b/"_s + code, u"หน้าสอง"_s }) });
}

Subtree sentOffice()
{
    ImplementationRow row;
    row.measureKey = u"m1"_s;
    PlanSection plan;
    plan.assessedYear = 2566;
    plan.planYear = 2567;
    const Report report { 2566, u"nacc"_s, 2566 };
    return leaf(Office {},
        { leaf(Person { u"person-1"_s, u"สมหญิง"_s, u"หัวหน้าสำนักปลัด"_s, u"สำนักปลัด"_s }),
            leaf(report,
                { leaf(plan,
                      { leaf(measure(u"m1"_s), { leaf(someComment(u"c1"_s, u"เดิม"_s)) }),
                          leaf(measure(u"m2"_s)), leaf(measure(u"m3"_s)) }),
                    leaf(ImplementationSection {}, { leaf(row) }),
                    leaf(OitSection {},
                        { leaf(OitGroup { u"9.1"_s, u"พื้นฐาน"_s, {}, {} },
                              { item(u"O1"_s), item(u"O2"_s) }),
                            leaf(OitGroup { u"9.2"_s, u"อื่น"_s, {}, {} }) }) }) });
}

/// The office with the note that a copy of its report was sent.
Subtree withCopy(Subtree office)
{
    ReviewCopy copy;
    copy.key = u"copy-1"_s;
    copy.person = u"person-1"_s;
    office.children.last().children.append(leaf(copy));
    return office;
}

void set(Tree &tree, RowId row, const QString &field, const QJsonValue &value)
{
    REQUIRE(applyEdit(tree, SetField { row, field, value }));
}

RowId insert(Tree &tree, qint64 &next, RowId parent, qsizetype position, const RowValue &value)
{
    const RowId id { next };
    Subtree subtree = leaf(value);
    numberRows(subtree, next);
    REQUIRE(applyEdit(tree, InsertRow { parent, position, subtree }));
    return id;
}

} // namespace

ThreeStates::ThreeStates()
    : ThreeStates(sentOffice())
{
}

ThreeStates::ThreeStates(Subtree office)
    : base(treeOf(withCopy(std::move(office))))
    , ours(base)
    , theirs(base)
    , oursNext(base.size() + 1)
    , theirsNext(oursNext)
{
}

RowId ThreeStates::sent() const
{
    return firstOf(ours, RowKind::ReviewCopy);
}

Change ThreeStates::merge(const MergeChoices &choices)
{
    const auto planned = planChange(ours, mergeChange(plan(), choices), oursNext);
    if (!planned)
        FAIL(planned.error().message.toStdString());
    for (const Edit &edit : planned->change.edits)
        carryOut(ours, edit);
    oursNext = planned->nextId;
    return planned->inverse;
}

void ThreeStates::setOurs(RowId row, const QString &field, const QJsonValue &value)
{
    set(ours, row, field, value);
}

void ThreeStates::setTheirs(RowId row, const QString &field, const QJsonValue &value)
{
    set(theirs, row, field, value);
}

RowId ThreeStates::insertOurs(RowId parent, qsizetype position, const RowValue &value)
{
    return insert(ours, oursNext, parent, position, value);
}

RowId ThreeStates::insertTheirs(RowId parent, qsizetype position, const RowValue &value)
{
    return insert(theirs, theirsNext, parent, position, value);
}

QString allTexts(const Tree &tree)
{
    QStringList texts;
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows)
        if (tree.kind(row) != RowKind::ReviewCopy)
            for (const Field &field : describe(tree.value(row)).fields)
                texts.append(textOf(field.get(tree.value(row))));
    return texts.join(u'\n');
}

Comment someComment(const QString &key, const QString &text, const QString &field)
{
    Comment comment;
    comment.key = key;
    comment.field = field;
    comment.author = u"person-1"_s;
    comment.time = u"2026-11-23T01:00:00.000Z"_s;
    comment.text = text;
    return comment;
}

} // namespace ita::test
