// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/catalogue/builtin.h"
#include "core/interchange/writer.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

QString programPath()
{
    return QStringLiteral(ITA_PROGRAM);
}

Run runProgram(const QTemporaryDir &folder, const QStringList &arguments, const QString &input)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    for (const QString &display : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(display);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    program.start(programPath(), arguments);
    program.write(input.toUtf8());
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(120'000));
    Run run { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), {} };
    const QString error = QString::fromUtf8(program.readAllStandardError());
    for (const QString &line : error.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith("ita-report: "_L1))
            run.error += line.sliced(12) + u'\n';
    return run;
}

void writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray readFile(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject readJson(const QTemporaryDir &folder, const QString &name)
{
    return QJsonDocument::fromJson(readFile(folder, name)).object();
}

QJsonObject sampleDocument()
{
    ita::Subtree office = std::move(ita::sampleOffice()).value();
    qint64 next = 1;
    ita::numberRows(office, next);
    ita::Tree tree;
    tree.insert({}, 0, office);
    return QJsonDocument::fromJson(ita::writeDocument(tree)).object();
}

void importSample(const QTemporaryDir &folder)
{
    writeFile(folder, u"in.json"_s, QJsonDocument(sampleDocument()).toJson());
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
}

void runSql(const QTemporaryDir &folder, const QString &statement)
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        file.setDatabaseName(folder.filePath(u"office.ita"_s));
        REQUIRE(file.open());
        REQUIRE(QSqlQuery(file).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void checkFails(
    const QTemporaryDir &folder, const QStringList &arguments, int status, const QString &error)
{
    const QStringList before = filesIn(folder);
    const Run run = runProgram(folder, arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(run.status == status);
    CHECK(run.error == error + u'\n');
    CHECK(filesIn(folder) == before);
}
