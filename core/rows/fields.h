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

/// How a member of some type becomes JSON and is set from it; describefield.h has one per type.
struct MemberType
{
    QJsonValue (*get)(const void *member);
    void (*set)(void *member, const QJsonValue &value);
};

/// One field of a row kind: the only place that knows its names and what it is. File, interchange,
/// journal, search, forms, table columns, rules, readiness and exports all walk these.
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
    /// Whether a change of it changes what is printed, so that sign-offs are about it.
    bool printed = false;
    /// Whether search looks into it: texts that people write and read, not choices, numbers,
    /// references or what only the program writes.
    bool searched = false;
    /// Whether replacing may change it: what is searched, without codes, which have a form of
    /// their own.
    bool replaceable = false;
    /// How a section prints it, above its table; nothing: not as a text of its own.
    std::optional<TextRole> printedAs {};
    /// What the report of a new year does with it.
    Carry carry = Carry::Keep;
    /// What the row lacks while the field is unfinished; nothing: it may stay as it is.
    std::optional<Gap> needed {};
    /// No other row of the kind has the same value within the nearest row of this kind.
    std::optional<RowKind> uniqueIn {};
    /// The field whose values this one may have.
    std::optional<Reference> refersTo {};
    /// The Points of the same row that this field ticks, by their text; null for none.
    const Field &(*ticks)() = nullptr;

    /// Where the member stands in its row, in bytes, and how it is read and set.
    qsizetype offset = 0;
    const MemberType *type = nullptr;

    QJsonValue get(const RowValue &row) const { return type->get(addressOf(row) + offset); }
    /// Stores a value that check() has accepted.
    void set(RowValue &row, const QJsonValue &value) const
    {
        type->set(addressOf(row) + offset, value);
    }

    /// Says in one sentence why `value` cannot stand in this field.
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
    RowKind parent = RowKind::Office; ///< Office is its own; of a Comment: see accepts()
    QLatin1StringView collection {}; ///< JSON array of the parent with such rows; "" for Office
    /// Whether every document has that array; else it is written only when there are such rows.
    bool required = false;
    RowTraits traits {};
    SectionTraits section {}; ///< for sections only
    QList<Field> fields {};
    RowValue empty {};

    /// Null when there is no such field.
    const Field *field(QAnyStringView key) const;
    const Field *field(Meaning meaning) const;
    /// The field whose member stands there in `empty`; ends the program when none does.
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
/// True for the kinds that stand in a report's list of sections.
inline bool isSection(RowKind kind)
{
    return groupOf(kind) == RowGroup::Section;
}
/// The kinds of sections, as menus and messages list them.
const QList<RowKind> &sectionKinds();

/// The field of a member: `fieldOf(&OitItem::status)`. A member that does not exist does not
/// compile.
template<typename Row, typename Value>
const Field &fieldOf(Value Row::*member)
{
    const RowDescription &row = describe(kindOf<Row>());
    return row.fieldAt(&(std::get_if<Row>(&row.empty)->*member));
}
/// The same for what all sections share: `fieldOf<CoverSection>(&SectionLayout::title)`.
template<typename Row, typename Base, typename Value>
requires(std::derived_from<Row, Base> && !std::same_as<Row, Base>) const Field &fieldOf(
    Value Base::*member)
{
    return fieldOf(static_cast<Value Row::*>(member));
}
/// And for a section whose kind is known at run time only.
template<typename Value>
const Field &fieldOf(RowKind section, Value SectionLayout::*member)
{
    const RowDescription &row = describe(section);
    return row.fieldAt(&(sectionLayout(row.empty)->*member));
}
/// Its name, as edits and places carry it: `keyOf(&OitItem::status)`.
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

/// The arrays a row of this kind holds, in file order: {"units", "people", "reports"} for Office.
const QList<QLatin1StringView> &collectionsOf(RowKind parent);
/// The kinds whose only parent is this one, in order; without comments.
const QList<RowKind> &childKinds(RowKind parent);
/// Whether a row of kind `child` may stand below one of kind `parent`. Comments stand below the row
/// they are about, of whatever kind that is.
bool accepts(RowKind parent, RowKind child);

} // namespace ita
