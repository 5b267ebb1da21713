// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/stepcard.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/signoff/record.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/pageparts.h"
#include "ui/signoff/keydialogs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {

StepCard::StepCard(EditHistory &history, const Chain &chain, const ChainStep &step, QWidget *parent)
    : QFrame(parent)
    , m_history(history)
    , m_step(step)
    , m_isDue(chain.due() && chain.due()->number == step.number)
    , m_isLast(chain.endorsed == step.number)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(m_isDue ? QPalette::AlternateBase : QPalette::Base);
    setAccessibleName(tr("Step %1").arg(step.number));
    auto *column = new QVBoxLayout(this);
    addPerson(*column);
    auto *state = plainLabel(stateText());
    state->setWordWrap(true);
    state->setObjectName(u"state"_s);
    column->addWidget(state);
    addButtons(*column);
    if (const QString whyNot = whyNotInCopy(history.tree()); !whyNot.isEmpty())
        for (auto *button : findChildren<QPushButton *>()) {
            button->setEnabled(false);
            button->setToolTip(whyNot);
        }
}

void StepCard::addPerson(QVBoxLayout &column) const
{
    const auto &step = m_history.tree().get<SignOffStep>(m_step.row);
    const QString heading = step.heading.isEmpty() ? step.label : step.heading;
    auto *title = plainLabel(u"%1. %2"_s.arg(onScreen(m_step.number), visibleText(heading)));
    title->setWordWrap(true);
    makeBold(*title);
    const QString name = m_step.person.isEmpty() ? tr("Nobody is named")
                                                 : nameOfPerson(m_history.tree(), m_step.person);
    auto *person
        = plainLabel(visibleText(QStringList { name, step.positionLines.join(u' ') }.join(u'\n')));
    person->setWordWrap(true);
    column.addWidget(title);
    column.addWidget(person);
}

QString StepCard::stateText() const
{
    const Tree &tree = m_history.tree();
    if (m_step.record) {
        const auto &record = tree.get<SignOffRecord>(m_step.record);
        const QString opinion
            = record.opinion.isEmpty() ? QString() : u"\n“%1”"_s.arg(visibleText(record.opinion));
        return u"✔ "_s + tr("Signed %1").arg(thaiMomentShort(record.time)) + opinion;
    }
    if (m_isDue)
        return u"▶ "_s + tr("It is this step's turn");
    return u"○ "_s + tr("Waits for the steps before it");
}

void StepCard::addButtons(QVBoxLayout &column)
{
    if (m_step.person.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    const bool hasKey = bool(keyInUse(m_history.tree(), m_step.person));
    if (m_isDue) {
        QPushButton *sign = addDecision(tr("Sign…"), u"sign"_s, Decision::Endorse);
        sign->setEnabled(hasKey);
        row->addWidget(sign);
        if (m_step.number > 1) {
            QPushButton *back = addDecision(tr("Send back…"), u"sendBack"_s, Decision::Return);
            back->setEnabled(hasKey);
            row->addWidget(back);
        }
    }
    if (m_isLast)
        row->addWidget(addDecision(tr("Withdraw…"), u"withdraw"_s, Decision::Withdraw));
    auto *key = new QPushButton(hasKey ? tr("Key and picture") : tr("No signing key yet"));
    key->setObjectName(u"key"_s);
    key->setMenu(keyMenu());
    key->setAccessibleName(
        tr("Signing key of %1").arg(nameOfPerson(m_history.tree(), m_step.person)));
    row->addWidget(key);
    row->addStretch();
    column.addLayout(row);
}

QPushButton *StepCard::addDecision(const QString &text, const QString &name, Decision decision)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1 step %2").arg(QString(text).remove(u'…')).arg(m_step.number));
    connect(button, &QPushButton::clicked, this,
        [this, decision] { Q_EMIT decisionWanted(m_step.number, decision); });
    return button;
}

QMenu *StepCard::keyMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    const QString person = m_step.person;
    const auto add = [&](const QString &text, bool applies, const Outcome &may, auto action) {
        QAction *entry = menu->addAction(text, this, action);
        entry->setEnabled(applies && may);
        if (!may)
            entry->setToolTip(may.error().message);
    };
    const bool hasKey = bool(keyInUse(m_history.tree(), person));
    const RowId row = personRow(m_history.tree(), person);
    const bool hasPicture = row && !m_history.tree().get<Person>(row).signatureImage.isEmpty();
    add(tr("&Make a signing key…"), !hasKey, mayMakeKey(m_history, person),
        [this, person] { askForNewKey(m_history, person, window()); });
    add(tr("&Another passphrase…"), hasKey, ok(),
        [this, person] { askForOtherPassphrase(m_history, person, window()); });
    add(tr("&Replace a lost key…"), hasKey, mayReplaceKey(m_history, person),
        [this, person] { askForReplacedKey(m_history, person, window()); });
    menu->addSeparator();
    const Outcome mayPicture = mayKeepPicture(m_history, person);
    add(tr("&Picture of the signature…"), true, mayPicture,
        [this, person] { askForPicture(m_history, person, window()); });
    add(tr("Remove the p&icture"), hasPicture, mayPicture,
        [this, person] { removePicture(m_history, person); });
    return menu;
}

} // namespace ita
