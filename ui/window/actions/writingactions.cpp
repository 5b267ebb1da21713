// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/writingactions.h"

#include "ui/window/settings.h"
#include "ui/window/wordsdialog.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ita {

WritingActions::WritingActions(Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_aid(&m_spelling)
{
    connect(&m_aid, &WritingAid::wordWanted, this,
        [this](const QString &word) { keepWords(m_settings.words + QStringList { word }); });
    m_spelling.setOfficeWords(m_settings.words);
    m_aid.setOptions(m_settings.writing);
}

void WritingActions::fillMenu(QMenu &menu)
{
    m_thaiDigits = addSwitch(
        menu, tr("Type T&hai digits"), u"typeThaiDigits"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_checkSpelling = addSwitch(menu, tr("Check &spelling"), u"checkSpelling"_s, Qt::Key_F7);
    menu.addAction(tr("&Words of the office…"), this, &WritingActions::editOfficeWords);
    takeSettings();
}

QAction *WritingActions::addSwitch(
    QMenu &menu, const QString &text, const QString &name, const QKeySequence &keys)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, &WritingActions::switchWriting);
    return action;
}

void WritingActions::takeSettings()
{
    m_aid.setOptions(m_settings.writing);
    m_thaiDigits->setChecked(m_settings.writing.thaiDigits);
    m_checkSpelling->setChecked(m_settings.writing.spellCheck);
}

/// Copies the state of the menu to the settings and to the writing aid.
void WritingActions::switchWriting()
{
    m_settings.writing.thaiDigits = m_thaiDigits->isChecked();
    m_settings.writing.spellCheck = m_checkSpelling->isChecked();
    m_settings.save();
    m_aid.setOptions(m_settings.writing);
}

void WritingActions::editOfficeWords()
{
    if (const auto words = editWords(m_settings.words, &m_window))
        keepWords(*words);
}

/// Stores the words and checks the spelling again.
void WritingActions::keepWords(const QStringList &words)
{
    m_settings.words = words;
    m_settings.save();
    m_spelling.setOfficeWords(words);
    m_aid.wordsChanged();
}

} // namespace ita
