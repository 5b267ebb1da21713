// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rows.h"

#include <type_traits>

namespace ita {

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
