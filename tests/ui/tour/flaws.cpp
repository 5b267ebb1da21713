// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/flaws.h"

#include "tests/ui/support/wheel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

/// The maximum height of a dialog in pixels: fits a screen of 768 with a task bar.
constexpr int kTallestDialog = 700;

/// How often to press Tab: more than the cells of any table in a dialog.
constexpr int kTabs = 100;

QString nameOf(const QWidget &widget)
{
    QString name = widget.accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        name = name.isEmpty() ? button->text() : name;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        name = label->text();
    return u"%1 \"%2\" %3"_s.arg(
        QLatin1StringView(widget.metaObject()->className()), name, widget.objectName());
}

/// Whether people use the widget itself, not as a part of another one such as a spin box's line.
bool isControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || !widget.isVisible() || !widget.isEnabled()
        || widget.objectName().startsWith("qt_"_L1) || widget.inherits("QTableCornerButton")
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent))
        return false;
    if (parent->parentWidget() && qobject_cast<const QComboBox *>(parent->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
        || (qobject_cast<const QAbstractItemView *>(&widget) && !widget.inherits("QHeaderView"));
}

bool isCut(const QWidget &widget)
{
    // Qt itself places the button that clears a line edit.
    if (qobject_cast<const QLineEdit *>(widget.parentWidget()))
        return false;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        return label->width() < label->sizeHint().width()
            || label->height() < label->minimumSizeHint().height();
    }
    const bool textual = qobject_cast<const QPushButton *>(&widget)
        || qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget)
        || qobject_cast<const QGroupBox *>(&widget) || qobject_cast<const QToolButton *>(&widget);
    const QSize needed = textual
        ? widget.minimumSizeHint().expandedTo(
            qobject_cast<const QToolButton *>(&widget) ? widget.sizeHint() : QSize())
        : QSize();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

/// Whether what the widget lays out has too little room, so that its parts lie over one another.
bool isSqueezed(const QWidget &widget)
{
    const QLayout *layout = widget.layout();
    if (!layout || qobject_cast<const QStackedWidget *>(&widget)) // asks for its hidden pages too
        return false;
    const int needed = layout->hasHeightForWidth()
        ? layout->totalMinimumHeightForWidth(widget.width())
        : layout->totalMinimumSize().height();
    return widget.height() < needed;
}

QStringList sharedMnemonics(const QWidget &window)
{
    QStringList found;
    QHash<QString, QString> owners;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            text = label->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (owners.contains(key))
            found.append(u"%1 for both %2 and %3"_s.arg(key, owners.value(key), text));
        owners.insert(key, text);
    }
    return found;
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (widget->window() == &window && isControl(*widget))
            controls.append(widget);
    return controls;
}

/// Down and up again, so that what is around the controls is scrolled back.
QStringList changedByWheel(const QWidget &window)
{
    QStringList changed;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QString before = chosenIn(*widget);
        if (before.isEmpty() || widget->window() != &window || !widget->isVisible())
            continue;
        for (const int notches : { -1, 1, 1, -1 }) {
            turnWheel(*widget, notches);
            if (chosenIn(*widget) != before)
                changed.append(u"changed by the wheel: "_s + nameOf(*widget));
        }
    }
    return changed;
}

} // namespace

QStringList flawsOf(QWidget &window)
{
    QStringList flaws = sharedMnemonics(window);
    if (window.windowFlags().testFlag(Qt::Dialog) && window.height() > kTallestDialog)
        flaws.append(u"%1 pixels high"_s.arg(window.height()));
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->window() == &window && !widget->visibleRegion().isEmpty() && isCut(*widget))
            flaws.append(u"cut: "_s + nameOf(*widget));
    for (const QWidget *widget : widgets)
        if (widget->window() == &window && !widget->visibleRegion().isEmpty()
            && isSqueezed(*widget))
            flaws.append(u"squeezed: "_s + nameOf(*widget));
    const QList<QWidget *> controls = controlsOf(window);
    for (QWidget *control : controls) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            flaws.append(u"without a name: "_s + nameOf(*control));
    }
    flaws += changedByWheel(window);
    return flaws;
}

QStringList notReachedByTab(QWidget &window)
{
    const QList<QWidget *> controls = controlsOf(window);
    QSet<const QWidget *> reached;
    for (int i = 0; i < kTabs; ++i) {
        QWidget *focus = QApplication::focusWidget();
        for (const QWidget *widget = focus; widget && widget != &window;
             widget = widget->parentWidget())
            reached.insert(widget);
        if (focus)
            QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *control : controls)
        // Tab reaches one radio button of a group; arrow keys choose the others.
        // A control that was disabled meanwhile cannot be reached either.
        if (!reached.contains(control) && control->isEnabled()
            && !qobject_cast<const QRadioButton *>(control))
            missed.append(nameOf(*control));
    return missed;
}

} // namespace ita::test
