// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readfile.h"
#include "core/interchange/reader.h"
#include "tests/core/checks/checked.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QJsonArray>
#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A text, and whether the check finds something in it.
struct Sample
{
    QString text;
    bool isFound = true;
};

Tree officeWith(const QString &paragraph)
{
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = u"องค์การบริหารส่วนตำบลนาทราย"_s;
    Tree tree = treeOf(office);
    set(tree, firstOf(tree, RowKind::Text), "paragraphs", QJsonArray { paragraph });
    return tree;
}

void checkSamples(QLatin1StringView check, const QList<Sample> &samples)
{
    for (const Sample &sample : samples) {
        INFO(sample.text.toStdString());
        const Tree tree = officeWith(sample.text);
        const QList<Finding> found = foundBy(check, tree);
        CHECK(found.size() == (sample.isFound ? 1 : 0));
        if (!found.isEmpty())
            CHECK(found.first().place == Place { firstOf(tree, RowKind::Text), u"paragraphs"_s });
    }
}

} // namespace

TEST_CASE("A sentence that is cut off is found, a whole one is not", "[checks]")
{
    checkSamples("cut_off"_L1,
        { { u"มีข้อมูลครอบคลุมใน"_s }, { u"จัดทำแผน และเผยแพร่ รวมทั้ง"_s }, { u"ประกอบด้วย"_s },
            { u"แผนงาน (ระยะ ๖ เดือน"_s }, { u"เผยแพร่ภายใน"_s, false }, { u"จัดทำแผนแล้ว"_s, false },
            { u"(๑) แผนงาน (ระยะ ๖ เดือน)"_s, false }, { u"ก) คู่มือ"_s, false },
            { u"ได้แก่\n๑. แผนงาน"_s, false } });
}

TEST_CASE("An amount that is left blank is found, a typed one is not", "[checks]")
{
    checkSamples("blank_amount"_L1,
        { { u"จำนวน .......... บาท"_s }, { u"เป็นเงิน บาท"_s }, { u"วงเงิน…บาท"_s },
            { u"จำนวน ______ ราย"_s }, { u"จำนวน ๕๐๐ บาท"_s, false }, { u"จำนวนบาท"_s, false },
            { u"งบประมาณ รายจ่าย"_s, false }, { u"จำนวน 3 ราย"_s, false } });
}

TEST_CASE("Digits of two kinds in one text are found, those of names are not", "[checks]")
{
    checkSamples("mixed_digits"_L1,
        { { u"๕ เรื่อง จาก 7 เรื่อง"_s }, { u"๕ เรื่อง"_s, false }, { u"7 เรื่อง"_s, false },
            { u"ข้อ O34 ของปี ๒๕๖๖"_s, false }, { u"ปี ๒๕๖๖ https://a.go.th/2566"_s, false },
            { u"ปี ๒๕๖๖ me@b2.go.th"_s, false } });
}

TEST_CASE("An item that the report does not have is found by its number", "[checks]")
{
    checkSamples("unknown_items"_L1,
        { { u"ตามข้อ O34"_s }, { u"ข้อ O๓๔"_s }, { u"ตามข้อ O1"_s, false }, { u"ตามข้อ ๓"_s, false } });
}

TEST_CASE("An indicator with the name of another one is found", "[checks]")
{
    checkSamples("indicator_names"_L1,
        { { u"ตัวชี้วัดที่ ๔ การปฏิบัติหน้าที่"_s }, { u"ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่"_s, false },
            { u"ตัวชี้วัดที่ ๔ ของปีก่อน"_s, false } });
}

TEST_CASE("A name that is nearly the office's is found, another office's is not", "[checks]")
{
    checkSamples("office_name"_L1,
        { { u"ที่ทำการองค์การบริหารส่วนตำบลนาทาย"_s }, { u"อบต.นาทราบ"_s },
            { u"องค์การบริหารส่วนตำบลนาทราย"_s, false }, { u"อบต. นาทรายและชุมชน"_s, false },
            { u"นายกองค์การบริหารส่วนตำบลลงนาม"_s, false },
            { u"องค์การบริหารส่วนตำบลหนองบัว"_s, false } });
}

