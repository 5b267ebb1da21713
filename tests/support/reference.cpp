// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reference.h"

#include "tests/support/catch.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita::test {

QString sourcePath(const QString &inside)
{
    return QStringLiteral(ITA_SOURCE_DIR "/") + inside;
}

std::optional<QString> referenceReport()
{
    const auto inside = u"/shared/reference/report-2566.json"_s;
    // A second worktree stands one folder deeper than the checkout itself.
    const QStringList places {
        qEnvironmentVariable("ITA_REFERENCE"),
        QStringLiteral(ITA_SOURCE_DIR "/..") + inside,
        QStringLiteral(ITA_SOURCE_DIR "/../..") + inside,
    };
    for (const QString &place : places) {
        if (QFileInfo(place).isFile())
            return QFileInfo(place).canonicalFilePath();
    }
    WARN("skipped: the real report is not beside the checkout");
    return std::nullopt;
}

} // namespace ita::test
