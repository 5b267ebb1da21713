// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"
#include "tests/bench/process.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/parts/page.h"
#include "ui/parts/rowtable.h"
#include "ui/preview/livepreview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTextEdit>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
namespace {

/// Processes events for `milliseconds`: timers fire, and everything is painted.
void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    while (timer.elapsed() < milliseconds);
}

Subtree officeOf(int times)
{
    return orStop(readDocument(multiplied(reference(), times)));
}

/// The main window with a report of `times` as many rows as the reference.
struct Opened
{
    QTemporaryDir dir;
    Settings settings;
    MainWindow window { settings, officeFiles() };

    explicit Opened(int times)
    {
        const QString path = dir.filePath(u"bench.ita"_s);
        orStop(
            Session::create(officeFiles(), path, Overwrite::No, officeOf(times), u"bench"_s, {}));
        window.resize(1366, 768);
        window.show();
        window.openFile(path);
        settle(500);
    }

    Workspace &view() { return *window.workspace(); }
    const Tree &tree() { return view().session().tree(); }

    RowId section(RowKind kind)
    {
        const QList<RowId> sections = tree().children(view().report());
        for (const RowId row : sections)
            if (tree().kind(row) == kind)
                return row;
        return {};
    }
};

double typeKey(QWidget *input)
{
    return timed([&] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"ก"_s);
        QCoreApplication::sendEvent(input, &press);
        QCoreApplication::sendPostedEvents();
        input->window()->repaint();
    });
}

void benchKeys(int times)
{
    Opened opened(times);
    const RowId measure = opened.tree().children(opened.section(RowKind::Plan)).constFirst();
    opened.view().goTo({ measure, u"steps"_s });
    settle(300);
    QWidget *input = QApplication::focusWidget();
    if (!qobject_cast<ThaiTextEdit *>(input))
        return void(std::printf("no input has the keyboard\n"));
    QList<double> keys;
    QList<double> stored;
    for (int i = 0; i < 60; ++i) {
        keys.append(typeKey(input));
        stored.append(timed([&] { opened.view().commit(); }));
        settle(0);
    }
    std::printf("%2d times the report: key to painted %.1f ms (longest %.1f), stored %.1f ms\n",
        times, median(keys) / 1000, *std::max_element(keys.begin(), keys.end()) / 1000,
        median(stored) / 1000);
}

void benchManyRows(int count)
{
    Opened opened(1);
    const RowId plan = opened.section(RowKind::Plan);
    opened.view().goTo({ plan, {} });
    settle(300);
    EditHistory &history = opened.view().history();
    QList<Subtree> rows;
    for (int i = 0; i < count; ++i) {
        Measure measure;
        measure.name = u"มาตรการที่ %1"_s.arg(i);
        measure.steps = u"๑. ประชุมคณะทำงาน\n๒. ดำเนินการ"_s;
        rows.append({ .id = {}, .value = measure, .extra = {}, .children = {} });
    }
    QList<RowId> made;
    const auto step = [](const char *name, const auto &act) {
        const double acting = timed(act);
        const double following = timed([] { settle(300); });
        std::printf("%-28s %7.0f ms, then %7.0f ms\n", name, acting / 1000, following / 1000);
    };
    std::printf("%d rows, the window following (the second number waits 300 ms):\n", count);
    step("pasted in front",
        [&] { made = orStop(history.apply(insertSubtrees(opened.tree(), plan, 0, rows))); });
    step("one field set on all", [&] {
        orStop(history.apply(setFieldOf(
            opened.tree(), made, *describe(RowKind::Measure).field("steps"_L1), u"ประชุม"_s)));
    });
    step("removed", [&] { orStop(history.apply(removeRows(opened.tree(), made))); });
    step("brought back by undo", [&] { history.undoStack().undo(); });
    step("paste undone", [&] {
        history.undoStack().undo();
        history.undoStack().undo();
    });
}

/// Measures separate processes that start, show and paint a window, and end.
void benchStart(int times)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"bench.ita"_s);
    orStop(Session::create(officeFiles(), path, Overwrite::No, officeOf(times), u"bench"_s, {}));
    const QString self = QCoreApplication::applicationFilePath();
    const QStringList parts { u"--show"_s, u"--show-bare"_s };
    QList<double> seconds[2];
    double megabytes[2] {};
    for (int i = 0; i < 7; ++i)
        for (int part = 0; part < 2; ++part)
            if (const auto cost = runProcess(self, { parts[part], path })) {
                seconds[part].append(cost->seconds);
                megabytes[part] = std::max(megabytes[part], cost->megabytes);
            }
    const double ours = median(seconds[0]);
    const double bare = median(seconds[1]);
    std::printf("%2d times the report: window up %.0f ms, %.0f MB; bare window %.0f ms, %.0f MB; "
                "time x%.2f\n",
        times, ours * 1000, megabytes[0], bare * 1000, megabytes[1], ours / bare);
}

/// Waits until a window has been painted once.
class FirstPicture : public QObject
{
public:
    explicit FirstPicture(QWidget &window) { window.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_seen |= event->type() == QEvent::Paint;
        return false;
    }
    void await() const
    {
        // When processEvents() returns, the paint event that set m_seen has been handled.
        while (!m_seen)
            QCoreApplication::processEvents();
    }

private:
    bool m_seen = false;
};

/// Shows the window and returns when it has been painted.
void showOnce(QWidget &window)
{
    const FirstPicture picture(window);
    window.resize(1366, 768);
    window.show();
    picture.await();
}

} // namespace

void showOffice(const QStringList &arguments)
{
    Settings settings;
    MainWindow window(settings, officeFiles());
    window.openFile(arguments.constFirst());
    showOnce(window);
}

void showBare(const QStringList &)
{
    QMainWindow window;
    window.setCentralWidget(new QTextEdit);
    window.menuBar()->addMenu(u"File"_s)->addAction(u"Open"_s);
    window.statusBar()->showMessage(u"Ready"_s);
    showOnce(window);
}

void benchWindow()
{
    for (const int times : { 1, 10 })
        benchStart(times);
    for (const int times : { 1, 10 })
        benchKeys(times);
    for (const int count : { 1000, 10000 })
        benchManyRows(count);
}

} // namespace ita::bench