TEST_CASE("A heading's year is the report's or its section's own", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId cover = firstOf(tree, RowKind::Cover);
    const RowId plan = firstOf(tree, RowKind::Plan);
    const auto foundIn = [&](RowId row, const char *field, const QJsonValue &value) {
        set(tree, row, field, value);
        return foundBy("heading_years"_L1, tree).size();
    };
    CHECK(foundIn(cover, "lines", QJsonArray { u"ประจำปีงบประมาณ ๒๕๖๕"_s }) == 1);
    CHECK(foundIn(cover, "lines", QJsonArray { u"ประจำปีงบประมาณ พ.ศ. 2566"_s }) == 0);
    CHECK(foundIn(cover, "lines", QJsonArray { u"แผน พ.ศ. ๒๕๖๑ - ๒๕๖๕"_s }) == 0);
    CHECK(foundIn(cover, "lines", QJsonArray { u"ตาม พ.ร.บ. พ.ศ. ๒๕๔๐"_s }) == 0);
    CHECK(foundIn(cover, "lines", QJsonArray { u"ตามพระราชบัญญัติการพัสดุ พ.ศ. ๒๕๖๐"_s }) == 0);
    const RowId done = firstOf(tree, RowKind::Implementation);
    CHECK(foundIn(done, "heading", u"ผลของปี พ.ศ. ๒๕๖๗"_s) == 0); // what the plan is for
    CHECK(foundIn(plan, "heading", u"แผนของปี พ.ศ. ๒๕๖๗"_s) == 0); // its own plan year
    CHECK(foundIn(plan, "heading", u"แผนของปี พ.ศ. ๒๕๖๘"_s) == 1);
}

TEST_CASE("A result before its time is found by the paper's own date", "[checks]")
{
    Tree tree = treeOf(smallOffice());
    const RowId row = firstOf(tree, RowKind::ImplementationRow);
    set(tree, row, "output", u"คู่มือ"_s);
    set(tree, row, "period", u"เดือนมีนาคม ๒๕๖๗"_s);
    CHECK(foundBy("result_before_time"_L1, tree).isEmpty()); // the paper has no date
    set(tree, firstOf(tree, RowKind::Text), "closing", QJsonArray { u"๑๐ มกราคม ๒๕๖๗"_s });
    REQUIRE(foundBy("result_before_time"_L1, tree).size() == 1);
    set(tree, row, "period", u"เดือนมกราคม ๒๕๖๗"_s);
    CHECK(foundBy("result_before_time"_L1, tree).isEmpty());
    set(tree, row, "period", u"เดือนมีนาคม ๒๕๖๗"_s);
    set(tree, row, "output", u""_s);
    CHECK(foundBy("result_before_time"_L1, tree).isEmpty()); // only planned
}

TEST_CASE("What is printed nowhere is not checked", "[checks]")
{
    Tree tree = officeWith(u"จัดทำแผนและ"_s);
    REQUIRE(foundBy("cut_off"_L1, tree).size() == 1);
    set(tree, firstOf(tree, RowKind::Text), "hidden", true);
    CHECK(foundBy("cut_off"_L1, tree).isEmpty());
}

TEST_CASE("Repaired texts are found no more", "[checks]")
{
    const QList<Check> checks = contentChecks();
    const QList<Finding> clean = checked(treeOf(smallOffice())).kept();
    const QSet<QLatin1StringView> gaps { "unfinished"_L1 };
    for (const Finding &finding : clean) {
        INFO(finding.text.toStdString());
        CHECK(gaps.contains(finding.check));
    }
}

TEST_CASE("Every known slip of the reference report is found", "[checks]")
{
    const auto path = test::referenceReport();
    if (!path)
        return;
    const auto office = readDocument(*readFile(*path, qint64(10) * 1024 * 1024));
    REQUIRE(office);
    const Tree tree = treeOf(*office);
    const auto codesOf = [&](QLatin1StringView check) {
        QStringList codes;
        for (const Finding &finding : foundBy(check, tree))
            if (const Field *code = describe(tree.kind(finding.place.row)).field(Meaning::Code))
                codes.append(code->get(tree.value(finding.place.row)).toString());
        return codes;
    };
    CHECK(codesOf("cut_off"_L1) == QStringList { u"O21"_s });
    CHECK(codesOf("item_years"_L1) == QStringList { u"O30"_s });
    CHECK(codesOf("other_elements"_L1) == QStringList { u"O37"_s });
    CHECK(codesOf("same_progress"_L1).contains(u"O18"_s));
    CHECK(codesOf("same_progress"_L1).contains(u"O24"_s));
    CHECK(codesOf("instruments"_L1) == QStringList { u"6"_s, u"7"_s, u"8"_s });
    CHECK(foundBy("unaddressed"_L1, tree).size() == 3);
    CHECK(foundBy("untied"_L1, tree).size() == 4);
    CHECK(foundBy("measure_names"_L1, tree).size() == 2);
    CHECK(foundBy("result_before_time"_L1, tree).size() == 3);
}
