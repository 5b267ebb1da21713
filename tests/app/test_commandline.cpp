// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// The arguments of a command line; no argument may contain a space.
QStringList call(const QString &line)
{
    return line.split(u' ');
}

const QString kNoWindow = u"a window needs a display; all other calls work without one"_s;

} // namespace

TEST_CASE("A wrong call says what is wrong with it, in one line", "[app]")
{
    const QTemporaryDir folder;
    const auto refuses = [&](const QString &line, const QString &error) {
        checkFails(folder, call(line), 2, error);
    };
    refuses(u"new"_s, u"new: a file name is missing"_s);
    refuses(u"import --force a.json"_s, u"import: a file name is missing"_s);
    refuses(u"import a b c d"_s, u"“d” is one argument too many"_s);
    refuses(u"printout a.ita x y"_s, u"“y” is one argument too many"_s);
    refuses(u"verify a.ita --force"_s, u"“--force” is not an option here"_s);
    refuses(u"verify a.ita --nope=3"_s, u"“--nope” is not an option here"_s);
    refuses(u"verify a.ita --js"_s, u"“--js” is not an option here"_s);
    refuses(u"--year=2566 a.ita"_s, u"“--year” is not an option here"_s);
    refuses(u"new a.ita --year"_s, u"--year needs a value"_s);
    refuses(u"new a.ita --year 2566 --year"_s, u"--year needs a value"_s);
    refuses(u"new a.ita --force=yes"_s, u"--force takes no value"_s);
    refuses(u"new --sample"_s, u"“--sample” is not an option here"_s);
    refuses(u"--sample=1"_s, u"--sample takes no value"_s);
    refuses(u"review a.ita"_s, u"review: what is wanted is “send” or “merge”"_s);
    refuses(u"review send a.ita"_s, u"review send: a file name is missing"_s);
    refuses(u"review merge a.ita b --ours=1"_s, u"--ours takes no value"_s);
}

TEST_CASE("A value that an option cannot have is named with the option", "[app]")
{
    const QTemporaryDir folder;
    const auto refuses = [&](const QString &line, const QString &error) {
        checkFails(folder, call(line), 2, error);
    };
    refuses(u"new a.ita --year=2023"_s, u"--year: “2023” is not a year of the Buddhist era"_s);
    refuses(u"new a.ita --year="_s, u"--year: “” is not a year of the Buddhist era"_s);
    refuses(
        u"new a.ita --year 2566 --year no"_s, u"--year: “no” is not a year of the Buddhist era"_s);
    refuses(u"new --year x"_s, u"--year: “x” is not a year of the Buddhist era"_s);
    const QString sections = u"cover, text, plan, implementation, sign_off, results, indicators, "
                             "oit, free_table, contents"_s;
    refuses(u"export a.ita a.pdf --sections=cover,annex"_s,
        u"--sections: “annex” is not one of "_s + sections);
    refuses(u"export a.ita a.pdf --sections oit_item"_s,
        u"--sections: “oit_item” is not one of "_s + sections);
    refuses(u"sign a.ita --step 0"_s, u"--step: “0” is not a step"_s);
    refuses(u"sign a.ita --step=-1"_s, u"--step: “-1” is not a step"_s);
    refuses(u"sign a.ita --decision perhaps"_s,
        u"--decision: “perhaps” is not endorse, return or withdraw"_s);
    refuses(u"review send a.ita b --may comment,sign"_s,
        u"--may: “sign” is not comment, opinion or edit"_s);
}

TEST_CASE("An option that a verb cannot do without is named", "[app]")
{
    const QTemporaryDir folder;
    const auto refuses = [&](const QString &line, const QString &error) {
        checkFails(folder, call(line), 2, error);
    };
    refuses(u"sign a.ita --passphrase-stdin"_s, u"--step is missing"_s);
    refuses(u"sign a.ita --step 1"_s, u"--passphrase-stdin is missing"_s);
    refuses(u"enroll a.ita --passphrase-stdin"_s, u"--person is missing"_s);
    refuses(u"enroll a.ita --person p"_s, u"--passphrase-stdin is missing"_s);
    refuses(u"passphrase a.ita --person= --passphrase-stdin"_s, u"--person is missing"_s);
    refuses(u"review send a.ita b"_s, u"--to is missing"_s);
}

