// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/fields.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>
#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// A legal value that is not the default.
QJsonValue otherValue(const Field &field, const RowValue &empty)
{
    switch (field.kind) {
    case FieldKind::Points:
    case FieldKind::Names:
        return QJsonArray { u"ก"_s, u"ข"_s };
    case FieldKind::Choice:
        return field.get(empty) == field.choices.last() ? field.choices.first()
                                                        : field.choices.last();
    case FieldKind::Number:
        return 7;
    case FieldKind::Year:
        return 2570;
    case FieldKind::Date:
        return u"2026-11-30"_s;
    case FieldKind::Flag:
        return true;
    case FieldKind::Score:
        return u"91.5"_s;
    case FieldKind::Picture:
        return somePicture();
    default:
        return u"ข้อความ"_s;
    }
}

} // namespace

TEST_CASE("Every row kind describes itself at its own place", "[domain]")
{
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        INFO("kind " << i << ", after " << (i > 0 ? describe(RowKind(i - 1)).name : "none"));
        REQUIRE(description.name); // null when the kind has no description
        CHECK(description.kind == RowKind(i));
        CHECK(kindOf(description.empty) == RowKind(i));
        CHECK(describe(QLatin1StringView(description.name)) == &description);
    }
}

TEST_CASE("Every field gives back what it was set to and touches no other", "[domain]")
{
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        for (const Field &field : description.fields) {
            INFO(description.name << "." << field.name().toStdString());
            RowValue row = description.empty;
            const QJsonValue value = otherValue(field, row);
            REQUIRE(field.check(value));
            field.set(row, value);
            CHECK(field.get(row) == value);
            CHECK_FALSE(row == description.empty);
            for (const Field &other : description.fields)
                if (other.key != field.key)
                    CHECK(other.get(row) == other.get(description.empty));
        }
    }
}

TEST_CASE("No two fields of a kind share a key or a column", "[domain]")
{
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        QSet<QString> columns;
        for (const Field &field : description.fields)
            columns.insert(field.column());
        CHECK(columns.size() == description.fields.size());
    }
}

TEST_CASE("A member leads to its field, and a section's layout to that of its kind", "[domain]")
{
    CHECK(fieldOf(&OitItem::status).key == "status"_L1);
    CHECK(&fieldOf(&OitItem::status) == describe(RowKind::OitItem).field("status"_L1));
    CHECK(keyOf(&ResultsSection::total) == "score.total"_L1);
    CHECK(keyOf(&SectionLayout::hidden) == "hidden"_L1);
    for (const RowKind kind : sectionKinds()) {
        INFO(describe(kind).name);
        CHECK(&fieldOf(kind, &SectionLayout::title) == describe(kind).field("title"_L1));
    }
    CHECK(&fieldOf<CoverSection>(&SectionLayout::orientation)
        == describe(RowKind::Cover).field("orientation"_L1));
}

TEST_CASE("Every section kind has a title, a layout and what its form shows", "[domain]")
{
    for (const RowKind kind : sectionKinds()) {
        const RowDescription &section = describe(kind);
        INFO(section.name);
        CHECK(section.parent == RowKind::Report);
        CHECK(section.section.title);
        CHECK(section.section.rows.has_value() == (section.section.form != SectionForm::Texts));
        qsizetype layout = 0;
        for (const Field &field : section.fields)
            layout += field.meaning == Meaning::Layout;
        CHECK(layout == 12);
        CHECK(sectionLayout(section.empty));
    }
    for (int i = 0; i < kRowKindCount; ++i) {
        INFO(describe(RowKind(i)).name);
        CHECK(isSection(RowKind(i)) == bool(sectionLayout(describe(RowKind(i)).empty)));
    }
}

TEST_CASE("What a field refers to or ticks is there", "[domain]")
{
    for (int i = 0; i < kRowKindCount; ++i)
        for (const Field &field : describe(RowKind(i)).fields) {
            INFO(describe(RowKind(i)).name << "." << field.name().toStdString());
            CHECK(field.refersTo.has_value() == (field.kind == FieldKind::Reference));
            if (field.refersTo) {
                const Field &named = field.refersTo->field();
                CHECK(describe(field.refersTo->kind).field(named.key) == &named);
                CHECK(named.uniqueIn);
            }
            if (field.ticks)
                CHECK(describe(RowKind(i)).field(field.ticks().key) == &field.ticks());
        }
}

