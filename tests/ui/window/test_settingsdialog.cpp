// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/settingsdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

template<typename Widget>
Widget *named(const QWidget &dialog, const QString &accessibleName)
{
    for (Widget *widget : dialog.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    FAIL("no such input");
    return nullptr;
}

} // namespace

TEST_CASE("Settings are as they were left, also at the next start", "[ui][dialogs]")
{
    Settings settings;
    std::optional<Settings> changed = settings;
    whileOpen([&] { changed = editSettings(settings, nullptr); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    CHECK_FALSE(changed);
    whileOpen([&] { changed = editSettings(settings, nullptr); },
        [](QWidget &dialog) {
            named<QComboBox>(dialog, u"Language"_s)->setCurrentIndex(1);
            named<QComboBox>(dialog, u"Appearance"_s)->setCurrentIndex(2);
            named<QLineEdit>(dialog, u"Your name in the history"_s)->setText(u" ผู้ช่วยฯ "_s);
            named<QLineEdit>(dialog, u"Folder for backups"_s)->setText(u"/a"_s);
            named<QLineEdit>(dialog, u"Second place for backups"_s)->setText(u" /stick "_s);
            named<QSpinBox>(dialog, u"Keep them for"_s)->setValue(6);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    REQUIRE(changed);
    CHECK(changed->backups == BackupPlaces { u"/a"_s, u"/stick"_s, { .months = 6 } });
    CHECK(changed->language == u"en");
    CHECK(changed->appearance == Appearance::Dark);
    CHECK(changed->author == u"ผู้ช่วยฯ");
    changed->save();
    CHECK(Settings::load() == *changed);
    Settings().save();
}
