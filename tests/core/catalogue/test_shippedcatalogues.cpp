// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/newreport.h"
#include "core/report/documentbuilder.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

struct Shipped
{
    QString scheme;
    int year;
    int items;
    int confirmed; ///< items
    bool draft;
    QString prefix; ///< of the items' codes
};

const QList<Shipped> &shipped()
{
    static const QList<Shipped> list {
        { u"nacc"_s, 2564, 43, 43, false, u"O"_s },
        { u"nacc"_s, 2565, 43, 43, false, u"O"_s },
        { u"nacc"_s, 2566, 43, 43, false, u"O"_s },
        { u"nacc"_s, 2567, 35, 4, true, u"O"_s },
        { u"nacc"_s, 2568, 28, 22, true, u"O"_s },
        { u"nacc"_s, 2569, 26, 19, true, u"O"_s },
        { u"vocational"_s, 2569, 23, 0, true, u"O"_s },
        { u"health"_s, 2567, 22, 0, true, u"MOIT "_s },
    };
    return list;
}

Catalogue shippedCatalogue(const Shipped &which)
{
    const auto catalogue = builtInCatalogue(which.year, which.scheme);
    REQUIRE(catalogue);
    return *catalogue;
}

QList<CatalogueSubIndicator> subIndicatorsOf(const Catalogue &catalogue)
{
    QList<CatalogueSubIndicator> all;
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        all += indicator.subIndicators;
    return all;
}

QList<CatalogueItem> itemsOf(const Catalogue &catalogue)
{
    QList<CatalogueItem> all;
    for (const CatalogueSubIndicator &sub : subIndicatorsOf(catalogue))
        for (const CatalogueTopic &topic : sub.topics)
            all += topic.items;
    return all;
}

/// How sure each entry of the catalogue is.
QList<Origin> originsOf(const Catalogue &catalogue)
{
    QList<Origin> all;
    const auto add = [&](const auto &entries) {
        for (const auto &entry : entries)
            all.append(entry.origin);
    };
    add(catalogue.instruments);
    add(catalogue.indicators);
    add(subIndicatorsOf(catalogue));
    add(itemsOf(catalogue));
    add(catalogue.levels);
    add(catalogue.deadlines);
    return all;
}

QString printedTextOf(const Block &block)
{
    QString text;
    const auto add = [&](const QList<Paragraph> &paragraphs) {
        for (const Paragraph &paragraph : paragraphs)
            text += paragraph.text + u'\n';
    };
    if (const auto *some = std::get_if<TextBlock>(&block))
        add(some->paragraphs);
    if (const auto *table = std::get_if<Table>(&block))
        for (const TableRow &row : table->rows)
            for (const Cell &cell : row.cells)
                add(cell.paragraphs);
    return text;
}

/// All that is printed of a new report with this catalogue.
QString printed(const Catalogue &catalogue)
{
    const Office office { .name = u"หน่วยงานตัวอย่าง"_s };
    const Tree tree = treeOf(newOffice(catalogue, office));
    QString text;
    for (const PrintedSection &section : buildDocument(tree, findReport(tree, {}), {}).sections)
        for (const Block &block : section.blocks)
            text += printedTextOf(block);
    return text;
}

} // namespace

TEST_CASE("Each catalogue of the program has the items of its year", "[catalogue]")
{
    qsizetype known = 0;
    for (const AssessmentScheme &scheme : assessmentSchemes())
        if (scheme.code != u"made-up") // belongs to the tests
            known += catalogueYears(scheme.code).size();
    CHECK(known == shipped().size());
    for (const Shipped &which : shipped()) {
        CAPTURE(which.scheme, which.year);
        const Catalogue catalogue = shippedCatalogue(which);
        CHECK(catalogue.scheme == which.scheme);
        CHECK(catalogue.fiscalYear == which.year);
        CHECK(catalogue.draft == which.draft);
        const QList<CatalogueItem> items = itemsOf(catalogue);
        REQUIRE(items.size() == which.items);
        for (qsizetype i = 0; i < items.size(); ++i)
            CHECK(items[i].code == which.prefix + QString::number(i + 1));
        CHECK(std::ranges::count_if(items, [](const CatalogueItem &item) {
            return item.origin.confirmed;
        }) == which.confirmed);
    }
}

TEST_CASE("Everything confirmed in a catalogue of the program has a source", "[catalogue]")
{
    for (const Shipped &which : shipped()) {
        CAPTURE(which.scheme, which.year);
        for (const Origin &origin : originsOf(shippedCatalogue(which)))
            CHECK((!origin.confirmed || !origin.source.isEmpty()));
    }
}

