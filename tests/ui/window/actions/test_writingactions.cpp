// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/actions/writingactions.h"
#include "ui/window/settings.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with the switches in its menu and one text input.
struct Writing
{
    Settings settings;
    QMainWindow window;
    WritingActions group { settings, window };
    ThaiTextEdit input { &group.aid() };

    Writing()
    {
        group.fillMenu(*window.menuBar()->addMenu(u"menu"_s));
        activate(window);
    }
    ~Writing() { Settings().save(); }

    QAction &action(const QString &name)
    {
        auto *action = window.findChild<QAction *>(name);
        REQUIRE(action);
        return *action;
    }
};

} // namespace

TEST_CASE("Thai digits are switched in the menu, and typed at once", "[window][writing]")
{
    Writing w;
    QAction &digits = w.action(u"typeThaiDigits"_s);
    CHECK_FALSE(digits.isChecked());
    type(w.input, u"7"_s);
    CHECK(w.input.value() == u"7"_s);
    digits.trigger();
    CHECK(w.settings.writing.thaiDigits);
    CHECK(Settings::load().writing.thaiDigits);
    type(w.input, u"7"_s);
    CHECK(w.input.value() == u"7๗"_s);
}

TEST_CASE("Spelling is switched in the menu", "[window][writing]")
{
    Writing w;
    QAction &spelling = w.action(u"checkSpelling"_s);
    CHECK(spelling.isChecked());
    spelling.trigger();
    CHECK_FALSE(w.settings.writing.spellCheck);
    CHECK_FALSE(w.group.aid().options().spellCheck);
    CHECK_FALSE(w.group.aid().spelling());
}

TEST_CASE("The switches show what the settings dialog has changed", "[window][writing]")
{
    Writing w;
    w.settings.writing.thaiDigits = true;
    w.settings.writing.spellCheck = false;
    w.group.takeSettings();
    CHECK(w.action(u"typeThaiDigits"_s).isChecked());
    CHECK_FALSE(w.action(u"checkSpelling"_s).isChecked());
    CHECK(w.group.aid().options().thaiDigits);
}

TEST_CASE("A word that is right in the office is kept, and marked no more", "[window][writing]")
{
    Writing w;
    SpellChecker *spelling = w.group.aid().spelling();
    if (!spelling)
        return; // no dictionary is installed
    const QString word = u"กขฮฃ"_s;
    REQUIRE_FALSE(spelling->misspellings(word).isEmpty());
    const QSignalSpy changed(&w.group.aid(), &WritingAid::changed);
    Q_EMIT w.group.aid().wordWanted(word);
    CHECK(w.settings.words == QStringList { word });
    CHECK(Settings::load().words == QStringList { word });
    CHECK(changed.size() == 1);
    CHECK(spelling->misspellings(word).isEmpty());
}

TEST_CASE("Words of the office are edited from the menu, or left", "[window][writing]")
{
    Writing w;
    const auto open = [&](bool accept) {
        whileOpen(
            [&] {
                for (QAction *action : w.window.findChildren<QAction *>())
                    if (action->text().contains(u"Words of the office"_s))
                        action->trigger();
            },
            [&](QWidget &dialog) {
                auto *line = dialog.findChild<QLineEdit *>();
                REQUIRE(line);
                line->setText(u"สมหญิง"_s);
                QTest::keyClick(line, Qt::Key_Return);
                auto &asked = dynamic_cast<QDialog &>(dialog);
                accept ? asked.accept() : asked.reject();
            });
    };
    open(false);
    CHECK(w.settings.words.isEmpty());
    open(true);
    CHECK(w.settings.words == QStringList { u"สมหญิง"_s });
}
