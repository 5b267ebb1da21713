// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions/windowactions.h"

class QToolButton;

namespace ita {

/// Who works here and who approved what: the sign-off menu and the person's button.
class SignOffActions : public WindowActions
{
    Q_OBJECT

public:
    explicit SignOffActions(CentreStack &centre, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    /// Says who works here, and opens the menu of those who may. After fillMenu().
    QToolButton *makePersonButton();
    void refresh() override;

    /// Asks why the report is to be opened again, and does it.
    void reopenReport();
    /// The same for a change of the current field; true when the report is open now.
    bool reopenForPlace();

private:
    void followFile();
    void sendCopy();
    void mergeCopy();
    void checkPrintout();
    void verifyFile();
    void fillPersonMenu();
    QString personName(const QString &key) const;
    void showPerson();

    QList<QAction *> m_notInCopies; ///< what review copies do not offer
    QMenu *m_personMenu = nullptr;
    QToolButton *m_personButton = nullptr;
};

} // namespace ita
