// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/signoffpage.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/papertitle.h"
#include "core/domain/people.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/checksignoffs.h"
#include "core/signoff/record.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/pageparts.h"
#include "ui/signoff/printoutdialog.h"
#include "ui/signoff/reopendialog.h"
#include "ui/signoff/signdialog.h"
#include "ui/signoff/signoffbanner.h"
#include "ui/signoff/stepcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
SignOffPage::SignOffPage(EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_banner(new SignOffBanner)
    , m_state(plainLabel())
    , m_cards(new QVBoxLayout)
    , m_records(new QListWidget)
    , m_reopen(new QPushButton(tr("&Re-open for editing…")))
{
    setHelpPage(*this, u"signing");
    m_banner->setObjectName(u"banner"_s);
    m_state->setObjectName(u"contentState"_s);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_records->setObjectName(u"records"_s);
    m_records->setAccessibleName(tr("All sign-offs in order"));
    m_records->setWordWrap(true);
    m_records->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto *title = titleLabel(tr("Sign-offs"));
    auto *paper = new QPushButton(tr("&Check a paper…"));
    paper->setObjectName(u"checkPaper"_s);
    m_reopen->setObjectName(u"reopen"_s);
    auto *recordsTitle = plainLabel(tr("All sign-offs in order"));
    recordsTitle->setBuddy(m_records);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reopen);
    buttons->addWidget(paper);
    buttons->addStretch();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(title);
    column->addWidget(m_banner);
    column->addWidget(m_state);
    column->addLayout(m_cards);
    column->addLayout(buttons);
    column->addWidget(recordsTitle);
    column->addWidget(m_records, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content));

    connect(m_banner, &SignOffBanner::placeWanted, this, &SignOffPage::placeWanted);
    connect(m_reopen, &QPushButton::clicked, this,
        [this] { askToReopen(m_history, m_paper, {}, window()); });
    connect(
        paper, &QPushButton::clicked, this, [this] { checkPaper(m_history.session(), window()); });
    const auto follow = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&m_history.session(), &Session::changed, this, follow);
    connect(&m_history.session(), &Session::personChanged, this, follow);
}

void SignOffPage::setPaper(RowId paper)
{
    m_paper = paper;
    m_stale = true;
    if (isVisible())
        refresh();
}

void SignOffPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void SignOffPage::refresh()
{
    m_stale = false;
    const Tree &tree = m_history.tree();
    if (!tree.contains(m_paper))
        return;
    const Chain chain = chainOf(tree, m_paper);
    showState();
    const QString whyNot = whyNotInCopy(tree);
    m_reopen->setEnabled(
        whyNot.isEmpty() && chain.endorsed > 0 && !m_history.session().isReadOnly());
    m_reopen->setToolTip(whyNot);
    showBanner(chain);
    showCards(chain);
    showRecords();
}

/// Shows the code of the present content, and of which paper it is when there are several.
void SignOffPage::showState()
{
    const Tree &tree = m_history.tree();
    const PageStamp stamp = pageStamp(tree, m_paper, m_history.session().fileId());
    const QString code = hasStrip(tree, m_paper)
        ? tr("Report %1, content %2: stands at the foot of every printed page.")
        : tr("Report %1, content %2.");
    const QString text = code.arg(stamp.reportId, stamp.contentHash);
    const bool isOnly = papersOf(tree, reportOf(tree, m_paper)).size() == 1;
    m_state->setText(isOnly ? text : visibleText(paperTitle(tree, m_paper)) + u'\n' + text);
}

/// Shows what is most important: sent back, re-opened, finished, or invalid signatures.
void SignOffPage::showBanner(const Chain &chain)
{
    const Tree &tree = m_history.tree();
    m_banner->clear();
    for (const RowId row : { chain.sentBack, chain.reopened }) {
        if (!row)
            continue;
        const auto &record = tree.get<SignOffRecord>(row);
        const QString who = record.person.isEmpty() ? tr("the owner of the file")
                                                    : nameOfPerson(tree, record.person);
        const QString what
            = row == chain.sentBack ? tr("Sent back by %1, %2") : tr("Re-opened by %1, %2");
        m_banner->addHeading(u"⚠ "_s + what.arg(who, thaiMomentShort(record.time)));
        m_banner->addText(record.note);
        m_banner->addPlaces(tree, record.places);
    }
    if (chain.isFinished())
        m_banner->addHeading(u"✔ "_s + tr("All steps are signed."));
    if (chain.steps.isEmpty())
        m_banner->addText(tr("The report has no sign-off section with steps."));
    const QList<Finding> findings = checkSignOffs(tree, reportOf(tree, m_paper));
    for (const Finding &finding : findings)
        m_banner->addHeading(u"⚠ "_s + finding.text);
}

void SignOffPage::showCards(const Chain &chain)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // later, as this may run in a slot of its button
        delete item;
    }
    for (const ChainStep &step : chain.steps) {
        auto *card = new StepCard(m_history, chain, step);
        card->setEnabled(!m_history.session().isReadOnly());
        connect(card, &StepCard::decisionWanted, this, &SignOffPage::decide);
        m_cards->addWidget(card);
    }
}

void SignOffPage::showRecords()
{
    const Tree &tree = m_history.tree();
    m_records->clear();
    const QList<RowId> records = recordsOf(tree, m_paper);
    for (const RowId row : records) {
        const auto &record = tree.get<SignOffRecord>(row);
        const QString who = record.person.isEmpty() ? tr("the owner of the file")
                                                    : nameOfPerson(tree, record.person);
        const QString step = onScreen(record.step);
        const QString what = record.decision == Decision::Endorse ? tr("Step %1 signed").arg(step)
            : record.decision == Decision::Return   ? tr("Sent back at step %1").arg(step)
            : record.decision == Decision::Withdraw ? tr("Step %1 withdrawn").arg(step)
                                                    : tr("Re-opened");
        const QString note = record.note.isEmpty() ? QString() : u" – "_s + record.note;
        m_records->addItem(
            visibleText(u"%1  %2, %3%4"_s.arg(thaiMomentShort(record.time), what, who, note)));
    }
}

void SignOffPage::decide(int step, Decision decision)
{
    askToSign(m_history, m_paper, step, decision, window());
}

} // namespace ita
