// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/spelling.h"
#include "ui/writing/writingaid.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace ita {

struct Settings;

/// How text is typed: the switches of the menu, the office's own words, and the aid that gives both
/// to the text inputs.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    /// `settings` are kept up to date and outlive the group, as does `window`, on which dialogs
    /// stand.
    WritingActions(Settings &settings, QWidget &window);

    /// For all text inputs of the window, which this outlives.
    WritingAid &aid() { return m_aid; }
    void fillMenu(QMenu &menu);
    /// Takes the options from the settings, which the settings dialog has changed.
    void takeSettings();

private:
    QAction *addSwitch(
        QMenu &menu, const QString &text, const QString &name, const QKeySequence &keys);
    void switchWriting();
    void editOfficeWords();
    void keepWords(const QStringList &words);

    Settings &m_settings;
    QWidget &m_window;
    SpellChecker m_spelling;
    WritingAid m_aid;
    QAction *m_thaiDigits = nullptr;
    QAction *m_checkSpelling = nullptr;
};

} // namespace ita
