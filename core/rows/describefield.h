// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/choices.h"
#include "core/rows/descriptions.h"

#include <QCoreApplication>
#include <QJsonArray>

// How the *fields.cpp describe a row kind: `rows<OitItem>(…)`, then a line for each field. Traits
// are plain data and members are found by byte offset, so that a field adds little compile time.

namespace ita {

// ---- Conversion between members and JSON

inline QJsonValue toJson(const QString &value)
{
    return value;
}
inline QJsonValue toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}
inline QJsonValue toJson(int value)
{
    return value;
}
inline QJsonValue toJson(bool value)
{
    return value;
}
inline QJsonValue toJson(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
template<typename E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return kWords<E>[size_t(value)];
}

inline void fromJson(QString &member, const QJsonValue &value)
{
    member = value.toString();
}
void fromJson(QStringList &member, const QJsonValue &value);
inline void fromJson(int &member, const QJsonValue &value)
{
    member = value.toInt();
}
inline void fromJson(bool &member, const QJsonValue &value)
{
    member = value.toBool();
}
inline void fromJson(std::optional<QString> &member, const QJsonValue &value)
{
    member = value.isNull() ? std::nullopt : std::optional(value.toString());
}
template<typename E>
requires std::is_enum_v<E>
void fromJson(E &member, const QJsonValue &value)
{
    const auto &words = kWords<E>;
    for (size_t i = 0; i < words.size(); ++i)
        if (value.toString() == words[i])
            member = E(i);
}

template<typename Value>
inline constexpr MemberType kMemberType { [](const void *member) {
                                             return toJson(*static_cast<const Value *>(member));
                                         },
    [](void *member, const QJsonValue &value) { fromJson(*static_cast<Value *>(member), value); } };

// ---- The parts of a field's line

/// The JSON key of a field or of an array of rows. In a document without the key the field has its
/// default value, or there are no such rows.
struct FieldKey
{
    FieldKey(const char *key)
        : name(key)
    {
    }

    QLatin1StringView name;
    bool required = false;
};

/// A key that every document must have. Only for keys of the first version of the format, because
/// existing documents lack keys that were added later.
inline FieldKey must(const char *name)
{
    FieldKey key(name);
    key.required = true;
    return key;
}

/// How a field is printed as a column of its own; most fields have none.
struct ColumnTrait
{
    const char16_t *heading = nullptr;
    int width = 0;
    const char16_t *group = nullptr;
};

/// The traits of a field beyond its kind. Defaults follow from the kind of the field and the group
/// of its row.
struct Traits
{
    ColumnTrait column {};
    std::optional<bool> printed {};
    std::optional<TextRole> printedAs {};
    std::optional<Carry> carry {};
    std::optional<Gap> needed {};
    std::optional<RowKind> uniqueIn {};
    std::optional<Reference> refersTo {};
    const Field &(*ticks)() = nullptr;
    bool searched = true; ///< false: search leaves the field out even where its kind is searched
    Meaning meaning = Meaning::Other;
    int since = 1;
};

/// For Traits::refersTo: the field is empty or has the value of that member in another row, in the
/// same office or report in which the member is unique.
template<auto Member>
Reference refersTo(RowKind kind)
{
    return { kind, []() -> const Field & { return fieldOf(Member); } };
}
/// For Traits::ticks.
template<auto Member>
const Field &ticks()
{
    return fieldOf(Member);
}

/// Adds a field to the description; its member is at byte `offset` of the row.
void addField(RowDescription &row, qsizetype offset, const MemberType &type, FieldKind kind,
    FieldKey key, const char *label, const Traits &traits);

// ---- One line per field

template<typename Row>
class RowBuilder
{
public:
    explicit RowBuilder(RowDescription row)
        : m_row(std::move(row))
    {
        m_row.kind = kindOf<Row>();
        m_row.empty = Row {};
    }

    using Traits = ita::Traits;
    using Label = const char *;

