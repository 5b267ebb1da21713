// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/trees.h"

#include "core/rows/edit.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

template<typename Section>
Subtree section(Section value, QList<Subtree> rows = {})
{
    return leaf(std::move(value), std::move(rows));
}

QList<Subtree> measureSections()
{
    Measure measure;
    measure.key = u"measure-1"_s;
    measure.name = u"มาตรการให้บริการ"_s;
    measure.steps = u"๑. ประกาศ\n- เผยแพร่"_s;
    ImplementationRow carriedOut;
    carriedOut.measureKey = measure.key;
    carriedOut.measure = measure.name;
    SignOffStep step;
    step.person = u"person-1"_s;
    step.positionLines = QStringList { u"ปลัด"_s };
    step.opinionLines = 2;
    ResultRow result;
    result.number = 1;
    result.measure = measure.name;
    PlanSection plan;
    plan.assessedYear = 2566;
    plan.planYear = 2567;
    ResultsSection results;
    results.assessedYear = 2566;
    results.headingLines = QStringList { u"รายงานผล"_s };
    results.total = u"98.5"_s;
    return { section(plan, { leaf(measure) }),
        section(ImplementationSection {}, { leaf(carriedOut) }),
        section(SignOffSection {}, { leaf(step) }), section(results, { leaf(result) }) };
}

QList<Subtree> followUpSections()
{
    Indicator indicator;
    indicator.code = u"1"_s;
    indicator.name = u"การปฏิบัติหน้าที่"_s;
    indicator.status = Status::Done;
    indicator.progress = QStringList { u"ทำแล้ว"_s };
    OitItem item;
    item.code = u"O1"_s;
    item.name = u"โครงสร้าง"_s;
    item.elements = QStringList { u"แผนผัง"_s, u"ตำแหน่ง"_s };
    const Evidence evidence { u"https://www.example.com/o1"_s, u"หน้าแรก"_s };
    const OitGroup group { u"9.1"_s, u"ข้อมูลพื้นฐาน"_s, {}, {} };
    return { section(IndicatorsSection {}, { leaf(indicator) }),
        section(OitSection {}, { leaf(group, { leaf(item, { leaf(evidence) }) }) }) };
}

} // namespace

Subtree smallOffice()
{
    CoverSection cover;
    cover.lines = QStringList { u"รายงาน"_s };
    TextSection text;
    text.heading = u"คำนำ"_s;
    text.paragraphs = QStringList { u"ย่อหน้า"_s };
    QList<Subtree> sections { section(cover), section(text) };
    sections += measureSections();
    sections += followUpSections();
    Office office;
    office.name = u"สำนักงานตัวอย่าง"_s;
    return leaf(office,
        { leaf(Unit { u"สำนักปลัด"_s }), leaf(Unit { u"กองคลัง"_s }),
            leaf(Person { u"person-1"_s, {}, u"ปลัด"_s, u"สำนักปลัด"_s }),
            leaf(Report { 2566, u"nacc"_s, 2566 }, sections) });
}

QString somePicture()
{
    return u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjxsgAAAABJRU5E"
           "rkJggg=="_s;
}

Tree treeOf(Subtree subtree)
{
    qint64 next = 1;
    numberRows(subtree, next);
    Tree tree;
    tree.insert({}, 0, subtree);
    return tree;
}

RowId firstOf(const Tree &tree, RowKind kind)
{
    const QList<RowId> rows = tree.descendants(tree.root());
    const auto it = std::ranges::find_if(rows, [&](RowId row) { return tree.kind(row) == kind; });
    return it == rows.end() ? RowId {} : *it;
}

} // namespace ita
