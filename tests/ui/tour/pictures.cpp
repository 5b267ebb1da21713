// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/pictures.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QProgressDialog>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ita::test {

void keepPicture(QWidget &widget, const Look &look, const QString &name)
{
    const QString top = qEnvironmentVariable("ITA_TOUR");
    if (top.isEmpty())
        return;
    QCoreApplication::processEvents();
    const QString appearance = look.appearance == Appearance::Dark ? u"dark"_s : u"light"_s;
    const QString folder = u"%1/%2-%3-%4"_s.arg(
        top, look.language, appearance, QString::number(qRound(widget.devicePixelRatioF() * 100)));
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(widget.grab().save(folder + u'/' + name + u".png"_s));
}

void whileOpen(const std::function<void()> &act, const std::function<void(QWidget &)> &visit)
{
    bool visited = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
        const QPointer<QWidget> dialog = QApplication::activeModalWidget();
        if (!dialog || qobject_cast<QProgressDialog *>(dialog)) // work that is slow today
            return;
        timer.stop();
        visited = QTest::qWaitForWindowActive(dialog);
        visit(*dialog);
        if (auto *open = qobject_cast<QDialog *>(dialog.data()); open && open->isVisible())
            open->reject();
    });
    timer.start(0);
    act();
    CHECK(visited);
}

} // namespace ita::test
