// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/endsignals.h"
#include "app/window.h"

#include <QApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Verbs need a Qt platform that works without a display.
void chooseDisplaylessPlatform()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

void setNames()
{
    QCoreApplication::setApplicationName(u"ita-report"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ITA_VERSION));
    QCoreApplication::setOrganizationName(u"ita-report"_s);
}

/// Asked before QApplication is made: without a display Qt ends the program with a long message.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Thai, unless the locale of the system is English or C.
QString languageOfLocale()
{
    const QLocale::Language language = QLocale::system().language();
    return language == QLocale::English || language == QLocale::C ? u"en"_s : u"th"_s;
}

void translate(QTranslator &translator, const QString &language)
{
    if (translator.load(u":/i18n/ita-report_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
}

int runWithoutWindow(int argc, char *argv[], const ita::Call &call)
{
    const ita::SignalsPutOff whole; // outlives the program's other threads
    chooseDisplaylessPlatform();
    // Standard error gets only the line with the error, without Qt's warnings about the missing
    // desktop.
    QLoggingCategory::setFilterRules(u"default.warning=false\ndefault.info=false"_s);
    const QGuiApplication application(argc, argv);
    QTranslator translator;
    translate(translator, languageOfLocale());
    const auto status = call.verb.run(call);
    if (status)
        return int(*status);
    ita::printError(status.error());
    return int(ita::exitStatusOf(status.error()));
}

/// Prints the error on standard error and returns the exit status.
int fail(int argc, char *argv[], const std::function<ita::Error()> &translatedError)
{
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    translate(translator, languageOfLocale());
    const ita::Error error = translatedError();
    ita::printError(error);
    return int(ita::exitStatusOf(error));
}

int run(int argc, char *argv[], const QByteArrayList &arguments)
{
    const auto call = ita::parseArguments(arguments);
    if (!call)
        return fail(argc, argv, [&] { return ita::parseArguments(arguments).error(); });
    if (call->verb.run)
        return runWithoutWindow(argc, argv, *call);
    if (!hasDisplay())
        return fail(argc, argv, &ita::noDisplayError);
    const QApplication application(argc, argv);
    ita::Settings settings = ita::Settings::load();
    QTranslator translator;
    translate(translator, settings.language);
    return ita::runWindow(*call, settings);
}

} // namespace

int main(int argc, char *argv[])
{
    setNames();
    const QByteArrayList arguments(argv + std::min(argc, 1), argv + argc);
    return ita::EndSignals::statusAfter(run(argc, argv, arguments));
}
