// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ita::test {

/// A file or folder of the checkout, such as "resources/catalogues".
QString sourcePath(const QString &inside);

/// Path of the real report: what ITA_REFERENCE names, or ../shared/reference/report-2566.json next
/// to the checkout. It is not in the checkout because it contains an office's own texts. When it
/// is absent, a warning is printed and the test should return:
///     const auto path = referenceReport();
///     if (!path)
///         return;
std::optional<QString> referenceReport();

} // namespace ita::test
