// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linksdialog.h"

#include "net/linkcheck.h"

#include "core/base/thaidate.h"
#include "core/domain/evidencelinks.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/pageparts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum LinkColumn { LinkItem, LinkAddress, LinkFound, LinkReason, LinkColumnCount };

class LinksDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(LinksDialog)

public:
    LinksDialog(EditHistory &history, RowId report, const LinkLimits &limits, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_addresses(evidenceAddresses(history.tree(), report))
        , m_limits(limits)
        , m_list(new QTreeWidget)
        , m_private(new QCheckBox(tr("Also those inside &private networks")))
        , m_onlyBad(new QCheckBox(tr("&Only what needs a look")))
        , m_progress(new QProgressBar)
        , m_summary(plainLabel())
        , m_start(button(tr("&Look at them"), u"startLooking"_s))
        , m_cancel(button(tr("&Stop"), u"cancel"_s))
        , m_note(button(tr("&Note results and date"), u"noteResults"_s))
        , m_goTo(button(tr("&Go to the item"), u"goTo"_s))
    {
        setHelpPage(*this, u"evidence");
        setWindowTitle(tr("Addresses of the evidence"));
        layOut();
        fill();
        join();
        followState();
        m_list->setFocus();
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 130, fontMetrics().lineSpacing() * 30 });
    }

    std::optional<Place> wanted() const { return m_wanted; }

