// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"
#include "core/store/officefile.h"
#include "tests/support/trees.h"

#include <QTemporaryDir>

class QSqlQuery;

namespace ita::test {

/// smallOffice() with `count` more measures (m1, m2 …) and a key that this version does not know.
Subtree officeWithMeasures(int count);

QDateTime noon();

/// A new file that holds the office, numbered from 1.
std::unique_ptr<OfficeFile> makeFile(const QString &path, Subtree office = officeWithMeasures(3));

/// Runs statements like another SQLite tool; fails the test when SQLite refuses one.
void withSqlite(const QString &path, const QStringList &statements);
/// The same without the triggers that keep the journal, which are put back afterwards.
void withoutJournalTriggers(const QString &path, const QStringList &statements);
/// Statements that take back what the scripts from this one on add to the tables; from the sixth on
/// they add nothing else.
QStringList undoneSince(int version);
/// Changes the file to the schema of the program's first version.
void makeFirstSchema(const QString &path);
/// Whether SQLite lets another tool run the statement.
bool sqliteAccepts(const QString &path, const QString &statement);

/// All content tables as text, row by row: equal texts mean equal bytes in every cell.
QString dumpContent(Database &database);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace ita::test
