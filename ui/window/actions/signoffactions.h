// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

class QToolButton;

namespace ita {

/// The sign-off menu, and the button that shows and chooses the person at work.
class SignOffActions : public WindowActions
{
    Q_OBJECT

public:
    explicit SignOffActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    /// The button shows the person at work and opens the menu to choose another. Call fillMenu()
    /// first: it makes that menu.
    QToolButton *makePersonButton();
    void refresh() override;

    /// Asks for the reason and re-opens the signed report.
    void reopenReport();
    /// As reopenReport(), to change the current field; true when the report is open now.
    bool reopenForPlace();

private:
    void followFile();
    void sendCopy();
    void mergeCopy();
    void takeBackWord();
    void checkPrintout();
    void verifyFile();
    void fillPersonMenu();
    QString personName(const QString &key) const;
    void showPerson();

    QList<QAction *> m_notInCopies; ///< disabled in review copies
    QMenu *m_personMenu = nullptr;
    QToolButton *m_personButton = nullptr;
};

} // namespace ita
