// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program left behind.
struct Run
{
    int status = -1;
    QString out;
    QString error; ///< standard error, without what the platform says
};

/// Runs ita-report in `folder` with English messages and waits for its end.
Run runProgram(const QTemporaryDir &folder, const QStringList &arguments,
    const QString &input = QStringLiteral(""));

void writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content);
QByteArray readFile(const QTemporaryDir &folder, const QString &name);
QJsonObject readJson(const QTemporaryDir &folder, const QString &name);

/// The sample report as an interchange document.
QJsonObject sampleDocument();
/// The sample report in office.ita, made from in.json.
void importSample(const QTemporaryDir &folder);

/// A change of office.ita by another program.
void runSql(const QTemporaryDir &folder, const QString &statement);

QStringList filesIn(const QTemporaryDir &folder);

/// One line on standard error, that status, and no file beside those that were there.
void checkFails(
    const QTemporaryDir &folder, const QStringList &arguments, int status, const QString &error);
