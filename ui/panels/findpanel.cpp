// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findpanel.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/replacecommands.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/hitmodel.h"
#include "ui/models/screendigits.h"
#include "ui/panels/hitdelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Delay after the last key before searching.
constexpr int kTypingMilliseconds = 30;
/// Delay after a change of the reports before searching again.
constexpr int kChangeMilliseconds = 300;

} // namespace

FindPanel::FindPanel(EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new HitModel(history.tree(), this))
    , m_field(new QLineEdit)
    , m_case(new QCheckBox(tr("Match &case")))
    , m_state(plainLabel())
    , m_list(new QTreeView)
{
    setHelpPage(*this, u"writing");
    m_field->setPlaceholderText(tr("Find in all years…"));
    m_field->setAccessibleName(tr("Find in all years"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_state->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(16);
    m_list->setTextElideMode(Qt::ElideMiddle); // the counts at the end stay visible
    m_list->installEventFilter(this);
    m_timer.setSingleShot(true);
    makeReplaceRow();
    layOut();
    connectParts();
    showState();
}

void FindPanel::makeReplaceRow()
{
    m_replaceRow = new QWidget;
    m_with = new QLineEdit;
    for (QLineEdit *input : { m_field, m_with })
        input->setAcceptDrops(false); // files are dropped on the window
    m_with->setPlaceholderText(tr("Replace with…"));
    m_with->setAccessibleName(tr("Replace with"));
    m_replaceOne = new QPushButton(tr("&Replace this"));
    m_replaceTicked = new QPushButton(tr("Replace &all ticked"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_replaceOne);
    buttons->addWidget(m_replaceTicked);
    auto *column = new QVBoxLayout(m_replaceRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_with);
    column->addLayout(buttons);
    m_replaceRow->hide();
}

void FindPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_case);
    column->addWidget(m_replaceRow);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
}

void FindPanel::connectParts()
{
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_timer.start(kTypingMilliseconds);
        if (typed.isEmpty())
            search(); // at once: there must be no old hits left to replace
    });
    connect(m_case, &QCheckBox::toggled, this, &FindPanel::search);
    connect(&m_timer, &QTimer::timeout, this, &FindPanel::search);
    connect(m_list, &QTreeView::activated, this, &FindPanel::openHit);
    // While replacing, a click may be on the check box, so it does not open the hit.
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_replaceRow->isHidden())
            openHit(index);
    });
    connect(m_with, &QLineEdit::textChanged, this, &FindPanel::updateReplacing);
    connect(m_with, &QLineEdit::returnPressed, this, &FindPanel::replaceTicked);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindPanel::replaceOne);
    connect(m_replaceTicked, &QPushButton::clicked, this, &FindPanel::replaceTicked);
    connect(m_model, &HitModel::ticksChanged, this, &FindPanel::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &FindPanel::showState);
    connect(m_model, &HitModel::modelReset, m_list, &QTreeView::expandAll);
    connect(&m_history.session(), &Session::changed, this, [this] {
        if (!m_timer.isActive())
            m_timer.start(kChangeMilliseconds);
    });
}

QString FindPanel::text() const
{
    return m_field->text();
}

bool FindPanel::matchesCase() const
{
    return m_case->isChecked();
}

