// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/support/wheel.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/inputs/monthedit.h"
#include "ui/inputs/wheelguard.h"
#include "ui/inputs/yearedit.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A form higher than its window, with one input of each kind.
struct WheelForm
{
    WheelGuard guard;
    QScrollArea area;
    QComboBox *list = new QComboBox;
    QComboBox *editable = new QComboBox;
    QSpinBox *number = new QSpinBox;
    YearEdit *year = new YearEdit;
    QTabBar *tabs = new QTabBar;
    QSlider *slider = new QSlider(Qt::Horizontal);

    WheelForm()
    {
        QCoreApplication::instance()->installEventFilter(&guard);
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        for (auto *box : { list, editable })
            box->addItems({ u"มาตรการ"_s, u"ผู้รับผิดชอบ"_s, u"ระยะเวลา"_s });
        editable->setEditable(true);
        for (int i = 0; i < 3; ++i)
            tabs->addTab(QString::number(i));
        for (auto *box : { list, editable })
            box->setCurrentIndex(1);
        tabs->setCurrentIndex(1);
        number->setValue(5);
        year->setValue(2569);
        slider->setValue(50);
        column->addWidget(list);
        column->addWidget(editable);
        column->addWidget(number);
        column->addWidget(year);
        column->addWidget(tabs);
        column->addWidget(slider);
        column->addSpacing(2000);
        area.setWidget(form);
        area.setWidgetResizable(true);
        area.resize(400, 300);
        activate(area);
    }
};

} // namespace

TEST_CASE("The wheel scrolls the form and changes no input, with the focus or without", "[inputs]")
{
    WheelForm f;
    const QList<QWidget *> inputs { f.list, f.editable, f.number, f.year, f.tabs, f.slider,
        f.editable->lineEdit() };
    const auto values = [&] {
        QStringList all { QString::number(f.slider->value()) };
        for (const QWidget *input : inputs)
            all.append(chosenIn(*input));
        return all;
    };
    const QStringList before = values();
    for (QWidget *input : inputs) {
        CAPTURE(input->metaObject()->className());
        for (const bool focused : { false, true }) {
            if (focused)
                input->setFocus();
            f.area.verticalScrollBar()->setValue(0);
            turnWheel(*input, -1);
            CHECK(f.area.verticalScrollBar()->value() > 0);
            turnWheel(*input, 1);
            CHECK(values() == before);
        }
    }
}
