// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/typist.h"

#include "core/rows/fields.h"
#include "tests/support/catch.h"
#include "tests/ui/inputs/keys.h"
#include "ui/inputs/checklistedit.h"
#include "ui/inputs/checklistline.h"
#include "ui/inputs/scoreedit.h"
#include "ui/inputs/statuspicker.h"
#include "ui/inputs/unitspicker.h"
#include "ui/models/fieldtext.h"
#include "ui/parts/fieldinput.h"
#include "ui/writing/thailineedit.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace ita::test {
namespace {

/// Longer texts are pasted instead of typed.
constexpr qsizetype kMostTyped = 20;

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

/// Uses keys only and leaves the list closed, because an open list covers the window.
void choose(QComboBox &box, const QString &word)
{
    const int wanted = box.findData(word);
    REQUIRE(wanted >= 0);
    press(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        press(box, Qt::Key_Down);
    CHECK(box.currentIndex() == wanted);
}

void toggle(QListWidget &list, int row)
{
    press(list, Qt::Key_Home);
    for (int i = 0; i < row; ++i)
        press(list, Qt::Key_Down);
    press(list, Qt::Key_Space);
}

/// Unticks all names, then ticks the wanted ones in their order.
void pick(UnitsPicker &picker, const QStringList &names)
{
    press(picker, Qt::Key_Space);
    auto *list = picker.findChild<QListWidget *>();
    REQUIRE(list->isVisible());
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->checkState() == Qt::Checked)
            toggle(*list, row);
    for (const QString &name : names)
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->data(Qt::UserRole).toString() == name)
                toggle(*list, row);
    press(*list, Qt::Key_Escape);
    CHECK(!list->isVisible());
    picker.window()->activateWindow(); // no window manager returns the focus
    QCoreApplication::processEvents();
    QApplication::setActiveWindow(picker.window());
    CHECK(picker.value() == names);
}

QList<ChecklistLine *> linesOf(const ChecklistEdit &edit)
{
    QList<ChecklistLine *> lines;
    for (int i = 0; i < edit.layout()->count(); ++i)
        if (auto *line = qobject_cast<ChecklistLine *>(edit.layout()->itemAt(i)->widget()))
            lines.append(line);
    return lines;
}

void tickOff(ChecklistEdit &edit, const QStringList &elements, const QStringList &met)
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (i >= linesOf(edit).size())
            edit.findChild<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)->click();
        ChecklistLine *line = linesOf(edit).at(i);
        if (line->text() != elements[i])
            enterText(*line->input(), elements[i]);
        if (line->isMet() != met.contains(elements[i]))
            line->findChild<QCheckBox *>()->click();
    }
    while (linesOf(edit).size() > elements.size()) {
        ThaiTextEdit &surplus = *linesOf(edit).constLast()->input();
        enterText(surplus, {});
        press(surplus, Qt::Key_Backspace);
    }
}

template<typename Widget>
Widget *part(const FieldInput &input)
{
    return input.findChild<Widget *>();
}

/// Enters a value by choosing it; false when the input offers no choice.
bool enterChoice(const FieldInput &input, const QJsonValue &value)
{
    if (part<ThaiTextEdit>(input)) // such as a period, with choices in a popup
        return false;
    if (auto *picker = part<UnitsPicker>(input))
        pick(*picker, textsOf(value));
    else if (part<StatusPicker>(input))
        press(*QApplication::focusWidget(),
            Qt::Key_1 + int(input.field().choices.indexOf(value.toString())));
    else if (auto *combo = part<QComboBox>(input))
        choose(*combo, value.toString());
    else if (auto *check = part<QCheckBox>(input))
        press(*check, Qt::Key_Space);
    else
        return false;
    return true;
}

/// Enters a value by typing it.
void enterAsText(const FieldInput &input, const QJsonValue &value)
{
    if (auto *text = part<ThaiTextEdit>(input))
        return enterText(*text, editText(input.field(), value));
    if (auto *number = part<QSpinBox>(input))
        return enterText(*number, QString::number(value.toInt()));
    auto *score = part<ScoreEdit>(input);
    REQUIRE(score);
    enterText(*score, value.toString());
}

} // namespace

void press(int key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    press(*QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents(); // cells are stored and closed in the next turn
}

void enterText(QWidget &input, const QString &text)
{
    input.setFocus();
    press(input, Qt::Key_A, Qt::ControlModifier);
    press(input, Qt::Key_Delete);
    if (text.size() <= kMostTyped && !text.contains(u'\n'))
        return type(input, text);
    QApplication::clipboard()->setText(text);
    press(input, Qt::Key_V, Qt::ControlModifier);
}

void enter(FieldInput &input, const RowValue &row)
{
    const QJsonValue value = input.field().get(row);
    auto *checklist = part<ChecklistEdit>(input);
    const Field *met = describe(row).field("elements_met");
    if (input.value() == value && (!checklist || checklist->met() == textsOf(met->get(row))))
        return;
    input.setFocus();
    if (checklist)
        tickOff(*checklist, textsOf(value), textsOf(met->get(row)));
    else if (!enterChoice(input, value))
        enterAsText(input, value);
    INFO(input.field().name().toStdString());
    CHECK(input.value() == value);
}

void click(QAbstractItemView &view, const QModelIndex &index)
{
    QCoreApplication::processEvents(); // row heights are set in the next turn
    view.scrollTo(index);
    QCoreApplication::processEvents();
    view.scrollTo(index);
    const QRect seen = view.visualRect(index) & view.viewport()->rect();
    CHECK(!seen.isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, seen.center());
    if (!view.isAncestorOf(QApplication::focusWidget()))
        view.setFocus(Qt::MouseFocusReason);
    CHECK(view.currentIndex() == index);
}

} // namespace ita::test