void FindPanel::start(bool replacing)
{
    m_replaceRow->setVisible(replacing && !m_history.session().isReadOnly());
    updateReplacing();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

// ---- finding -----------------------------------------------------------------------------------

void FindPanel::search()
{
    m_timer.stop();
    if (!isVisible())
        return;
    const qsizetype at = m_model->numberOf(m_list->currentIndex());
    const SearchTerm term(text(), matchesCase() ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const Hits found = ita::find(m_history.session(), term, { m_report });
    m_more = found.more;
    if (found.hits != m_model->hits()) {
        m_model->show(found);
        setCurrent(std::min(at, found.hits.size() - 1));
    }
    showState();
}

/// Runs a delayed search now, so that the hits are those of the current text.
void FindPanel::searchIfDue()
{
    if (m_timer.isActive())
        search();
}

void FindPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    search();
}

void FindPanel::setCurrent(qsizetype number)
{
    const QModelIndex index = m_model->indexOfHit(number);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void FindPanel::showState()
{
    const int count = int(m_model->hits().size());
    if (text().trimmed().isEmpty())
        m_state->setText(tr("Type what you look for. All years are searched."));
    else if (count == 0)
        m_state->setText(tr("“%1” is nowhere in the reports of any year.").arg(text()));
    else if (m_more)
        m_state->setText(onScreen(tr("More than %n places; the first are shown.", nullptr, count)));
    else
        m_state->setText(onScreen(tr("%n place(s)", nullptr, count)));
    const QList<Hit> ticked = m_model->tickedHits();
    const Hit *current = m_model->hitAt(m_list->currentIndex());
    m_replaceTicked->setText(tr("Replace &all ticked (%1)").arg(onScreen(ticked.size())));
    m_replaceTicked->setEnabled(!ticked.isEmpty());
    m_replaceOne->setEnabled(current && isReplaceable(m_history.tree(), *current));
}

void FindPanel::openHit(const QModelIndex &index)
{
    const Hit *hit = m_model->hitAt(index);
    if (!hit)
        return;
    Q_EMIT hitWanted(Hit(*hit)); // a copy: opening may change the list of hits
}

void FindPanel::step(int direction)
{
    searchIfDue();
    const qsizetype count = m_model->hits().size();
    if (count == 0)
        return;
    const qsizetype at = m_model->numberOf(m_list->currentIndex());
    const qsizetype next = at < 0 && direction < 0 ? count - 1 : at + direction;
    setCurrent((next + count) % count);
    openHit(m_list->currentIndex());
}

// ---- keys --------------------------------------------------------------------------------------

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && (key == Qt::Key_Down || isReturn)) {
        searchIfDue();
        if (m_model->numberOf(m_list->currentIndex()) < 0)
            setCurrent(0);
        if (isReturn)
            openHit(m_list->currentIndex());
        else if (!m_model->hits().isEmpty())
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool atTop = m_model->numberOf(m_list->currentIndex()) <= 0;
    if (watched == m_list && key == Qt::Key_Up && atTop) {
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

// ---- replacing ---------------------------------------------------------------------------------

/// An empty, non-null replacement deletes the hits; a null one ends replacing.
void FindPanel::updateReplacing()
{
    const bool replacing = !m_replaceRow->isHidden();
    m_model->setReplacement(replacing ? u""_s + asTyped(m_with->text()) : QString());
    showState();
}

void FindPanel::replaceOne()
{
    searchIfDue();
    const qsizetype at = m_model->numberOf(m_list->currentIndex());
    if (const Hit *hit = m_model->hitAt(m_list->currentIndex()))
        if (replace({ *hit }) > 0)
            setCurrent(at < m_model->hits().size() ? at : 0);
}

void FindPanel::replaceTicked()
{
    searchIfDue();
    if (const QList<Hit> ticked = m_model->tickedHits(); !ticked.isEmpty())
        replace(ticked);
}

int FindPanel::replace(const QList<Hit> &hits)
{
    Q_EMIT aboutToReplace();
    ReplacePlan plan;
    const Change change = replaceHits(m_history.tree(), hits, asTyped(m_with->text()), &plan);
    const bool done = !change.edits.isEmpty() && m_history.apply(change); // reports a failure
    search();
    if (!done)
        plan.replaced = 0;
    QString said = tr("Replaced in %n place(s).", nullptr, plan.replaced);
    if (plan.skipped > 0)
        said += u' ' + tr("%n place(s) could not take the new text.", nullptr, plan.skipped);
    m_state->setText(onScreen(said));
    return plan.replaced;
}

} // namespace ita
