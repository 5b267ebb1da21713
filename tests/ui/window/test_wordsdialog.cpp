// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/window/wordsdialog.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The result of editWords() when `act` uses its dialog.
template<typename Act>
std::optional<QStringList> edited(const QStringList &words, Act act)
{
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        act(*dialog);
    });
    return editWords(words, nullptr);
}

} // namespace

TEST_CASE("Words of the office are added by Return and taken away by Delete", "[dialogs]")
{
    const auto words = edited({ u"ขอนแก่น"_s, u"กก"_s }, [](QDialog &dialog) {
        auto *word = dialog.findChild<QLineEdit *>();
        auto *list = dialog.findChild<QListWidget *>();
        CHECK(list->item(0)->text() == u"กก");
        word->setText(u"  คลองหลวง "_s);
        QTest::keyClick(word, Qt::Key_Return);
        CHECK(dialog.isVisible());
        REQUIRE(list->count() == 3);
        list->setCurrentRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        dialog.accept();
    });
    REQUIRE(words);
    CHECK(*words == QStringList { u"ขอนแก่น"_s, u"คลองหลวง"_s });
}

TEST_CASE(
    "A word that is there already or is empty is not added, Cancel changes nothing", "[dialogs]")
{
    const auto words = edited({ u"กก"_s }, [](QDialog &dialog) {
        auto *word = dialog.findChild<QLineEdit *>();
        const auto buttons = dialog.findChildren<QPushButton *>();
        QPushButton *add = nullptr;
        for (QPushButton *button : buttons)
            if (button->text().contains(u"Add"))
                add = button;
        REQUIRE(add);
        CHECK_FALSE(add->isEnabled());
        word->setText(u"กก "_s);
        CHECK_FALSE(add->isEnabled());
        word->setText(u"ขข"_s);
        CHECK(add->isEnabled());
        add->click();
        dialog.reject();
    });
    CHECK_FALSE(words);
}
