// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QDateTime>
#include <QFile>

namespace ita::test {

inline QDateTime someTime()
{
    return { QDate(2023, 5, 17), QTime(12, 0), Qt::UTC };
}

/// A file stands where a folder is to be made.
inline void blockPlace(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

} // namespace ita::test
