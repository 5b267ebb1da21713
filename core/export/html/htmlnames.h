// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita::html {

// Names of HTML that are also keys of fields, of which they know nothing.

inline constexpr QLatin1StringView kRole { "role" };
inline constexpr QLatin1StringView kName { "name" };
inline constexpr QLatin1StringView kId { "id" };
inline constexpr QLatin1StringView kContent { "content" };
inline constexpr QLatin1StringView kText { "text" };
inline constexpr QLatin1StringView kSection { "section" };
inline constexpr QLatin1StringView kStart { "start" };
inline constexpr QLatin1StringView kTitle { "title" };
inline constexpr QLatin1StringView kWidth { "width" };
inline constexpr QLatin1StringView kAuthor { "author" };

} // namespace ita::html
