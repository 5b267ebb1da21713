// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ita {

class HelpText;

/// The help: its pages, a search in all of them, and the text of one. It stays open beside the
/// window or the dialog that it was opened from, and closes with it.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    void showPage(const QString &name);
    /// The name of the page that is shown.
    QString page() const;

private:
    void listPages();
    void listHits(const QString &words);
    void open(int line);
    void followText();

    QLineEdit *m_words;
    QListWidget *m_list;
    HelpText *m_text;
};

/// Opens the help for a widget, or for `page` when one is named, beside the widget's window. An
/// open help of that window is used again.
void showHelp(QWidget &widget, const QString &page = {});

/// Opens the help at F1 in dialogs, which keep the window's own keys from working. Install it on
/// the application.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ita
