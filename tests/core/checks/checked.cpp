// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/checked.h"

#include "core/domain/fromlastyear.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kSameProgress = u"จัดทำคู่มือการให้บริการประชาชน และเผยแพร่บนเว็บไซต์ของหน่วยงานแล้ว"_s;

template<typename Row>
Row &rowOf(Subtree &subtree)
{
    return std::get<Row>(subtree.value);
}

void spoilTexts(Subtree &office)
{
    rowOf<Office>(office).name = u"องค์การบริหารส่วนตำบลนาทราย"_s;
    rowOf<CoverSection>(sectionOf(office, RowKind::Cover)).lines
        = QStringList { u"รายงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔"_s };
    auto &text = rowOf<TextSection>(sectionOf(office, RowKind::Text));
    text.paragraphs
        = QStringList { u"จัดทำแผนและ"_s, u"เป็นเงิน ........ บาท"_s, u"มี ๕ เรื่อง และ 3 ราย"_s,
              u"ตามข้อ O99"_s, u"ตัวชี้วัดที่ ๔ การปฏิบัติหน้าที่"_s, u"องค์การบริหารส่วนตำบลนาทาย"_s };
    text.closing = QStringList { u"๑๐ มกราคม ๒๕๖๖"_s };
    for (Subtree &row : office.children)
        if (auto *person = std::get_if<Person>(&row.value))
            person->name = u"นายสมชาย ใจดี\u0430"_s;
}

void spoilMeasures(Subtree &office)
{
    auto &plan = rowOf<PlanSection>(sectionOf(office, RowKind::Plan));
    plan.weakIndicators = QStringList { u"3"_s };
    plan.intro = u"กำหนดมาตรการ รวม ๕ มาตรการ"_s;
    Subtree &done = sectionOf(office, RowKind::Implementation).children.first();
    auto &row = rowOf<ImplementationRow>(done);
    row.measure = u"มาตรการอื่น"_s;
    row.period = u"เดือนมีนาคม ๒๕๖๖"_s;
    row.output = u"คู่มือ"_s;
}

void spoilFollowUp(Subtree &office)
{
    Subtree &indicators = sectionOf(office, RowKind::Indicators);
    rowOf<IndicatorsSection>(indicators).heading = u"ประเด็นการประเมิน IIT"_s;
    auto &indicator = rowOf<Indicator>(indicators.children.first());
    indicator.instrument = Instrument::Eit;
    indicator.period = u"ต.ค. ๖๙ ถึง ก.ย. ๗๐"_s;
    indicator.progress.clear();
    indicator.questions = QStringList { u"เก้าสิบ"_s };
    markFromLastYear(indicators.children.first().value);
    Subtree &group = sectionOf(office, RowKind::Oit).children.first();
    auto &first = rowOf<OitItem>(group.children.first());
    first.elements = QStringList { u"ระบุตำแหน่งหัวหน้าของแต่ละ"_s };
    first.progress = QStringList { kSameProgress };
    const OitItem results { .code = u"O22"_s,
        .progress = { kSameProgress, u"รายงานของปี พ.ศ. ๒๕๖๓"_s } };
    const OitItem copied { .code = u"O2"_s, .progress = { kSameProgress } };
    const Evidence page { u"https://www.example.com/o1"_s, u"ภาพ"_s };
    const Evidence home { u"https://www.example.com/"_s, u"หน้าแรก"_s };
    group.children += { leaf(copied, { leaf(page), leaf(home) }), leaf(results) };
}

} // namespace

Findings checked(const Tree &tree, qsizetype most)
{
    const RowId report = firstOf(tree, RowKind::Report);
    const Readiness ready = readiness(tree, report);
    return runChecks(contentChecks(), { tree, report, ready, QDate(2026, 11, 30) }, most);
}

QList<Finding> foundBy(QLatin1StringView check, const Tree &tree)
{
    QList<Finding> found = checked(tree).kept();
    found.removeIf([&](const Finding &finding) { return finding.check != check; });
    return found;
}

void set(Tree &tree, RowId row, const char *field, const QJsonValue &value)
{
    REQUIRE(applyEdit(tree, SetField { row, QLatin1StringView(field), value }));
}

Subtree &sectionOf(Subtree &office, RowKind kind)
{
    QList<Subtree> &sections = office.children.last().children;
    return *std::ranges::find_if(
        sections, [&](const Subtree &section) { return kindOf(section.value) == kind; });
}

Subtree faultyTexts()
{
    Subtree office = smallOffice();
    spoilTexts(office);
    spoilMeasures(office);
    spoilFollowUp(office);
    return office;
}

} // namespace ita
