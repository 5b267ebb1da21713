// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/store/officefile.h"
#include "tests/support/trees.h"

#include <QTemporaryDir>

class QSqlQuery;

namespace ita::test {

/// smallOffice() with so many measures more (m1, m2 …) and a key that this version does not know.
Subtree officeWithMeasures(int count);

QDateTime noon();

/// A new file that holds the office, numbered from 1.
std::unique_ptr<OfficeFile> makeFile(const QString &path, Subtree office = officeWithMeasures(3));

/// What another SQLite tool does to a file; fails the test when SQLite refuses.
void withSqlite(const QString &path, const QStringList &statements);
/// Leaves the file as the program's first version would have.
void makeFirstSchema(const QString &path);
/// Whether SQLite lets another tool do this.
bool sqliteAccepts(const QString &path, const QString &statement);

/// All content tables as text, row by row: equal texts mean equal bytes in every cell.
QString dumpContent(Database &database);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace ita::test