    RowBuilder &line(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Line, key, label, traits);
    }
    RowBuilder &prose(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Prose, key, label, traits);
    }
    RowBuilder &points(QStringList Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Points, key, label, traits);
    }
    RowBuilder &names(QStringList Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Names, key, label, traits);
    }
    RowBuilder &key(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Key, key, label, traits);
    }
    RowBuilder &reference(QString Row::*member, FieldKey key, Label label, Traits traits)
    {
        return add(member, FieldKind::Reference, key, label, traits);
    }
    template<typename E, typename Owner>
    RowBuilder &choice(E Owner::*member, FieldKey key, Label label, Traits traits = {})
    {
        add<E>(member, FieldKind::Choice, key, label, traits);
        m_row.fields.last().choices = { kWords<E>.begin(), kWords<E>.end() };
        return *this;
    }
    RowBuilder &number(int Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Number, key, label, traits);
    }
    RowBuilder &year(int Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Year, key, label, traits);
    }
    RowBuilder &date(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Date, key, label, traits);
    }
    RowBuilder &flag(bool Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Flag, key, label, traits);
    }
    RowBuilder &score(
        std::optional<QString> Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Score, key, label, traits);
    }
    RowBuilder &picture(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return add(member, FieldKind::Picture, key, label, traits);
    }

    // Fields with the same meaning in several row kinds.

    RowBuilder &heading(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return line(member, key, label, as(Meaning::Heading, traits));
    }
    RowBuilder &code(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return line(member, key, label, as(Meaning::Code, traits));
    }
    RowBuilder &period(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return line(member, key, label, as(Meaning::TimePeriod, traits));
    }
    RowBuilder &webAddress(QString Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return line(member, key, label, as(Meaning::WebAddress, traits));
    }
    RowBuilder &units(QStringList Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return names(member, key, label, as(Meaning::Units, traits));
    }
    RowBuilder &progress(QStringList Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return points(member, key, label, as(Meaning::Progress, traits));
    }
    RowBuilder &fromLastYear(QString Row::*member, FieldKey key, Label label)
    {
        return line(member, key, label,
            { .printed = false,
                .carry = Carry::Reset,
                .searched = false,
                .meaning = Meaning::FromLastYear });
    }
    /// What the assessment gave; it is not printed, and a new year has none yet.
    RowBuilder &assessed(std::optional<QString> Row::*member, Label label)
    {
        return score(member, "assessed_score", label,
            { .printed = false,
                .carry = Carry::Reset,
                .meaning = Meaning::AssessedScore,
                .since = 2 });
    }
    /// The fields of the columns that the office may add; see ownHeading().
    RowBuilder &ownColumns()
    {
        constexpr int kWidth = 12;
        const Traits traits {
            .column = { u"", kWidth }, .meaning = Meaning::OwnColumn, .since = 2
        };
        prose(&Row::own1, "own_1", QT_TRANSLATE_NOOP("Field", "Own column 1"), traits);
        prose(&Row::own2, "own_2", QT_TRANSLATE_NOOP("Field", "Own column 2"), traits);
        prose(&Row::own3, "own_3", QT_TRANSLATE_NOOP("Field", "Own column 3"), traits);
        return prose(&Row::own4, "own_4", QT_TRANSLATE_NOOP("Field", "Own column 4"), traits);
    }
    RowBuilder &status(Status Row::*member, FieldKey key, Label label, Traits traits = {})
    {
        return choice(member, key, label, as(Meaning::Status, traits));
    }

    /// For a kind that came with that version of the interchange format, with all its fields.
    RowBuilder &since(int version)
    {
        m_row.since = version;
        return *this;
    }

    operator RowDescription() const { return m_row; }

private:
    static Traits as(Meaning meaning, Traits traits)
    {
        traits.meaning = meaning;
        return traits;
    }

    template<typename Value>
    RowBuilder &add(
        Value Row::*member, FieldKind kind, FieldKey key, Label label, const Traits &traits)
    {
        const auto &row = *std::get_if<Row>(&m_row.empty);
        addField(m_row, bytesBetween(&row, &(row.*member)), kMemberType<Value>, kind, key, label,
            traits);
        return *this;
    }

    static qsizetype bytesBetween(const void *row, const void *member)
    {
        return static_cast<const char *>(member) - static_cast<const char *>(row);
    }

    RowDescription m_row;
};

/// `table`: name of the table in the office file; `collection`: the array of `parent` that holds
/// such rows.
template<typename Row>
RowBuilder<Row> rows(RowGroup group, const char *table, const char *label, RowKind parent,
    FieldKey collection, RowTraits traits = {})
{
    return RowBuilder<Row>({ .name = table,
        .label = label,
        .group = group,
        .parent = parent,
        .collection = collection.name,
        .required = collection.required,
        .traits = traits });
}

} // namespace ita
