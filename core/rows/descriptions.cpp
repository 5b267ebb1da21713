// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/descriptions.h"

#include <algorithm>
#include <array>

namespace ita {
namespace {

using Kinds = std::array<RowDescription, kRowKindCount>;

const Kinds &allKinds()
{
    static const Kinds kinds = [] {
        Kinds byKind;
        for (RowDescription &row : officeFields() + sectionFields() + tableFields()
                + followUpFields() + blockFields() + recordFields())
            byKind[size_t(row.kind)] = std::move(row);
        return byKind;
    }();
    return kinds;
}

QList<RowKind> kindsWhere(auto holds)
{
    QList<RowKind> found;
    for (const RowDescription &row : allKinds())
        if (holds(row))
            found.append(row.kind);
    return found;
}

} // namespace

QString Field::column() const
{
    return name().replace(u'.', u'_');
}

const Field *RowDescription::field(QAnyStringView key) const
{
    for (const Field &field : fields)
        if (key == field.key)
            return &field;
    return nullptr;
}

const Field *RowDescription::field(Meaning meaning) const
{
    for (const Field &field : fields)
        if (field.meaning == meaning)
            return &field;
    return nullptr;
}

const Field &RowDescription::fieldAt(const void *member) const
{
    const qsizetype offset = static_cast<const char *>(member) - addressOf(empty);
    const auto at = std::ranges::find(fields, offset, &Field::offset);
    if (at == fields.cend())
        qFatal("A member of “%s” at %lld has no field", name, qlonglong(offset));
    return *at;
}

const RowDescription &describe(RowKind kind)
{
    return allKinds()[size_t(kind)];
}

const RowDescription *describe(QAnyStringView name)
{
    for (const RowDescription &description : allKinds())
        if (name == QLatin1StringView(description.name))
            return &description;
    return nullptr;
}

const QList<RowKind> &sectionKinds()
{
    static const QList<RowKind> kinds
        = kindsWhere([](const RowDescription &row) { return row.group == RowGroup::Section; });
    return kinds;
}

const QList<QLatin1StringView> &collectionsOf(RowKind parent)
{
    static const auto all = [] {
        std::array<QList<QLatin1StringView>, kRowKindCount> found;
        for (size_t row = 0; row < found.size(); ++row)
            for (const RowDescription &child : allKinds())
                if (accepts(RowKind(row), child.kind) && !found[row].contains(child.collection))
                    found[row].append(child.collection);
        return found;
    }();
    return all[size_t(parent)];
}

const QList<RowKind> &childKinds(RowKind parent)
{
    static const auto all = [] {
        std::array<QList<RowKind>, kRowKindCount> found;
        for (size_t row = 0; row < found.size(); ++row)
            found[row] = kindsWhere([row](const RowDescription &child) {
                return !child.traits.belowAny && accepts(RowKind(row), child.kind);
            });
        return found;
    }();
    return all[size_t(parent)];
}

bool accepts(RowKind parent, RowKind child)
{
    const RowDescription &description = describe(child);
    if (description.traits.belowAny)
        return groupOf(parent) != RowGroup::Record;
    return child != RowKind::Office
        && (description.parent == parent || description.traits.alsoBelow == parent);
}

} // namespace ita
