// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/review/mergetext.h"
#include "core/wordback/wordmerge.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/differencetext.h"
#include "ui/parts/readingprogress.h"
#include "ui/signoff/reviewdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Where what is merged comes from.
enum class MergeFrom { ReviewCopy, WordFile };

class MergeDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(MergeDialog)

public:
    MergeDialog(EditHistory &history, MergePlan plan, QWidget *parent,
        MergeFrom from = MergeFrom::ReviewCopy, const QStringList &unplaced = {})
        : QDialog(parent)
        , m_history(history)
        , m_plan(std::move(plan))
        , m_from(from)
        , m_unplaced(unplaced)
        , m_list(new QTreeWidget)
        , m_details(new QTextEdit)
        , m_choice(choiceBox())
        , m_all(choiceBox())
        , m_commentsOnly(new QCheckBox(tr("Merge only the &comments")))
        , m_trouble(plainLabel())
    {
        setHelpPage(*this, u"comments");
        setWindowTitle(isWord() ? tr("Take back an edited Word file") : tr("Merge a review copy"));
        fillList();
        listUnplaced();
        m_details->setReadOnly(true);
        m_details->setTabChangesFocus(true);
        m_details->setAccessibleName(
            isWord() ? tr("Before, here and in Word") : tr("Before, here and in the copy"));
        m_choice->setAccessibleName(tr("In this conflict"));
        m_all->setAccessibleName(tr("In all other conflicts"));
        m_trouble->setWordWrap(true);
        m_trouble->hide();
        auto *split = new QSplitter;
        split->addWidget(m_list);
        split->addWidget(m_details);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Merge"));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_plan.isNothing());
        auto *told = plainLabel(summary());
        told->setObjectName(u"summary"_s);
        told->setWordWrap(true);
        auto *column = new QVBoxLayout(this);
        column->addWidget(told);
        column->addWidget(split, 1);
        column->addWidget(makeChoices());
        column->addWidget(m_commentsOnly);
        m_commentsOnly->setVisible(holdsMoreThanComments());
        column->addWidget(m_trouble);
        column->addWidget(buttons);
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 140, fontMetrics().lineSpacing() * 30 });
        connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showItem(); });
        connect(m_choice, &QComboBox::activated, this, [this] { choose(); });
        connect(m_all, &QComboBox::activated, this,
            [this] { m_choices.all = MergeChoice(m_all->currentIndex()); });
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { merge(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        showItem();
    }

private:
    bool isWord() const { return m_from == MergeFrom::WordFile; }

    QComboBox *choiceBox() const
    {
        auto *box = new QComboBox; // in the order of MergeChoice
        box->addItems({ tr("keep the text here"),
            isWord() ? tr("take Word's text") : tr("take the copy's text"), tr("join both") });
        return box;
    }

    /// The inputs to resolve conflicts; hidden when there are no conflicts.
    QWidget *makeChoices()
    {
        auto *choices = new QWidget(this);
        auto *form = new QFormLayout(choices);
        form->setContentsMargins(0, 0, 0, 0);
        form->addRow(tr("&In this conflict"), m_choice);
        form->addRow(tr("In &all other conflicts"), m_all);
        form->addRow(plainLabel(tr("What is not chosen is kept as a comment at its place.")));
        const qsizetype conflicts = m_plan.count(MergeItem::Verdict::Conflict);
        choices->setObjectName(u"choices"_s);
        choices->setVisible(conflicts > 0);
        form->setRowVisible(m_all, conflicts > 1);
        return choices;
    }

    /// Whether the copy has both comments and other changes, so that "comments only" makes sense.
    bool holdsMoreThanComments() const
    {
        const auto brings = [this](bool comments) {
            return std::ranges::any_of(m_plan.items, [&](const MergeItem &item) {
                return item.verdict != MergeItem::Verdict::Unchanged
                    && isAboutComments(item.kind) == comments;
            });
        };
        return brings(true) && brings(false);
    }

    QString wordSummary() const
    {
        if (m_plan.isNothing())
            return tr("The Word file holds nothing that is not here already.");
        if (m_plan.count(MergeItem::Verdict::Conflict) == 0)
            return onScreen(tr("%n change(s) of the Word file can be taken as they are. There is "
                               "nothing to decide.",
                nullptr, int(m_plan.count(MergeItem::Verdict::Taken))));
        return tr("The Word file: %1 taken, %2 in conflict")
            .arg(onScreen(m_plan.count(MergeItem::Verdict::Taken)))
            .arg(onScreen(m_plan.count(MergeItem::Verdict::Conflict)));
    }

    QString summary() const
    {
        if (isWord())
            return wordSummary();
        const QString from = visibleText(nameOfPerson(m_plan.ours, m_plan.copy().person));
        if (m_plan.isNothing())
            return tr("The copy of %1 holds nothing that is not here already.").arg(from);
        if (m_plan.count(MergeItem::Verdict::Conflict) == 0)
            return onScreen(tr("The copy of %1: %n change(s) can be taken as they are. There is "
                               "nothing to decide.",
                                nullptr, int(m_plan.count(MergeItem::Verdict::Taken))))
                .arg(from);
        return tr("The copy of %1: %2 taken, %3 unchanged, %4 in conflict")
            .arg(from)
            .arg(onScreen(m_plan.count(MergeItem::Verdict::Taken)))
            .arg(onScreen(m_plan.count(MergeItem::Verdict::Unchanged)))
            .arg(onScreen(m_plan.count(MergeItem::Verdict::Conflict)));
    }

    /// Lists conflicts first, because the user must resolve them.
    void fillList()
    {
        constexpr std::array kOrder { MergeItem::Verdict::Conflict, MergeItem::Verdict::Taken,
            MergeItem::Verdict::Unchanged };
        m_list->setHeaderHidden(true);
        m_list->setAccessibleName(tr("What merging does"));
        for (const MergeItem::Verdict verdict : kOrder) {
            if (m_plan.count(verdict) == 0)
                continue;
            auto *group = new QTreeWidgetItem(m_list,
                { u"%1 (%2)"_s.arg(verdictName(verdict)).arg(onScreen(m_plan.count(verdict))) });
            for (qsizetype i = 0; i < m_plan.items.size(); ++i)
                if (m_plan.items[i].verdict == verdict) {
                    auto *line = new QTreeWidgetItem(
                        group, { visibleText(mergeItemPlace(m_plan, m_plan.items[i])) });
                    line->setData(0, Qt::UserRole, qlonglong(i));
                }
            group->setExpanded(verdict != MergeItem::Verdict::Unchanged);
        }
        if (QTreeWidgetItem *group = m_list->topLevelItem(0))
            m_list->setCurrentItem(group->child(0));
    }

    /// Lists the texts that have no place here, last.
    void listUnplaced()
    {
        if (m_unplaced.isEmpty())
            return;
        auto *group = new QTreeWidgetItem(
            m_list, { tr("Not placed (%1)").arg(onScreen(m_unplaced.size())) });
        for (const QString &text : m_unplaced) {
            auto *line = new QTreeWidgetItem(group, { visibleText(text) });
            line->setData(0, kUnplacedText, text);
        }
        group->setExpanded(true);
        if (!m_list->currentItem())
            m_list->setCurrentItem(group->child(0));
    }

    /// The index in the plan of the item selected in the list; -1 for a group.
    qsizetype current() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        const QVariant at = item ? item->data(0, Qt::UserRole) : QVariant();
        return at.isValid() ? qsizetype(at.toLongLong()) : -1;
    }

    void showItem()
    {
        const qsizetype at = current();
        const MergeItem *item = at < 0 ? nullptr : &m_plan.items[at];
        const bool isConflict = item && item->verdict == MergeItem::Verdict::Conflict;
        m_choice->setEnabled(isConflict);
        m_choice->setCurrentIndex(int(at < 0 ? m_choices.all : m_choices.of(at)));
        m_details->setHtml(item ? detailsOf(*item) : unplacedDetails());
    }

    QString unplacedDetails() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        const QString text = item ? item->data(0, kUnplacedText).toString() : QString();
        if (text.isEmpty())
            return {};
        return u"<p>%1</p><p>%2</p>"_s.arg(visibleText(text).toHtmlEscaped(),
            tr("This text belongs to no field here, or its field cannot hold it. It is not taken "
               "over; copy it from here if you need it.")
                .toHtmlEscaped());
    }

    QString detailsOf(const MergeItem &item) const
    {
        if (!hasTexts(item.kind))
            return visibleText(mergeItemText(m_plan, item)).toHtmlEscaped();
        const QString base = linesOf(item.base);
        QString html;
        const auto add = [&](const QString &title, const QString &text) {
            html += u"<h4>%1</h4><p>%2</p>"_s.arg(title.toHtmlEscaped(), text);
        };
        if (!item.base.isUndefined())
            add(tr("As it was sent"), base.toHtmlEscaped().replace(u'\n', u"<br>"_s));
        if (!item.ours.isUndefined() && item.ours != item.base)
            add(tr("Here"), differenceAsHtml(base, linesOf(item.ours)));
        if (!item.theirs.isUndefined())
            add(isWord() ? tr("In Word") : tr("In the copy"),
                differenceAsHtml(base, linesOf(item.theirs)));
        return html;
    }

    void choose()
    {
        if (const qsizetype at = current(); at >= 0)
            m_choices.each[at] = MergeChoice(m_choice->currentIndex());
    }

    void merge()
    {
        Session &session = m_history.session();
        m_choices.commentsOnly = m_commentsOnly->isChecked();
        m_choices.author = session.person().isEmpty() ? session.author() : session.person();
        m_choices.time = session.now().toString(Qt::ISODateWithMs);
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto done = m_history.apply(
            isWord() ? wordChange(m_plan, m_choices) : mergeChange(m_plan, m_choices));
        QGuiApplication::restoreOverrideCursor();
        if (done)
            return accept();
        m_trouble->show();
        m_trouble->setText(u"⚠ "_s + visibleText(done.error().message)
            + (done.error().code == Error::Code::Signed && holdsMoreThanComments()
                    ? u" "_s + tr("The comments alone can be merged all the same.")
                    : QString()));
    }

    static constexpr int kUnplacedText = Qt::UserRole + 1;

    EditHistory &m_history;
    MergePlan m_plan;
    MergeFrom m_from;
    QStringList m_unplaced;
    MergeChoices m_choices;
    QTreeWidget *m_list;
    QTextEdit *m_details;
    QComboBox *m_choice;
    QComboBox *m_all;
    QCheckBox *m_commentsOnly;
    QLabel *m_trouble;
};

struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(MergeDialog)
};

} // namespace

bool askToMergeCopy(EditHistory &history, const QString &path, QWidget *parent)
{
    ReadingProgress progress(MergeText::tr("Reading the review copy…"), parent);
    auto plan = readCopy(history.session(), path, std::ref(progress));
    progress.reset();
    if (!plan && plan.error().code == Error::Code::Cancelled)
        return false;
    if (!plan) {
        PlainMessage(QMessageBox::Warning, MergeText::tr("Merge a review copy"),
            visibleText(plan.error().message), QMessageBox::Ok, parent)
            .exec();
        return false;
    }
    return MergeDialog(history, std::move(plan).value(), parent).exec() == QDialog::Accepted;
}

bool askToTakeBackWord(EditHistory &history, const QString &path, QWidget *parent)
{
    const Session &session = history.session();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto merge = readWordMerge(session.tree(), session.fileId(), path);
    QGuiApplication::restoreOverrideCursor();
    if (!merge) {
        PlainMessage(QMessageBox::Warning, MergeText::tr("Take back an edited Word file"),
            visibleText(merge.error().message), QMessageBox::Ok, parent)
            .exec();
        return false;
    }
    return MergeDialog(
               history, std::move(merge->plan), parent, MergeFrom::WordFile, merge->unplaced)
               .exec()
        == QDialog::Accepted;
}

} // namespace ita
