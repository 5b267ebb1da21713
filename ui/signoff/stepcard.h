// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signoff/chain.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace ita {

class EditHistory;

/// One step of the sign-off chain: person, position, state, and buttons for what can be done now.
class StepCard : public QFrame
{
    Q_OBJECT

public:
    StepCard(
        EditHistory &history, const Chain &chain, const ChainStep &step, QWidget *parent = nullptr);

Q_SIGNALS:
    void decisionWanted(int step, ita::Decision decision);

private:
    void addPerson(QVBoxLayout &column) const;
    QString stateText() const;
    void addButtons(QVBoxLayout &column);
    QPushButton *addDecision(const QString &text, const QString &name, Decision decision);
    QMenu *keyMenu();

    EditHistory &m_history;
    ChainStep m_step;
    bool m_isDue;
    bool m_isLast; ///< the last signed step
};

} // namespace ita
