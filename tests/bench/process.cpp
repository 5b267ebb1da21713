// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process.h"

#include "tests/bench/bench.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#endif

namespace ita::bench {

#ifdef Q_OS_UNIX

std::optional<ProcessCost> runProcess(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words { program.toLocal8Bit() };
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(words.size() + 1);
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    // The program prints to standard error, so that its output stays out of our table.
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    pid_t pid = 0;
    int status = -1;
    rusage usage {};
    const double microseconds = timed([&] {
        if (posix_spawnp(&pid, pointers.front(), &actions, nullptr, pointers.data(), environ) == 0)
            wait4(pid, &status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&actions);
    if (status != 0)
        return std::nullopt;
#ifdef Q_OS_MACOS
    constexpr double kPerMegabyte = 1024 * 1024;
#else
    constexpr double kPerMegabyte = 1024;
#endif
    return ProcessCost { microseconds / 1e6, double(usage.ru_maxrss) / kPerMegabyte };
}

#else

std::optional<ProcessCost> runProcess(const QString &program, const QStringList &arguments)
{
    int status = -1;
    const double microseconds = timed([&] { status = QProcess::execute(program, arguments); });
    if (status != 0)
        return std::nullopt;
    return ProcessCost { microseconds / 1e6, 0 };
}

#endif

} // namespace ita::bench
