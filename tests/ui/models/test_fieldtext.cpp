// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/fieldtext.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

const Field &field(RowKind kind, const char *key)
{
    return *describe(kind).field(QLatin1StringView(key));
}

QJsonValue parsed(RowKind kind, const char *key, const QString &text)
{
    const Result<QJsonValue> value = parseText(field(kind, key), text);
    REQUIRE(value);
    return *value;
}

QStringList units(const QString &text)
{
    return parsed(RowKind::OitItem, "units", text).toVariant().toStringList();
}

} // namespace

TEST_CASE("Text that means nothing in its field is refused with a reason", "[models]")
{
    CHECK_FALSE(parseText(field(RowKind::OitItem, "status"), u"เสร็จ?"_s));
    CHECK_FALSE(parseText(field(RowKind::ResultRow, "no"), u"สาม"_s));
    CHECK_FALSE(parseText(field(RowKind::ResultRow, "no"), u"-1"_s));
    CHECK_FALSE(parseText(field(RowKind::Results, "score.total"), u"101"_s));
    CHECK_FALSE(parseText(field(RowKind::Results, "assessed_year"), u"2023"_s));
    CHECK_FALSE(parseText(field(RowKind::Results, "hidden"), u"maybe"_s));
    CHECK(parseText(field(RowKind::OitItem, "status"), u"x"_s).error().message
        == u"“x” is not one of the choices"_s);
}

TEST_CASE("A status is read in Thai, English and as stored", "[models]")
{
    for (const QString &text : { u"ดำเนินการแล้ว"_s, u"done"_s, u"Done"_s, u" DONE "_s })
        CHECK(parsed(RowKind::OitItem, "status", text) == u"done"_s);
    CHECK(parsed(RowKind::OitItem, "status", u"อยู่ระหว่างดำเนินการ"_s) == u"in_progress"_s);
    CHECK(parsed(RowKind::Indicator, "status", u"ยังไม่ได้ดำเนินการ"_s) == u"not_started"_s);
    CHECK(parsed(RowKind::Indicator, "status", u""_s) == u"not_started"_s);
    CHECK(parsed(RowKind::Indicator, "instrument", u"eit"_s) == u"EIT"_s);
    CHECK(parsed(RowKind::Results, "orientation", u"แนวนอน"_s) == u"landscape"_s);
}

TEST_CASE("Units are parted by comma, slash, line and และ but not within a name", "[models]")
{
    CHECK(units(u"สำนักปลัด, กองคลัง/กองช่าง"_s)
        == QStringList { u"สำนักปลัด"_s, u"กองคลัง"_s, u"กองช่าง"_s });
    CHECK(units(u"สำนักปลัด และกองคลัง\nกองช่าง"_s)
        == QStringList { u"สำนักปลัด"_s, u"กองคลัง"_s, u"กองช่าง"_s });
    const QString education = u"กองการศึกษา ศาสนาและวัฒนธรรม"_s;
    CHECK(units(education) == QStringList { education });
    CHECK(units(u"ทุกส่วนราชการ"_s) == QStringList { u"*"_s });
    CHECK(units(u" "_s).isEmpty());
}

TEST_CASE("Numbers, points and scores are read as offices type them", "[models]")
{
    CHECK(parsed(RowKind::ResultRow, "no", u"๑๒."_s) == 12);
    CHECK(parsed(RowKind::ResultRow, "no", u""_s) == 0);
    CHECK(parsed(RowKind::Results, "assessed_year", u"๒๕๖๖"_s) == 2566);
    CHECK(parsed(RowKind::Results, "score.total", u"๙๘.๒๗"_s) == u"98.27"_s);
    CHECK(parsed(RowKind::Results, "score.total", u" "_s).isNull());
    CHECK(parsed(RowKind::Results, "hidden", u"ใช่"_s) == true);
    CHECK(parsed(RowKind::OitItem, "progress", u"- หนึ่ง\n\n•  สอง\nสาม - สี่"_s)
        == QJsonArray { u"หนึ่ง"_s, u"สอง"_s, u"สาม - สี่"_s });
    CHECK(parsed(RowKind::Unit, "name", u"กอง\nคลัง"_s) == u"กอง คลัง"_s);
    CHECK(parsed(RowKind::Measure, "steps", u"๑. ก\n- ข"_s) == u"๑. ก\n- ข"_s);
}

TEST_CASE("What is typed leads back to the value for every kind of field", "[models]")
{
    const auto staysSame = [](const Field &one, const QJsonValue &value) {
        const Result<QJsonValue> back = parseText(one, editText(one, value));
        CHECK(back);
        CHECK((back && *back == value));
    };
    staysSame(field(RowKind::OitItem, "status"), u"in_progress"_s);
    staysSame(field(RowKind::OitItem, "units"), QJsonArray { u"ก"_s, u"*"_s });
    staysSame(field(RowKind::OitItem, "progress"), QJsonArray { u"ก"_s, u"ข"_s });
    staysSame(field(RowKind::Results, "score.iit"), u"95.5"_s);
    staysSame(field(RowKind::Results, "score.iit"), QJsonValue::Null);
    staysSame(field(RowKind::Results, "hidden"), true);
    staysSame(field(RowKind::ResultRow, "no"), 3);
    staysSame(field(RowKind::Measure, "steps"), u" ๑. ก\n\n- ข "_s);
    staysSame(field(RowKind::SignOffStep, "person"), u"person-1"_s);
}

TEST_CASE("Values are shown as people read them", "[models]")
{
    CHECK(displayText(field(RowKind::OitItem, "status"), u"not_started"_s) == u"Not started"_s);
    CHECK(displayText(field(RowKind::OitItem, "units"), QJsonArray { u"ก"_s, u"*"_s })
        == u"ก, All units"_s);
    CHECK(displayText(field(RowKind::OitItem, "progress"), QJsonArray { u"ก"_s, u"ข"_s })
        == u"- ก\n- ข"_s);
    CHECK(displayText(field(RowKind::Results, "hidden"), false) == u"No"_s);
    CHECK(displayText(field(RowKind::Indicator, "instrument"), u"IIT"_s) == u"IIT"_s);
}