TEST_CASE("A new report of each catalogue prints all its items", "[catalogue]")
{
    for (const Shipped &which : shipped()) {
        CAPTURE(which.scheme, which.year);
        const Catalogue catalogue = shippedCatalogue(which);
        const QString text = printed(catalogue);
        const QStringList lines = text.split(u'\n');
        for (const CatalogueItem &item : itemsOf(catalogue)) {
            CAPTURE(item.code);
            CHECK(std::ranges::any_of(lines, [&](const QString &line) {
                return line == item.code || line.startsWith(item.code + u' ');
            }));
            CHECK(text.contains(item.name));
            for (const QString &document : item.documents)
                CHECK(text.contains(document));
        }
        // What is not sure is said on the screen only.
        CHECK_FALSE(text.contains(u"(?)"_s));
        CHECK_FALSE(text.contains(u"confirmed"_s));
    }
}

TEST_CASE("Items whose sub-indicator is not known are one group at the end", "[catalogue]")
{
    const Catalogue catalogue = shippedCatalogue(shipped().at(5)); // nacc 2569
    const QList<CatalogueSubIndicator> subs = subIndicatorsOf(catalogue);
    REQUIRE(subs.size() == 1);
    CHECK(subs[0].code.isEmpty());
    CHECK(printed(catalogue).contains(u"ข้อที่ยังไม่ทราบตัวชี้วัดย่อย"_s));
}

TEST_CASE("The health scheme has four rounds, of which no due day is known", "[catalogue]")
{
    const QList<ReportingRound> rounds = roundsOf(shippedCatalogue(shipped().at(7)));
    REQUIRE(rounds.size() == 4);
    CHECK(rounds[0].first == QDate(2023, 10, 1));
    CHECK(rounds[3].name == u"ไตรมาสที่ ๔"_s);
    CHECK(rounds[3].last == QDate(2024, 9, 30));
    for (const ReportingRound &round : rounds)
        CHECK_FALSE(round.reportDue);
    CHECK(nextDue(shippedCatalogue(shipped().at(7)), QDate(2024, 3, 1))->day == QDate(2024, 3, 15));
}

TEST_CASE("A report of a round is chosen by its number, and others are refused", "[catalogue]")
{
    Catalogue catalogue = shippedCatalogue(shipped().at(7));
    CHECK(chooseRound(catalogue, 5)
              .error()
              .message.startsWith(u"There is no round 5, only ไตรมาสที่ ๑, "_s));
    CHECK_FALSE(chooseRound(catalogue, 0));
    CHECK(catalogue.round.isEmpty());
    CHECK_FALSE(printed(catalogue).contains(u"ไตรมาส"_s));
    REQUIRE(chooseRound(catalogue, 3));
    CHECK(printed(catalogue).contains(u"แบบตรวจ MOIT ไตรมาสที่ ๓ ประจำปี"_s));
    Catalogue none = shippedCatalogue(shipped().at(7));
    none.rounds.clear();
    CHECK(chooseRound(none, 1).error().message.contains(u"knows no rounds"_s));
}

TEST_CASE("The note of a catalogue says what of it is not confirmed", "[catalogue]")
{
    CHECK(startNote(shippedCatalogue(shipped().at(2))).endsWith(u"พ.ศ. ๒๕๖๖"_s));
    CHECK(startNote(shippedCatalogue(shipped().at(0)))
              .endsWith(u"พ.ศ. ๒๕๖๔. Not confirmed: indicators."_s));
    CHECK(startNote(shippedCatalogue(shipped().at(4)))
              .endsWith(u"Not confirmed: 6 of 28 items, indicators, weights, levels. It is a draft "
                        "that no office has confirmed yet."_s));
}

TEST_CASE("An item is in doubt until the office gives it another name", "[catalogue]")
{
    const Catalogue catalogue = shippedCatalogue(shipped().at(4)); // nacc 2568
    OitItem item;
    item.code = u"O7"_s;
    item.name = u"รายงานผลการดำเนินงานประจำปี"_s;
    CHECK(doubtAbout(catalogue, item).startsWith(u"Not confirmed for this fiscal year"_s));
    CHECK(doubtAbout(catalogue, item).endsWith(catalogue.item(u"O7"_s)->origin.source));
    item.name = u"รายงานผลการดำเนินงานประจำปีที่ประกาศ"_s;
    CHECK(doubtAbout(catalogue, item).isEmpty());
    item = {};
    item.code = u"O8"_s;
    item.name = catalogue.item(u"O8"_s)->name;
    CHECK(doubtAbout(catalogue, item).isEmpty()); // is confirmed
    CHECK(doubtAbout(catalogue, OitItem {}).isEmpty());
    CHECK_FALSE(doubtAbout(catalogue, OitGroup { u"9.1"_s, u"ข้อมูลพื้นฐาน"_s, {}, {} }).isEmpty());
    CHECK(doubtAbout(catalogue, OitGroup { u"9.1"_s, u"อื่น"_s, {}, {} }).isEmpty());
}
