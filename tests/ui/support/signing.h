// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signoff/chain.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/passphrase.h"
#include "tests/support/catch.h"
#include "ui/window/mainwindow.h"

class QAction;
class QLineEdit;
class QPushButton;

namespace ita {

class Session;
class StepCard;

namespace test {

/// The window with the sample, on its sign-off page. The people are named นายคนที่ 1 and so on, and
/// the first `keys` of them have keys that open fast.
struct Signing
{
    Settings settings;
    MainWindow window { settings, officeFiles() };
    RowId report;

    explicit Signing(int keys = 2);

    Session &session();
    Chain chain();

    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }

    /// The card of a step, from 1, as it is now.
    StepCard *card(int step);
    QPushButton *button(int step, const QString &name);
    QString banner();
    /// An entry of the menu about the key and the picture of the step's person.
    QAction *keyAction(int step, const QString &text);
    void sign(int step, const QString &opinion = {});
    void withdraw(int step);

    static QLineEdit *passphrase(QWidget &dialog);
    static void enterPassphrase(QWidget &dialog, const QString &text = kPassphrase);
};

/// The texts of all visible labels in the widget.
QString saidIn(const QWidget &widget);

/// The line edit whose accessible name begins with `name`.
QLineEdit *lineNamed(QWidget &dialog, const QString &name);

/// Clicks the OK button of a dialog.
void clickOk(QWidget &dialog);

/// Answers the next file dialog with a path, and accepts the message box that follows. message() is
/// its text, or empty when none followed. Create it before the action that opens the dialog.
class FileAnswer : public QObject
{
public:
    explicit FileAnswer(QString path);
    bool isAsked() const { return m_asked; }
    QString message() const { return m_message; }

private:
    void look();

    QString m_path;
    QString m_message;
    bool m_asked = false;
};

} // namespace test
} // namespace ita
