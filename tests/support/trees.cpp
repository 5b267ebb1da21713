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

/// The rows of a table with a heading above its columns and two merged cells.
QList<Subtree> tableRows(const QString &name)
{
    return { leaf(FreeColumn { name + u" แก่นหัว"_s, { u"แก่นเหนือหัว"_s } }),
        leaf(FreeColumn { u"จำนวน"_s, {}, ValueKind::Number }),
        leaf(FreeRow {}, { leaf(FreeCell { name + u" แก่นช่อง"_s, 2 }), leaf(FreeCell { u"5"_s }) }),
        leaf(FreeRow {}, { leaf(FreeCell {}), leaf(FreeCell { u"7"_s }) }) };
}

Subtree blockOf(BlockForm form, const QString &text, QList<Subtree> rows = {})
{
    ContentBlock block;
    block.form = form;
    block.text = text;
    if (form == BlockForm::Picture)
        block.picture = somePicture();
    return leaf(block, std::move(rows));
}

QList<Subtree> memoSections(const QString &key)
{
    TextSection text;
    text.heading = u"เรื่อง แก่น"_s;
    text.paper = key;
    SignOffSection chain;
    chain.paper = key;
    SignOffStep step;
    step.person = u"person-2"_s;
    return { leaf(text,
                 { blockOf(BlockForm::Heading, u"หัวข้อแก่น"_s),
                     blockOf(BlockForm::Paragraph, u"ย่อหน้าแก่น"_s),
                     blockOf(BlockForm::Table, u"ตารางแก่น"_s, tableRows(u"ก"_s)),
                     blockOf(BlockForm::Picture, u"ภาพแก่น"_s) }),
        leaf(chain, { leaf(step) }) };
}

} // namespace

Subtree officeWithMemo()
{
    Subtree office = smallOffice();
    Subtree &report = office.children.last();
    Paper memo;
    memo.key = u"memo"_s;
    memo.title = u"บันทึกแก่น"_s;
    memo.paperKind = PaperKind::Memo;
    FreeTableSection table;
    table.heading = u"ตารางอิสระแก่น"_s;
    report.children.prepend(leaf(memo));
    report.children.append(leaf(table, tableRows(u"ข"_s)));
    report.children += memoSections(memo.key);
    office.children.insert(3, leaf(Person { u"person-2"_s, u"วิชัย"_s, u"นายก"_s, u"สำนักปลัด"_s }));
    return office;
}

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
