// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/rowlist.h"

namespace ita {

/// The evidence of an OIT item: web addresses with what is behind them, and the form of one.
class EvidenceList : public RowList
{
    Q_OBJECT

public:
    EvidenceList(EditHistory &history, WritingAid *aid, QWidget *parent = nullptr);

private:
    QAction *addCurrentAction(const QString &icon, const QString &text, Line line = Line::First);
    void followCurrent();
    QString address() const;
    /// Opens the current address in the web browser; only after a click or key press.
    void openAddress();
    void addTwin();
    void copyForms() const;

    QAction *m_open;
    QAction *m_addTwin;
    QAction *m_copyForms;
};

} // namespace ita
