// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QString>

class QLabel;

namespace ita {

// Names, notes and error messages hold text that others wrote. Qt takes a text that begins like
// HTML for HTML, which opens the files it names, and & for a mnemonic. What is here shows such a
// text as it is.

/// A label that shows its text as it is, now and after each setText().
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// The title of a page or a dialog; wraps.
QLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);

/// A label of second rank: smaller and paler than what it explains.
QLabel *softLabel(const QString &text = {}, QWidget *parent = nullptr);

/// For what stands out in a label; markup is not the way to it.
void makeBold(QLabel &label);

/// The text for a button, a menu entry or a label with a buddy: & is shown, and a tab does not
/// begin the column of shortcuts.
QString withoutMnemonics(QString text);

/// The name of a command: its text in a menu without the mark of the mnemonic and without the dots
/// that say that it asks first. "&File…" and "File(&F)…" become "File".
QString commandName(QString text);

/// The text for a window title, in which Qt replaces [*] by the mark of a changed document.
QString asWindowTitle(QString text);

/// A message that shows its texts as they are.
class PlainMessage : public QMessageBox
{
public:
    PlainMessage(Icon icon, const QString &title, const QString &text, StandardButtons buttons,
        QWidget *parent);
};

/// Shows as they are the texts of labels that Qt makes: tooltips, forms, message boxes. Install it
/// on the application.
class PlainTextGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ita