TEST_CASE("Search reads texts, replacing leaves codes, and neither sees records", "[domain]")
{
    CHECK(fieldOf(&OitItem::code).searched);
    CHECK_FALSE(fieldOf(&OitItem::code).replaceable);
    CHECK(fieldOf(&Indicator::code).searched);
    CHECK_FALSE(fieldOf(&Indicator::code).replaceable);
    CHECK(fieldOf(&Measure::steps).replaceable);
    CHECK_FALSE(fieldOf(&Measure::key).searched);
    CHECK_FALSE(fieldOf(&OitItem::elementsMet).searched);
    CHECK_FALSE(fieldOf(&Person::unit).searched);
    CHECK_FALSE(fieldOf(&Report::catalogueScheme).searched);
    CHECK(fieldOf<Report>(&PaperLayout::title).replaceable);
    CHECK_FALSE(fieldOf(&Comment::text).searched);
}

TEST_CASE("A field refuses a value of another kind and says why", "[domain]")
{
    const RowDescription &results = describe(RowKind::Results);
    const auto reason = [&](const char *key, const QJsonValue &value) {
        const Outcome checked = results.field(QLatin1StringView(key))->check(value);
        return checked ? QString() : checked.error().message;
    };
    CHECK(reason("intro", 3) == u"expected text, found a number"_s);
    CHECK(reason("intro", QJsonValue::Null) == u"expected text, found null"_s);
    CHECK(reason("intro", QString(QChar(0xD800)))
        == u"the text holds a character that cannot be stored"_s);
    CHECK(reason("heading_lines", u"บรรทัด"_s) == u"expected a list of texts, found text"_s);
    CHECK(reason("heading_lines", QJsonArray { 1 }) == u"expected text, found a number"_s);
    CHECK(reason("assessed_year", 2023) == u"expected a whole number from 2400 to 2999"_s);
    CHECK(reason("assessed_year", 2566.5) == u"expected a whole number from 2400 to 2999"_s);
    CHECK(reason("score.total", 98.27)
        == u"expected a decimal number as text, or null, found a number"_s);
    CHECK(reason("score.total", u"๙๘"_s)
        == u"“๙๘” is not a score from 0 to 100 with at most two decimals"_s);
    CHECK(reason("hidden", u"yes"_s) == u"expected true or false, found text"_s);
    CHECK(reason("orientation", u"diagonal"_s)
        == u"“diagonal” is not one of automatic, portrait, landscape"_s);
}

TEST_CASE("Collections lead from a kind to those below it", "[domain]")
{
    CHECK(collectionsOf(RowKind::Office)
        == QList { "units"_L1, "people"_L1, "reports"_L1, "comments"_L1, "acceptances"_L1,
            "archived_years"_L1 });
    CHECK(collectionsOf(RowKind::Report)
        == QList { "papers"_L1, "sections"_L1, "comments"_L1, "sign_offs"_L1, "review_copies"_L1,
            "acceptances"_L1, "catalogue_parts"_L1 });
    CHECK(collectionsOf(RowKind::Evidence) == QList { "comments"_L1, "acceptances"_L1 });
    CHECK(collectionsOf(RowKind::Comment) == QList { "replies"_L1 });
    CHECK(collectionsOf(RowKind::Reply).isEmpty());
    CHECK(accepts(RowKind::Report, RowKind::Oit));
    CHECK_FALSE(accepts(RowKind::Plan, RowKind::Indicator));
    CHECK_FALSE(accepts(RowKind::Office, RowKind::Office));
}

TEST_CASE("A date is a day or nothing", "[domain]")
{
    const Field &field = fieldOf(&Evidence::checkedOn);
    CHECK(field.check(u""_s));
    CHECK(field.check(u"2024-02-29"_s));
    for (const QString &wrong :
        { u"2023-02-29"_s, u"2024-2-9"_s, u"30 พ.ย. 2569"_s, u"2024-02-29T10:00:00"_s, u" "_s })
        CHECK(field.check(wrong).error().message
            == u"“%1” is not a day such as 2024-01-31"_s.arg(wrong));
    CHECK_FALSE(field.check(7));
}
