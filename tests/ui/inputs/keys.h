// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

namespace ita::test {

/// Presses the keys that type this text, Thai letters among them.
inline void type(QWidget &input, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(
            QTest::Click, &input, Qt::Key(letter.unicode()), QString(letter), Qt::NoModifier);
}

inline void press(QWidget &input, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&input, Qt::Key(key), modifiers);
}

/// Shows the window and makes it the active one.
inline void activate(QWidget &window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
}

} // namespace ita::test
