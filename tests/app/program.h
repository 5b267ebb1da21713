// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// The result of one run of the program.
struct Run
{
    int status = -1;
    QString out;
    QString error; ///< the program's own lines on standard error, without their prefix
};

/// The program that was built.
QString programPath();

/// Runs ita-report in `folder` with English messages and waits for its end.
Run runProgram(const QTemporaryDir &folder, const QStringList &arguments,
    const QString &input = QStringLiteral(""));

void writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
QByteArray readFile(const QTemporaryDir &folder, const QString &name);
QJsonObject readJson(const QTemporaryDir &folder, const QString &name);

/// The sample report as an interchange document.
QJsonObject sampleDocument();
/// Writes the sample report to in.json and imports it into office.ita.
void importSample(const QTemporaryDir &folder);

/// Runs a statement on office.ita, as another program could.
void runSql(const QTemporaryDir &folder, const QString &statement);

QStringList filesIn(const QTemporaryDir &folder);

/// Checks that the call ends with `status`, prints one line on standard error and makes no file.
void checkFails(
    const QTemporaryDir &folder, const QStringList &arguments, int status, const QString &error);
