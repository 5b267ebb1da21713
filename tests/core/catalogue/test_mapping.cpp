// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/entries.h"
#include "core/catalogue/mapping.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

QJsonObject mappingFile()
{
    QFile file(u":/mappings/nacc-2565-2566.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString mappingFault(const QJsonObject &file)
{
    const auto read = readMapping(toBytes(file));
    return read ? QString() : read.error().message;
}

QString faultWith(const QString &path, const QJsonValue &value)
{
    return mappingFault(withValue(mappingFile(), path, value));
}

const ItemMapping &mappingInto(int year)
{
    const ItemMapping *mapping = ita::mappingInto(kDefaultScheme, year);
    REQUIRE(mapping);
    return *mapping;
}

Catalogue catalogueOfYear(int year)
{
    const auto catalogue = builtInCatalogue(year);
    REQUIRE(catalogue);
    return *catalogue;
}

QString nameIn(const Catalogue &catalogue, const QStringList &codes)
{
    REQUIRE(codes.size() == 1);
    return catalogue.item(codes.first())->name;
}

} // namespace

TEST_CASE("Each pair of years has a mapping that accounts for every item", "[catalogue]")
{
    const QList<int> years = catalogueYears();
    for (qsizetype i = 1; i < years.size(); ++i) {
        CAPTURE(years[i]);
        const ItemMapping &mapping = mappingInto(years[i]);
        CHECK(mapping.fromYear == years[i - 1]);
        const Outcome whole
            = checkMapping(mapping, catalogueOfYear(years[i - 1]), catalogueOfYear(years[i]));
        CHECK((whole ? QString() : whole.error().message) == QString());
    }
    CHECK_FALSE(ita::mappingInto(kDefaultScheme, years.constFirst()));
    CHECK_FALSE(ita::mappingInto(u"health"_s, 2567));
}

TEST_CASE("Items that are called the same have the same name in both years", "[catalogue]")
{
    const QList<int> years = catalogueYears();
    for (qsizetype i = 1; i < years.size(); ++i) {
        const Catalogue from = catalogueOfYear(years[i - 1]);
        const Catalogue to = catalogueOfYear(years[i]);
        for (const MappedItems &entry : mappingInto(years[i]).entries) {
            if (entry.change != ItemChange::Same && entry.change != ItemChange::Renamed)
                continue;
            CAPTURE(years[i], entry.from, entry.to);
            const bool sameName = nameIn(from, entry.from) == nameIn(to, entry.to);
            CHECK(sameName == (entry.change == ItemChange::Same));
        }
    }
}

TEST_CASE("An item says what it was in the year before", "[catalogue]")
{
    const auto told
        = [](int year, const QString &code) { return predecessorText(mappingInto(year), code); };
    CHECK(told(2566, u"O1"_s) == u"In 2565 this was O1."_s);
    CHECK(told(2566, u"O10"_s) == u"There was no such item in 2565."_s);
    CHECK(told(2566, u"O11"_s) == u"Merged from O10, O18 of 2565."_s);
    CHECK(told(2566, u"O40"_s) == u"In 2565 this was O38, with another name."_s);
    CHECK(told(2567, u"O18"_s) == u"Merged from O23, O24, O25 of 2566."_s);
    CHECK(told(2569, u"O26"_s) == u"In 2568 this was O28."_s);
    CHECK(told(2569, u"O27"_s).isEmpty());
    ItemMapping split { u"x"_s, 2565, 2566,
        { { ItemChange::Split, { u"O1"_s }, { u"O1"_s, u"O2"_s } } } };
    CHECK(predecessorText(split, u"O2"_s) == u"Part of what was O1 in 2565."_s);
}

TEST_CASE("Every fault of a mapping is named by its path and reason", "[catalogue]")
{
    REQUIRE(mappingFault(mappingFile()).isEmpty());
    CHECK(faultWith(u"format"_s, u"ita-catalogue"_s)
        == u"$.format: expected “ita-mapping”: this is another format"_s);
    CHECK(faultWith(u"version"_s, 2)
        == u"$.version: version 2 is newer than this program's version 1"_s);
    // Years that only go on cannot lead round.
    const QString circle
        = u"$.to_year: must be after from_year, or mappings lead round in a circle"_s;
    CHECK(faultWith(u"to_year"_s, 2565) == circle);
    CHECK(faultWith(u"to_year"_s, 2564) == circle);
    CHECK(faultWith(u"entries[1].from[0]"_s, u"O1"_s)
        == u"$.entries[1].from[0]: “O1” is used twice"_s);
    CHECK(faultWith(u"entries[1].to[0]"_s, u"O1"_s) == u"$.entries[1].to[0]: “O1” is used twice"_s);
    CHECK(faultWith(u"entries[0].change"_s, u"moved"_s)
        == u"$.entries[0].change: “moved” is not one of same, renamed, merged, split, dropped, "
           "new"_s);
    CHECK(faultWith(u"entries[0].change"_s, u"merged"_s)
        == u"$.entries[0].from: must have two items or more for this change"_s);
    CHECK(faultWith(u"entries[0].change"_s, u"split"_s)
        == u"$.entries[0].to: must have two items or more for this change"_s);
    CHECK(faultWith(u"entries[0].change"_s, u"dropped"_s)
        == u"$.entries[0].to: must have no items for this change"_s);
    CHECK(faultWith(u"entries[0].change"_s, u"new"_s)
        == u"$.entries[0].from: must have no items for this change"_s);
    CHECK(faultWith(u"entries[0].to"_s, QJsonValue::Undefined)
        == u"$.entries[0].to: must have one item for this change"_s);
    CHECK(faultWith(u"entries"_s, QJsonArray()) == u"$.entries: is empty"_s);
    CHECK(mappingFault(withValue(withValue(mappingFile(), u"source"_s, QJsonValue::Undefined),
              u"entries[0].confirmed"_s, true))
        == u"$.entries[0].confirmed: is true, but no source is given"_s);
}

TEST_CASE("A mapping that leaves out an item or names a strange one is refused", "[catalogue]")
{
    const auto fault = [](const ItemMapping &mapping) {
        const Outcome checked = checkMapping(mapping, catalogueOfYear(2565), catalogueOfYear(2566));
        return checked ? QString() : checked.error().message;
    };
    ItemMapping mapping = mappingInto(2566);
    CHECK(fault(mapping).isEmpty());
    mapping.entries.removeFirst();
    CHECK(fault(mapping) == u"The mapping does not account for item O1 of 2565"_s);
    mapping.entries.prepend({ ItemChange::Dropped, { u"O1"_s }, {} });
    CHECK(fault(mapping) == u"The mapping does not account for item O1 of 2566"_s);
    mapping.entries.first() = { ItemChange::Same, { u"O1"_s }, { u"O44"_s } };
    mapping.entries.append({ ItemChange::New, {}, { u"O1"_s } });
    CHECK(fault(mapping) == u"The mapping names item O44, which the catalogue of 2566 lacks"_s);
}

TEST_CASE("Successors are proposed by name, an equal name first, each once", "[catalogue]")
{
    for (const int year : { 2564, 2565, 2566, 2567, 2568 }) {
        CAPTURE(year);
        const Catalogue from = catalogueOfYear(year);
        const Catalogue to = catalogueOfYear(year + 1);
        const QList<Successors> proposed = proposeSuccessors(from, to);
        QStringList taken;
        for (const Successors &item : proposed)
            for (const QString &code : item.to) {
                CHECK_FALSE(taken.contains(code));
                taken.append(code);
            }
        for (const Successors &item : proposed)
            for (const CatalogueEntry &entry : entriesOf(to))
                if (entry.kind == EntryKind::Item && !entry.name.isEmpty()
                    && entry.name == from.item(item.from)->name)
                    CHECK(taken.contains(entry.code));
        const auto mapping = mappingOfSuccessors(from, to, proposed);
        REQUIRE(mapping);
        const auto read = readMapping(QJsonDocument(mappingFile(*mapping)).toJson());
        REQUIRE(read);
        CHECK(*read == *mapping);
    }
}

TEST_CASE("Successors that make no mapping are refused by name", "[catalogue]")
{
    const Catalogue from = catalogueOfYear(2568);
    const Catalogue to = catalogueOfYear(2569);
    const auto refused = [&](const QList<Successors> &changed, const QString &reason) {
        QList<Successors> all = proposeSuccessors(from, to);
        for (Successors &item : all)
            for (const Successors &other : changed)
                if (item.from == other.from)
                    item = other;
        const auto mapping = mappingOfSuccessors(from, to, all);
        REQUIRE_FALSE(mapping);
        CHECK(mapping.error().message.contains(reason));
    };
    refused({ { u"O4"_s, { u"O77"_s } } }, u"O4: “O77”"_s);
    refused({ { u"O4"_s, { u"O4"_s, u"O4"_s } } }, u"O4: “O4”"_s);
    refused(
        { { u"O4"_s, { u"O4"_s, u"O5"_s } }, { u"O5"_s, { u"O5"_s } } }, u"O5 cannot be merged"_s);
    CHECK(mappingOfSuccessors(to, from, {}).error().message.contains(u"not later"_s));
    CHECK(mappingOfSuccessors(from, to, {}).error().message.contains(u"O1"_s));
    QList<Successors> twice = proposeSuccessors(from, to);
    twice.append(twice.first());
    CHECK(mappingOfSuccessors(from, to, twice).error().message.contains(u"O1"_s));
    const auto merged = [&] {
        QList<Successors> all = proposeSuccessors(from, to);
        for (Successors &item : all)
            item.to = item.from == u"O1" || item.from == u"O2" ? QStringList { u"O1"_s }
                                                               : QStringList();
        return all;
    }();
    const auto mapping = mappingOfSuccessors(from, to, merged);
    REQUIRE(mapping);
    CHECK(mapping->entries.first()
        == MappedItems { ItemChange::Merged, { u"O1"_s, u"O2"_s }, { u"O1"_s }, { false, {} } });
    CHECK(mapping->entries.constLast().change == ItemChange::New);
}
