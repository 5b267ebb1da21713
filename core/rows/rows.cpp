// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rows.h"

#include <type_traits>

namespace ita {

RowValue::RowValue() = default;
RowValue::RowValue(const RowValue &other) = default;
RowValue::RowValue(RowValue &&other) noexcept = default;
RowValue &RowValue::operator=(const RowValue &other) = default;
RowValue &RowValue::operator=(RowValue &&other) noexcept = default;
RowValue::~RowValue() = default;

bool RowValue::operator==(const RowValue &other) const
{
    return static_cast<const variant &>(*this) == static_cast<const variant &>(other);
}

const char *addressOf(const RowValue &value)
{
    return std::visit([](const auto &row) { return reinterpret_cast<const char *>(&row); }, value);
}

char *addressOf(RowValue &value)
{
    return std::visit([](auto &row) { return reinterpret_cast<char *>(&row); }, value);
}

namespace {

/// The part of the row that is a `Base`; null when it has none.
template<typename Base>
const Base *partOf(const RowValue &value)
{
    return std::visit(
        [](const auto &row) -> const Base * {
            if constexpr (std::is_base_of_v<Base, std::remove_cvref_t<decltype(row)>>)
                return &row;
            else
                return nullptr;
        },
        value);
}

} // namespace

const SectionLayout *sectionLayout(const RowValue &value)
{
    return partOf<SectionLayout>(value);
}

const PaperLayout *paperLayout(const RowValue &value)
{
    return partOf<PaperLayout>(value);
}

bool boxesOff(const RowValue &section)
{
    const auto *indicators = std::get_if<IndicatorsSection>(&section);
    const auto *oit = std::get_if<OitSection>(&section);
    return (indicators && indicators->boxesOff) || (oit && oit->boxesOff);
}

} // namespace ita