TEST_CASE("What follows an option is its value, whatever it looks like", "[app]")
{
    const QTemporaryDir folder;
    const auto nameIn = [&](const QStringList &options) {
        REQUIRE(runProgram(folder, call(u"new a.ita --force"_s) + options).status == 0);
        REQUIRE(runProgram(folder, call(u"export a.ita a.json --force"_s)).status == 0);
        return readJson(folder, u"a.json"_s)[u"office"_s][u"name"_s].toString();
    };
    CHECK(nameIn({ u"--office"_s, u"--force"_s }) == u"--force"_s);
    CHECK(nameIn({ u"--office"_s, u"--"_s }) == u"--"_s);
    CHECK(nameIn({ u"--office"_s, u"-x"_s }) == u"-x"_s);
    CHECK(nameIn({ u"--office=-x=y"_s }) == u"-x=y"_s);
    CHECK(nameIn({ u"--office=ก"_s, u"--office"_s, u"ข"_s }) == u"ข"_s);
    CHECK(nameIn({ u"--office="_s }).isEmpty());
    CHECK(nameIn({ u"--office"_s, u"--help"_s }) == u"--help"_s);
    CHECK(nameIn({ u"--office"_s, u"--version"_s }) == u"--version"_s);
}

#ifdef Q_OS_UNIX
TEST_CASE("A name in another encoding is refused, as it would become another name", "[app]")
{
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    // QProcess itself can hand over only what is text.
    shell.start(
        u"sh"_s, { u"-c"_s, u"exec \"$0\" new \"$(printf 'a\\377\\376.ita')\""_s, programPath() });
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 2);
    CHECK(QString::fromUtf8(shell.readAllStandardError()).contains(u".ita"_s));
    CHECK(filesIn(folder).isEmpty());
}
#endif

TEST_CASE("A word with one dash is a file, and two dashes alone are nothing", "[app]")
{
    const QTemporaryDir folder;
    CHECK(runProgram(folder, call(u"new -draft.ita"_s)).status == 0);
    CHECK(runProgram(folder, call(u"new -"_s)).status == 0);
    CHECK(filesIn(folder) == QStringList { u"-"_s, u"-draft.ita"_s });
    checkFails(folder, call(u"new -year 2566"_s), 2, u"“2566” is one argument too many"_s);
    checkFails(folder, call(u"new a.ita -x"_s), 2, u"“-x” is one argument too many"_s);
    checkFails(folder, call(u"new -- a.ita"_s), 2, u"“--” is not an option here"_s);
    checkFails(folder, call(u"new --=x a.ita"_s), 2, u"“--” is not an option here"_s);
    checkFails(folder, call(u"-x"_s), 2, kNoWindow);
}

TEST_CASE("A window without a display is refused in one line", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    checkFails(folder, { u"office.ita"_s }, 2, kNoWindow);
    checkFails(folder, { u"--sample"_s }, 2, kNoWindow);
    checkFails(folder, {}, 2, kNoWindow);
}

TEST_CASE("Help and version need nothing", "[app]")
{
    const QTemporaryDir folder;
    CHECK(runProgram(folder, { u"--help"_s }).out.startsWith(u"Usage:"_s));
    CHECK(runProgram(folder, { u"--version"_s }).out == u"ita-report 0.1.0\n"_s);
    const QString help = runProgram(folder, { u"-h"_s }).out;
    for (const QString &line : { u"export --help"_s, u"nonsense --nope --help"_s,
             u"sign a.ita --note x --help"_s, u"--version --help"_s }) {
        INFO(line.toStdString());
        CHECK(runProgram(folder, call(line)).out == help);
    }
    CHECK(runProgram(folder, call(u"new a.ita --version"_s)).out == u"ita-report 0.1.0\n"_s);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("The manual page explains every verb and option of the help", "[app]")
{
    const QTemporaryDir folder;
    QFile page(QStringLiteral(ITA_MANUAL_PAGE));
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).replace(u"\\-"_s, u"-"_s);
    const QString help = runProgram(folder, { u"--help"_s }).out;
    static const QRegularExpression word(u"--[a-z-]+|(?<=ita-report )[a-z]+"_s);
    auto words = word.globalMatch(help);
    REQUIRE(words.hasNext());
    while (words.hasNext()) {
        const QString wanted = words.next().captured();
        INFO(wanted.toStdString());
        CHECK(manual.contains(wanted));
    }
}
