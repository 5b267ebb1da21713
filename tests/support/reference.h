// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ita::test {

/// A file or folder of the checkout, such as "resources/catalogues".
QString sourcePath(const QString &inside);

/// Path of the real report that lies beside the checkout, as it holds an office's own texts:
/// ../shared/reference/report-2566.json, or what ITA_REFERENCE names. When it is absent the test
/// is told so and should return:
///     const auto path = referenceReport();
///     if (!path)
///         return;
std::optional<QString> referenceReport();

} // namespace ita::test
