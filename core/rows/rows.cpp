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

const SectionLayout *sectionLayout(const RowValue &value)
{
    return std::visit(
        [](const auto &row) -> const SectionLayout * {
            if constexpr (std::is_base_of_v<SectionLayout, std::remove_cvref_t<decltype(row)>>)
                return &row;
            else
                return nullptr;
        },
        value);
}

} // namespace ita
