// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/rows.h"
#include "core/rows/traits.h"

#include <QAnyStringView>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>

#include <concepts>

namespace ita {

/// Reads a member of some type as JSON and sets it from JSON; describefield.h has one per type.
struct MemberType
{
    QJsonValue (*get)(const void *member);
    void (*set)(void *member, const QJsonValue &value);
};

/// One field of a row kind: the only place with its names and traits. File, interchange, journal,
/// search, forms, table columns, rules, readiness and exports all iterate over the fields.
struct Field
{
    /// Name in JSON; a dot leads into a nested object ("score.total").
    QLatin1StringView key;
    FieldKind kind = FieldKind::Line;
    Meaning meaning = Meaning::Other;
    /// Name on screen, to be translated in the context "Field".
    const char *label = nullptr;
    /// Heading of the printed column, in Thai; null when the field has no column of its own.
    const char16_t *heading = nullptr;
    /// Relative default width of that column.
    int width = 0;
    /// Heading above this and the neighbouring columns with the same one; null for none.
    const char16_t *group = nullptr;
    /// The words of a Choice, in the order of its enum.
    QList<QLatin1StringView> choices {};
    /// An optional field is written to JSON only when it differs from the default.
    bool required = false;
    /// The version of the interchange format that has the field first. A field that came later is
    /// part of what is signed only where it differs from the default.
    int since = 1;
    /// Whether the field changes what is printed, so that it is part of what people sign.
    bool printed = false;
    /// Whether search reads the field: texts that people write, not choices, numbers, references
    /// or texts that only the program writes.
    bool searched = false;
    /// Whether Replace may change the field: searched fields except codes, which have a fixed form.
    bool replaceable = false;
    /// How a section prints it, above its table; nothing: not as a text of its own.
    std::optional<TextRole> printedAs {};
    /// What the report of a new year does with it.
    Carry carry = Carry::Keep;
    /// The gap that is reported while the field is unfinished; nothing: the field is optional.
    std::optional<Gap> needed {};
    /// The value is unique among rows of the same kind below the nearest ancestor of this kind.
    std::optional<RowKind> uniqueIn {};
    /// The field of other rows whose values this field may have.
    std::optional<Reference> refersTo {};
    /// The Points of the same row that this field ticks, by their text; null for none.
    const Field &(*ticks)() = nullptr;

    /// Byte offset of the member in its row, and how it is read and set.
    qsizetype offset = 0;
    const MemberType *type = nullptr;

    QJsonValue get(const RowValue &row) const { return type->get(addressOf(row) + offset); }
    /// Stores a value that check() has accepted.
    void set(RowValue &row, const QJsonValue &value) const
    {
        type->set(addressOf(row) + offset, value);
    }

    /// Whether the field may have this value; the error says in one sentence why not.
    Outcome check(const QJsonValue &value) const;
    /// The column of the office file: the key, dots as underscores.
    QString column() const;
    QString name() const { return key; }
};

/// A row kind: its place in the tree and its fields.
struct RowDescription
{
    RowKind kind = RowKind::Office;
    const char *name = nullptr; ///< table in the office file; for sections also the JSON `kind`
    const char *label = nullptr; ///< name on screen, to be translated in the context "RowKind"
    RowGroup group = RowGroup::Office;
    RowKind parent = RowKind::Office; ///< of Office: itself; for all of them see accepts()
    QLatin1StringView collection {}; ///< JSON array of the parent with such rows; "" for Office
    /// Whether every document has that array; otherwise it is written only if there are such rows.
    bool required = false;
    RowTraits traits {};
    int since = 1; ///< as Field::since
    SectionTraits section {}; ///< for sections only
    QList<Field> fields {};
    RowValue empty {};

    /// Null when there is no such field.
    const Field *field(QAnyStringView key) const;
    const Field *field(Meaning meaning) const;
    /// The field of the member at this address in `empty`; ends the program when there is none.
    const Field &fieldAt(const void *member) const;
};

const RowDescription &describe(RowKind kind);
inline const RowDescription &describe(const RowValue &value)
{
    return describe(kindOf(value));
}
/// The kind with that table name; null when there is none.
const RowDescription *describe(QAnyStringView name);

inline RowGroup groupOf(RowKind kind)
{
    return describe(kind).group;
}
/// True for the kinds in a report's list of sections.
inline bool isSection(RowKind kind)
{
    return groupOf(kind) == RowGroup::Section;
}
/// The kinds of sections, as menus and messages list them.
const QList<RowKind> &sectionKinds();

/// The field of a member: `fieldOf(&OitItem::status)`. An unknown member does not compile.
template<typename Row, typename Value>
const Field &fieldOf(Value Row::*member)
{
    const RowDescription &row = describe(kindOf<Row>());
    return row.fieldAt(&(std::get_if<Row>(&row.empty)->*member));
}
/// The same for a member that all sections share: `fieldOf<CoverSection>(&SectionLayout::title)`.
template<typename Row, typename Base, typename Value>
requires(std::derived_from<Row, Base> && !std::same_as<Row, Base>) const Field &fieldOf(
    Value Base::*member)
{
    return fieldOf(static_cast<Value Row::*>(member));
}
/// The same for a section whose kind is known at run time only.
template<typename Value>
const Field &fieldOf(RowKind section, Value SectionLayout::*member)
{
    const RowDescription &row = describe(section);
    return row.fieldAt(&(sectionLayout(row.empty)->*member));
}
/// The key of a member's field, as in edits and places: `keyOf(&OitItem::status)`.
template<typename Row, typename Value>
QLatin1StringView keyOf(Value Row::*member)
{
    return fieldOf(member).key;
}
template<typename Value>
QLatin1StringView keyOf(Value SectionLayout::*member)
{
    return fieldOf(sectionKinds().constFirst(), member).key;
}

template<typename Value>
QLatin1StringView keyOf(Value PaperLayout::*member)
{
    return fieldOf<Paper>(member).key;
}

/// The arrays a row of this kind holds, in file order: {"units", "people", "reports"} for Office.
const QList<QLatin1StringView> &collectionsOf(RowKind parent);
/// The kinds whose only parent kind is this one, in order; without those that may be below any.
const QList<RowKind> &childKinds(RowKind parent);
/// Whether a row of kind `child` may be below one of kind `parent`. A comment or an acceptance is
/// below the row that it is about, which may be of many kinds.
bool accepts(RowKind parent, RowKind child);

} // namespace ita
