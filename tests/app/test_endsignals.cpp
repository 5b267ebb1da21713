// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// On Windows no other program can send these signals.
#ifdef Q_OS_UNIX

namespace {

/// The program in a folder, to be ended by a signal.
struct Started
{
    QProcess program;

    Started(const QTemporaryDir &folder, const QStringList &arguments, const QString &platform)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"home"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"home"_s));
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(folder.path());
        // Whoever runs the tests, such as nohup, may ignore them.
        program.setChildProcessModifier([] {
            for (const int number : { SIGTERM, SIGHUP, SIGINT })
                std::signal(number, SIG_DFL);
        });
        program.start(QStringLiteral(ITA_PROGRAM), arguments);
        REQUIRE(program.waitForStarted());
    }

    void send(int signal) const { REQUIRE(kill(pid_t(program.processId()), signal) == 0); }

    /// What the shell would be told: that the signal has ended it.
    void checkEndedBy(int signal)
    {
        CHECK((program.state() == QProcess::NotRunning || program.waitForFinished(60'000)));
        CHECK(program.exitStatus() == QProcess::CrashExit);
        CHECK(program.exitCode() == signal);
    }
};

bool holdsFile(const QTemporaryDir &folder, const QString &pattern)
{
    return !QDir(folder.path()).entryList({ pattern }, QDir::Files | QDir::Hidden).isEmpty();
}

} // namespace

TEST_CASE("A signal closes the window's file and ends the program as signals do", "[app]")
{
    const int signal = GENERATE(SIGTERM, SIGHUP, SIGINT);
    CAPTURE(signal);
    const QTemporaryDir folder;
    importSample(folder);
    const QStringList before = filesIn(folder);
    Started window(folder, { u"office.ita"_s }, u"offscreen"_s);
    REQUIRE(QTest::qWaitFor([&] { return holdsFile(folder, u"office.ita.lock"_s); }, 60'000));
    window.send(signal);
    window.checkEndedBy(signal);
    CHECK(filesIn(folder) == before);
}

TEST_CASE("A verb that gets a signal finishes its file first", "[app]")
{
    const QTemporaryDir folder;
    writeFile(folder, u"in.json"_s, QJsonDocument(sampleDocument()).toJson());
    Started verb(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }, u"offscreen"_s);
    while (!holdsFile(folder, u".ita-*.new"_s))
        REQUIRE_FALSE(verb.program.waitForFinished(1));
    verb.send(SIGTERM);
    verb.checkEndedBy(SIGTERM);
    CHECK(filesIn(folder) == QStringList { u"in.json"_s, u"office.ita"_s });
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
}

TEST_CASE("A verb that waits for a passphrase ends at once", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QStringList before = filesIn(folder);
    Started verb(folder,
        { u"sign"_s, u"office.ita"_s, u"--step"_s, u"1"_s, u"--passphrase-stdin"_s },
        u"offscreen"_s);
    // Nothing tells that it has come to waiting, so it is asked until it has.
    while (!verb.program.waitForFinished(10))
        verb.send(SIGINT);
    verb.checkEndedBy(SIGINT);
    CHECK(filesIn(folder) == before);
}

#endif
