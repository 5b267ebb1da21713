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

/// Options for typing: the switches in the menu, the office's own words, and the WritingAid that
/// passes both to the text inputs.
class WritingActions : public QObject
{
    Q_OBJECT

public:
    /// Changes are written to `settings`. `window` is the parent of dialogs. Both outlive the
    /// group.
    WritingActions(Settings &settings, QWidget &window);

    /// For all text inputs of the window. They must be deleted before this group.
    WritingAid &aid() { return m_aid; }
    void fillMenu(QMenu &menu);
    /// Reads the options again after the settings dialog has changed them.
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