private:
    // ---- making --------------------------------------------------------------------------------

    static QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    }

    void layOut()
    {
        auto *about = plainLabel(aboutText());
        about->setWordWrap(true);
        m_list->setObjectName(u"links"_s);
        m_list->setRootIsDecorated(false);
        m_list->setColumnCount(LinkColumnCount);
        m_list->setHeaderLabels({ tr("Item"), tr("Address"), tr("Found"), tr("More") });
        m_list->setAccessibleName(tr("Addresses"));
        m_list->setWordWrap(true);
        m_summary->setObjectName(u"summary"_s);
        m_progress->setAccessibleName(tr("Progress"));
        m_progress->setFormat(u"%v / %m"_s);
        auto *choices = new QHBoxLayout;
        choices->addWidget(m_private);
        choices->addWidget(m_onlyBad);
        choices->addStretch();
        auto *close = button(tr("Close"), u"close"_s);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        auto *buttons = new QHBoxLayout;
        for (QPushButton *one : { m_start, m_cancel, m_goTo, m_note })
            buttons->addWidget(one);
        buttons->addStretch();
        buttons->addWidget(close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(about);
        column->addLayout(choices);
        column->addWidget(m_list, 1);
        column->addWidget(m_progress);
        column->addWidget(m_summary);
        column->addLayout(buttons);
    }

    /// What will be sent, before anything is.
    QString aboutText() const
    {
        QSet<QString> hosts;
        for (const EvidenceAddress &address : m_addresses)
            hosts.insert(QUrl(address.url).host());
        hosts.remove(QString());
        return onScreen(tr("%n address(es)", nullptr, int(m_addresses.size()))) + u" · "_s
            + onScreen(tr("%n server(s)", nullptr, int(hosts.size()))) + u"\n"_s
            + tr("Each page is asked of its server as a browser would. Nothing else is sent, and "
                 "nothing before you say so.");
    }

    void fill()
    {
        const Tree &tree = m_history.tree();
        for (const EvidenceAddress &address : m_addresses) {
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(LinkItem, onScreen(placeName(tree, address.item)));
            item->setText(LinkAddress, address.url);
            item->setToolTip(LinkAddress, address.url);
            showNoted(*item, tree.get<Evidence>(address.row));
        }
        QHeaderView *header = m_list->header();
        header->resizeSection(LinkItem, fontMetrics().averageCharWidth() * 20);
        header->resizeSection(LinkAddress, fontMetrics().averageCharWidth() * 48);
        header->resizeSection(LinkFound, fontMetrics().averageCharWidth() * 22);
        if (m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }

    /// What was found before, with its day.
    static void showNoted(QTreeWidgetItem &item, const Evidence &evidence)
    {
        item.setText(LinkFound, nameOfState(evidence.linkState));
        const QDate day = QDate::fromString(evidence.checkedOn, Qt::ISODate);
        if (day.isValid())
            item.setText(LinkReason, tr("On %1").arg(onScreen(thaiDateShort(day))));
    }

    static QString nameOfState(LinkState state)
    {
        const Field &field = fieldOf(&Evidence::linkState);
        return choiceName(field, field.choices.at(int(state)));
    }

    void join()
    {
        connect(m_start, &QPushButton::clicked, this, [this] { start(); });
        connect(m_cancel, &QPushButton::clicked, this, [this] { m_check->cancel(); });
        connect(m_note, &QPushButton::clicked, this, [this] { note(); });
        connect(m_goTo, &QPushButton::clicked, this, [this] { goTo(); });
        connect(m_onlyBad, &QCheckBox::toggled, this, [this] { filter(); });
        connect(m_list, &QTreeWidget::itemActivated, this, [this] { goTo(); });
    }

    // ---- looking -------------------------------------------------------------------------------

    bool isRunning() const { return m_check && m_check->isRunning(); }

    void start()
    {
        m_answers.clear();
        LinkLimits limits = m_limits;
        limits.privateAddresses = m_private->isChecked();
        m_check = std::make_unique<LinkCheck>(limits);
        connect(m_check.get(), &LinkCheck::looked, this,
            [this](const LinkAnswer &answer) { take(answer); });
        connect(m_check.get(), &LinkCheck::finished, this, [this] { followState(); });
        QStringList urls;
        for (const EvidenceAddress &address : m_addresses)
            urls.append(address.url);
        m_check->start(urls);
        m_progress->setRange(0, int(m_check->total()));
        m_progress->setValue(0);
        followState();
    }

    void take(const LinkAnswer &answer)
    {
        m_answers.insert(answer.address, answer);
        for (qsizetype i = 0; i < m_addresses.size(); ++i)
            if (m_addresses[i].url == answer.address)
                showAnswer(*m_list->topLevelItem(int(i)), answer);
        m_progress->setValue(int(m_answers.size()));
        followState();
    }

    static void showAnswer(QTreeWidgetItem &item, const LinkAnswer &answer)
    {
        item.setText(LinkFound, nameOfState(answer.state));
        item.setText(LinkReason, onScreen(answer.reason));
        item.setToolTip(LinkReason, answer.reason);
    }

    void filter()
    {
        for (qsizetype i = 0; i < m_addresses.size(); ++i) {
            const auto answer = m_answers.constFind(m_addresses[i].url);
            const bool isBad = answer != m_answers.constEnd() && needsLook(answer->state);
            m_list->topLevelItem(int(i))->setHidden(m_onlyBad->isChecked() && !isBad);
        }
    }

    void followState()
    {
        const bool running = isRunning();
        const bool canNote = !running && !m_answers.isEmpty();
        m_start->setEnabled(!running && !m_addresses.isEmpty());
        m_private->setEnabled(!running);
        m_cancel->setEnabled(running);
        m_note->setEnabled(canNote && mayMake(m_history, noteChange().edits));
        m_goTo->setEnabled(!m_addresses.isEmpty());
        m_progress->setVisible(running);
        filter();
        const auto bad = std::ranges::count_if(
            m_answers, [](const LinkAnswer &answer) { return needsLook(answer.state); });
        m_summary->setText(m_answers.isEmpty()
                ? QString()
                : onScreen(tr("%n looked at", nullptr, int(m_answers.size()))) + u" · "_s
                    + onScreen(tr("%n need(s) a look", nullptr, int(bad))));
    }

    // ---- what the person does with it ----------------------------------------------------------

    Change noteChange() const
    {
        QList<LinkNote> notes;
        for (const EvidenceAddress &address : m_addresses)
            if (const auto answer = m_answers.constFind(address.url);
                answer != m_answers.constEnd())
                notes.append({ address.row, answer->state });
        const Session &session = m_history.session();
        return noteLinks(m_history.tree(), notes, session.today(), session.author());
    }

    void note()
    {
        const Change change = noteChange();
        if (change.edits.isEmpty() || m_history.apply(change))
            m_summary->setText(tr("Noted. One undo takes it back."));
        m_note->setEnabled(false);
    }

    void goTo()
    {
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        if (at < 0)
            return;
        m_wanted = Place { m_addresses[at].row, keyOf(&Evidence::url) };
        accept();
    }

    EditHistory &m_history;
    QList<EvidenceAddress> m_addresses;
    LinkLimits m_limits;
    QHash<QString, LinkAnswer> m_answers;
    std::optional<Place> m_wanted;
    QTreeWidget *m_list;
    QCheckBox *m_private;
    QCheckBox *m_onlyBad;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_note;
    QPushButton *m_goTo;
    std::unique_ptr<LinkCheck> m_check; ///< null before the first look; ends with the dialog
};

} // namespace

std::optional<Place> lookAtLinks(
    EditHistory &history, RowId report, const LinkLimits &limits, QWidget *parent)
{
    LinksDialog dialog(history, report, limits, parent);
    dialog.exec();
    return dialog.wanted();
}

} // namespace ita
