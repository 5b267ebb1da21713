// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaitextedit.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("Typing without a pause is stored within the second", "[ui][widgets]")
{
    constexpr int kSecond = 1000;
    ThaiTextEdit edit(nullptr);
    activate(edit);
    QSignalSpy committed(&edit, &ThaiTextEdit::committed);
    QElapsedTimer sinceFirstKey;
    sinceFirstKey.start();
    for (int round = 1; round <= 2; ++round) {
        CAPTURE(round);
        const auto waits
            = [&] { return committed.size() < round && sinceFirstKey.elapsed() < 2 * kSecond; };
        while (waits()) {
            type(edit, u"ก"_s);
            QCoreApplication::processEvents();
        }
        CHECK(committed.size() == round);
        CHECK(sinceFirstKey.restart() < kSecond);
    }
}

TEST_CASE("All inputs can be stored at once, those of a dialog too", "[ui][widgets]")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *field = new ThaiTextEdit(nullptr);
    layout.addWidget(field);
    activate(window);
    QDialog dialog(&window);
    auto *note = new ThaiTextEdit(nullptr, &dialog);
    dialog.open();
    QSignalSpy fieldCommitted(field, &ThaiTextEdit::committed);
    QSignalSpy noteCommitted(note, &ThaiTextEdit::committed);
    type(*field, u"ก"_s);
    type(*note, u"ข"_s);
    CommitTimer::flushAll();
    CHECK(fieldCommitted.size() == 1);
    CHECK(noteCommitted.size() == 1);
    CommitTimer::flushAll();
    CHECK(fieldCommitted.size() == 1);
}

TEST_CASE("An input that goes while another is stored is left out", "[ui][widgets]")
{
    QWidget window;
    auto *first = new ThaiTextEdit(nullptr, &window);
    auto *second = new ThaiTextEdit(nullptr, &window);
    activate(window);
    QObject::connect(first, &ThaiTextEdit::committed, &window, [&] { delete second; });
    QSignalSpy committed(first, &ThaiTextEdit::committed);
    type(*second, u"ข"_s);
    type(*first, u"ก"_s);
    CommitTimer::flushAll();
    CHECK(committed.size() == 1);
}
