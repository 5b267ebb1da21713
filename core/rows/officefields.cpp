// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// The office, its units and people, its reports and their papers.

namespace ita {
namespace {

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct OfficeFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription office();
    static RowDescription unit();
    static RowDescription person();
    static RowDescription report();
    static RowDescription paper();

    /// Adds the fields that all papers have.
    template<typename Row>
    static RowDescription withLayout(RowDescription paper);
};

RowDescription OfficeFields::office()
{
    return rows<Office>(
        RowGroup::Office, "office", QT_TRANSLATE_NOOP("RowKind", "Office"), RowKind::Office, "")
        .line(&Office::name, must("office.name"), QT_TR_NOOP("Office name"))
        .choice(&Office::kind, must("office.kind"), QT_TR_NOOP("Kind of office"))
        .line(&Office::subdistrict, must("office.subdistrict"), QT_TR_NOOP("Subdistrict"))
        .line(&Office::district, must("office.district"), QT_TR_NOOP("District"))
        .line(&Office::province, must("office.province"), QT_TR_NOOP("Province"))
        .prose(&Office::address, must("office.address"), QT_TR_NOOP("Address"))
        .line(&Office::website, must("office.website"), QT_TR_NOOP("Website"))
        .picture(&Office::emblem, "office.emblem", QT_TR_NOOP("Emblem"),
            { .printed = true, .meaning = Meaning::Photo, .since = 2 });
}

RowDescription OfficeFields::unit()
{
    return rows<Unit>(RowGroup::Office, "unit", QT_TRANSLATE_NOOP("RowKind", "Unit"),
        RowKind::Office, must("units"))
        .line(&Unit::name, must("name"), QT_TR_NOOP("Unit name"), { .uniqueIn = RowKind::Office });
}

RowDescription OfficeFields::person()
{
    return rows<Person>(RowGroup::Office, "person", QT_TRANSLATE_NOOP("RowKind", "Person"),
        RowKind::Office, must("people"))
        .key(&Person::key, must("id"), QT_TR_NOOP("Identifier"), { .uniqueIn = RowKind::Office })
        .line(&Person::name, must("name"), QT_TR_NOOP("Name"), { .printed = true })
        .line(&Person::position, must("position"), QT_TR_NOOP("Position"))
        .line(&Person::unit, must("unit"), QT_TR_NOOP("Unit"), { .searched = false })
        .choice(&Person::role, "role", QT_TR_NOOP("Role in this program"))
        .picture(&Person::signatureImage, "signature_image", QT_TR_NOOP("Signature image"));
}

RowDescription OfficeFields::report()
{
    return rows<Report>(RowGroup::Report, "report", QT_TRANSLATE_NOOP("RowKind", "Report"),
        RowKind::Office, must("reports"))
        .year(&Report::fiscalYear, must("fiscal_year"), QT_TR_NOOP("Fiscal year"),
            { .carry = Carry::MoveYears, .uniqueIn = RowKind::Office })
        .line(&Report::catalogueScheme, must("catalogue.scheme"), QT_TR_NOOP("Catalogue scheme"),
            { .printed = false, .searched = false })
        .year(&Report::catalogueYear, must("catalogue.fiscal_year"), QT_TR_NOOP("Catalogue year"),
            { .printed = false });
}

RowDescription OfficeFields::paper()
{
    return rows<Paper>(
        RowGroup::Report, "paper", QT_TRANSLATE_NOOP("RowKind", "Paper"), RowKind::Report, "papers")
        .since(2)
        .key(&Paper::key, "id", QT_TR_NOOP("Identifier"),
            { .printed = false, .uniqueIn = RowKind::Report });
}

template<typename Row>
RowDescription OfficeFields::withLayout(RowDescription paper)
{
    return RowBuilder<Row>(std::move(paper))
        .line(&Row::title, "title", QT_TR_NOOP("Title of the paper"),
            { .carry = Carry::MoveYears, .since = 2 })
        .choice(&Row::paperKind, "paper_kind", QT_TR_NOOP("Kind of paper"), { .since = 2 })
        .choice(&Row::pageNumbers, "page_numbers", QT_TR_NOOP("Page numbers"), { .since = 2 })
        .choice(&Row::numberPlace, "number_place", QT_TR_NOOP("Place of the page numbers"),
            { .since = 2 })
        .choice(
            &Row::strip, "strip", QT_TR_NOOP("Strip with the code of the content"), { .since = 2 })
        .flag(&Row::catchWords, "catch_words",
            QT_TR_NOOP("First words of the next page at the foot"), { .since = 2 });
}

} // namespace

QList<RowDescription> officeFields()
{
    using F = OfficeFields;
    return { F::office(), F::unit(), F::person(), F::withLayout<Report>(F::report()),
        F::withLayout<Paper>(F::paper()) };
}

} // namespace ita
