// SPDX-License-Identifier: GPL-3.0-or-later
// A crash of the window leaves a report; the next start shows it.
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace Qt::StringLiterals;

#ifndef Q_OS_WIN

namespace {

/// The reports that a window with the sample leaves when it ends by this signal.
QStringList reportsAfter(const QTemporaryDir &folder, int signal)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    QProcess window;
    window.setProcessEnvironment(environment);
    window.start(programPath(), { u"--sample"_s });
    REQUIRE(window.waitForStarted());
    const QDir reports(folder.filePath(u"data/ita-report/ita-report/crashes"_s));
    REQUIRE(QTest::qWaitFor([&] { return reports.exists(); }, 60'000)); // it watches from then on
    REQUIRE(kill(pid_t(window.processId()), signal) == 0);
    REQUIRE(window.waitForFinished(60'000));
    CHECK(window.exitStatus() == QProcess::CrashExit); // whoever started it is told
    QStringList paths;
    for (const QString &name : reports.entryList(QDir::Files))
        paths.append(reports.filePath(name));
    return paths;
}

} // namespace

TEST_CASE("A crash leaves versions, signal and stack, and nothing of the office", "[app][crash]")
{
    for (const int signal : { SIGSEGV, SIGABRT }) {
        const QTemporaryDir folder;
        const QStringList reports = reportsAfter(folder, signal);
        REQUIRE(reports.size() == 1);
        QFile file(reports.constFirst());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.startsWith(u"Version: ita-report "_s + QStringLiteral(ITA_VERSION)));
        CHECK(text.contains(u"\nQt: "_s + QString::fromLatin1(qVersion())));
        CHECK(text.contains(u"\nSystem: "_s));
        CHECK(text.contains(u"\nSignal: %1\n"_s.arg(signal)));
        CHECK(text.contains(u"ita-report("_s)); // a place in our own code
        CHECK(text.size() < 20'000);
    }
}

TEST_CASE("A window that is killed or ends leaves no report", "[app][crash]")
{
    const QTemporaryDir folder;
    CHECK(reportsAfter(folder, SIGKILL) == QStringList());
}

#endif
