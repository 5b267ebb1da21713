// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/parts/dialogsize.h"

#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QTest>
#include <QVBoxLayout>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QString longText(int lines)
{
    return u"ถ้อยคำที่ยาวกว่าหนึ่งบรรทัด "_s.repeated(lines);
}

} // namespace

TEST_CASE("A dialog shows its wrapped texts whole, also those that come later", "[ui][dialogs]")
{
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    keepTextsWhole(dialog);
    auto *label = new QLabel(longText(4));
    label->setWordWrap(true);
    column->addWidget(label);
    dialog.setFixedWidth(220);
    // More than the two thirds of the screen that Qt opens a window at.
    while (label->heightForWidth(200) < dialog.screen()->availableGeometry().height() * 7 / 10)
        label->setText(label->text() + longText(1));
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QCoreApplication::processEvents();
    CHECK(label->height() >= label->heightForWidth(label->width()));

    label->setText(longText(2));
    dialog.resize(dialog.width(), 60);
    label->setText(longText(12));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(label->height() >= label->heightForWidth(label->width()));
}

TEST_CASE("A dialog opens within the screen, however much it would like", "[ui][dialogs]")
{
    QDialog dialog;
    const QSize screen = dialog.screen()->availableGeometry().size().expandedTo({ 1024, 600 });
    resizeWithinScreen(dialog, { 100, 10'000 });
    CHECK(dialog.width() == 100);
    CHECK(dialog.height() < screen.height());
    resizeWithinScreen(dialog, { 10'000, 100 });
    CHECK(dialog.width() < screen.width());
    CHECK(dialog.height() == 100);
}
