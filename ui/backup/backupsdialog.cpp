// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/backupsdialog.h"

#include "core/backup/restore.h"
#include "core/backup/secondversion.h"
#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/model/session.h"
#include "ui/backup/backupkeeper.h"
#include "ui/backup/backuptexts.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/differencetext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum Column { Time, Reason, Size, State, ColumnCount };

class BackupsDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(BackupsDialog)

public:
    BackupsDialog(
        EditHistory &history, BackupKeeper &keeper, const QString &secondVersion, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_keeper(keeper)
        , m_secondVersion(secondVersion)
        , m_where(textLabel(u"where"_s))
        , m_list(new QTreeWidget)
        , m_verdict(textLabel(u"verdict"_s))
        , m_contents(textLabel(u"contents"_s))
        , m_differences(new QTreeWidget)
        , m_details(new QTextEdit)
        , m_trouble(textLabel(u"trouble"_s))
        , m_now(button(tr("&Back up now"), u"backUpNow"_s))
        , m_all(button({}, u"restoreAll"_s))
        , m_section(button({}, u"restoreSection"_s))
        , m_field(button({}, u"restoreField"_s))
    {
        setHelpPage(*this, u"backups");
        setWindowTitle(tr("Backups and restore"));
        m_trouble->hide();
        layOut();
        join();
        fillList();
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 32 });
    }

private:
    // ---- making --------------------------------------------------------------------------------

    static QLabel *textLabel(const QString &name)
    {
        auto *label = plainLabel();
        label->setObjectName(name);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    static QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    }

    void layOut()
    {
        m_list->setObjectName(u"backups"_s);
        m_list->setRootIsDecorated(false);
        m_list->setColumnCount(ColumnCount);
        m_list->setHeaderLabels({ tr("Time"), tr("Why"), tr("Size"), tr("Is it good?") });
        m_list->setAccessibleName(tr("Backups"));
        m_differences->setObjectName(u"differences"_s);
        m_differences->setHeaderHidden(true);
        m_differences->setAccessibleName(tr("How it differs from now"));
        m_details->setReadOnly(true);
        m_details->setTabChangesFocus(true);
        m_details->setAccessibleName(tr("Then and now"));
        auto *split = new QSplitter;
        split->addWidget(makeLeft());
        split->addWidget(makeRight());
        split->setStretchFactor(1, 1);
        auto *close = button(tr("Close"), u"close"_s);
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        auto *buttons = new QHBoxLayout;
        for (QPushButton *action : { m_all, m_section, m_field })
            buttons->addWidget(action);
        buttons->addStretch();
        buttons->addWidget(close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(split, 1);
        column->addWidget(m_trouble);
        column->addLayout(buttons);
    }

    QWidget *makeLeft()
    {
        auto *left = new QWidget;
        auto *column = new QVBoxLayout(left);
        column->setContentsMargins(0, 0, 0, 0);
        left->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
        column->addWidget(m_where);
        column->addWidget(m_list, 1);
        column->addWidget(m_now, 0, Qt::AlignLeft);
        return left;
    }

    QWidget *makeRight()
    {
        auto *right = new QWidget;
        auto *column = new QVBoxLayout(right);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_verdict);
        column->addWidget(m_contents);
        column->addWidget(plainLabel(tr("How it differs from now:")));
        column->addWidget(m_differences, 2);
        column->addWidget(m_details, 1);
        return right;
    }

    void join()
    {
        connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showBackup(); });
        connect(
            m_differences, &QTreeWidget::currentItemChanged, this, [this] { showDifference(); });
        connect(m_now, &QPushButton::clicked, this, [this] { backUp(); });
        connect(m_all, &QPushButton::clicked, this, [this] { restoreAllOfIt(); });
        connect(m_section, &QPushButton::clicked, this, [this] { restoreItsSection(); });
        connect(m_field, &QPushButton::clicked, this, [this] { restoreItsField(); });
    }

    // ---- the list ------------------------------------------------------------------------------

    void fillList()
    {
        const Session &session = m_history.session();
        const BackupPlaces &places = m_keeper.places();
        const QString first = backupFolder(session.path(), places.first);
        m_where->setText(whereText(first));
        m_backups.clear();
        if (const QFileInfo second(m_secondVersion); !m_secondVersion.isEmpty())
            m_backups.append({ m_secondVersion, second.lastModified(), {}, second.size() });
        m_backups += backupsIn(first, session.path(), session.fileId());
        if (!places.second.isEmpty())
            m_backups += backupsIn(
                backupFolder(session.path(), places.second), session.path(), session.fileId());
        m_backups += copiesBeforeMigration(session.path());
        m_list->clear();
        for (const Backup &backup : std::as_const(m_backups)) {
            auto *line = new QTreeWidgetItem(m_list,
                { thaiMomentShort(backup.time),
                    isSecond(backup) ? tr("other version") : reasonName(backup.reason),
                    sizeText(backup.size), tr("choose it to see") });
            line->setToolTip(
                Time, visibleText(QDir::toNativeSeparators(backup.path)).toHtmlEscaped());
            line->setTextAlignment(Size, Qt::AlignRight);
        }
        for (int column = 0; column < ColumnCount; ++column)
            m_list->resizeColumnToContents(column);
        m_list->setCurrentItem(m_list->topLevelItem(0));
        showBackup();
    }

    QString whereText(const QString &folder) const
    {
        const QString where
            = tr("The backups lie in %1").arg(visibleText(QDir::toNativeSeparators(folder)));
        if (m_secondVersion.isEmpty())
            return where;
        return tr("“%1” comes first. What you take over from it is put into this file; what was "
                  "only added here stays.")
                   .arg(visibleText(QFileInfo(m_secondVersion).fileName()))
            + u'\n' + where;
    }

    bool isSecond(const Backup &backup) const { return backup.path == m_secondVersion; }

    const Backup *current() const
    {
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        return at < 0 ? nullptr : &m_backups.at(at);
    }

    /// Whether a backup is good is answered by opening it.
    void showBackup()
    {
        m_shown.reset();
        m_second.reset();
        m_trouble->hide();
        if (const Backup *backup = current()) {
            QGuiApplication::setOverrideCursor(Qt::WaitCursor);
            auto read = readShown(*backup);
            QGuiApplication::restoreOverrideCursor();
            showVerdict(read);
            if (read)
                m_shown = std::move(read).value();
        } else {
            m_verdict->setText(
                tr("There is no backup yet. The first one is made after a quarter of "
                   "an hour of work, or now."));
            m_contents->clear();
        }
        nameButtons();
        showDifferences();
    }

    void nameButtons()
    {
        m_all->setText(m_second ? tr("Take &everything over…") : tr("Restore &everything…"));
        m_section->setText(m_second ? tr("Take this &section over") : tr("Restore this &section"));
        m_field->setText(m_second ? tr("Take this &field over") : tr("Restore this &field"));
    }

    Result<BackupContents> readShown(const Backup &backup)
    {
        if (!isSecond(backup))
            return readBackup(m_history.session().storages(), backup.path);
        auto second = readSecondVersion(m_history.session(), backup.path);
        if (!second)
            return second.error();
        m_second = std::move(second).value();
        return m_second->contents;
    }

    void showVerdict(const Result<BackupContents> &read)
    {
        const bool isGood = read && read->findings.isEmpty();
        m_list->currentItem()->setText(State, isGood ? tr("✔ good") : tr("⚠ no"));
        m_verdict->setText(read ? verdictText(*read) : u"⚠ "_s + visibleText(read.error().message));
        m_contents->setText(read ? contentsText(*read) : QString());
    }

    // ---- how it differs ------------------------------------------------------------------------

    void showDifferences()
    {
        m_found.clear();
        m_differences->clear();
        // Rows of another file have other numbers.
        if (m_shown && m_shown->fileId == m_history.session().fileId())
            m_found = differences(m_shown->tree, m_history.tree());
        for (qsizetype i = 0; i < m_found.size(); ++i) {
            const StateDifference &found = m_found.at(i);
            const auto describe = m_second ? differenceFromVersion : differenceText;
            auto *line = new QTreeWidgetItem(
                groupOf(found), { describe(found, m_shown->tree, m_history.tree()) });
            line->setData(0, Qt::UserRole, qlonglong(i));
        }
        if (m_shown && m_found.isEmpty())
            new QTreeWidgetItem(m_differences, { tr("Nothing: it holds what is here now") });
        m_differences->expandAll();
        if (!m_found.isEmpty())
            m_differences->setCurrentItem(m_differences->topLevelItem(0)->child(0));
        showDifference();
    }

    /// The line of the section, the report or the office that the difference is in.
    QTreeWidgetItem *groupOf(const StateDifference &found)
    {
        const Tree &now = m_history.tree();
        const RowId place = found.section ? found.section
            : found.report                ? found.report
                                          : now.root();
        for (int i = 0; i < m_differences->topLevelItemCount(); ++i)
            if (m_differences->topLevelItem(i)->data(0, Qt::UserRole + 1) == place.value)
                return m_differences->topLevelItem(i);
        const Tree &named = now.contains(place) ? now : m_shown->tree;
        const QString name = found.section || found.report ? placeOnScreen(named, place)
                                                           : tr("The office, its units and people");
        auto *group = new QTreeWidgetItem(m_differences, { visibleText(name) });
        group->setData(0, Qt::UserRole + 1, place.value);
        return group;
    }

    const StateDifference *difference() const
    {
        const QTreeWidgetItem *item = m_differences->currentItem();
        const QVariant at = item ? item->data(0, Qt::UserRole) : QVariant();
        return at.isValid() ? &m_found.at(at.toLongLong()) : nullptr;
    }

    void showDifference()
    {
        const StateDifference *found = difference();
        const bool mayWrite = !m_history.session().isReadOnly();
        const bool isKept = m_keeper.keeps(m_history.session());
        m_now->setEnabled(isKept);
        m_all->setEnabled(mayWrite && isKept && !m_found.isEmpty());
        m_section->setEnabled(mayWrite && found && found->section);
        m_field->setEnabled(mayWrite && found && found->field);
        if (!found || !found->field)
            return m_details->clear();
        const QString title
            = m_second ? tr("From the other version to this one") : tr("From then to now");
        m_details->setHtml(u"<h4>%1</h4><p>%2</p>"_s.arg(
            title.toHtmlEscaped(), differenceAsHtml(linesOf(found->then), linesOf(found->now))));
    }

    // ---- bringing back -------------------------------------------------------------------------

    void backUp()
    {
        const QString trouble = troubleText(m_keeper.backUpNow(BackupReason::Regular));
        fillList();
        showTrouble(trouble);
    }

    void restoreAllOfIt()
    {
        if (!isConfirmed())
            return;
        const QString time = thaiMomentShort(current()->time);
        const QList<Edit> edits = restoreAll(m_history.tree(), m_shown->tree);
        const BackupOutcome kept = m_keeper.backUpNow(BackupReason::Restore);
        if (!kept.made)
            return showTrouble(troubleText(kept));
        apply(tr("Everything as in the backup of %1").arg(time), edits);
    }

    bool isConfirmed()
    {
        const QString text = m_second
            ? tr("All that differs is taken over; a field that both have changed gets the value of "
                 "the other version. What is here now is kept as a backup first, and the step can "
                 "be undone. Comments, keys and sign-offs of the other version are not taken over.")
            : tr(
                "All sections will be as they were %1. What is here now is kept as a backup first, "
                "and the step can be undone. Comments, keys and sign-offs of today stay.")
                  .arg(thaiMomentShort(current()->time));
        PlainMessage box(QMessageBox::Question,
            m_second ? tr("Take everything over") : tr("Restore everything"), text,
            QMessageBox::Cancel, this);
        const QPushButton *restore
            = box.addButton(m_second ? tr("Take over") : tr("Restore"), QMessageBox::AcceptRole);
        box.exec();
        return box.clickedButton() == restore;
    }

    void restoreItsSection()
    {
        const RowId section = difference()->section;
        apply(tr("Section as in the backup of %1").arg(thaiMomentShort(current()->time)),
            restoreSection(m_history.tree(), m_shown->tree, section));
    }

    void restoreItsField()
    {
        const StateDifference *found = difference();
        apply(tr("Field as in the backup of %1").arg(thaiMomentShort(current()->time)),
            restoreField(m_shown->tree, found->row, found->field->name()));
    }

    void apply(const QString &label, const QList<Edit> &edits)
    {
        const auto done = m_history.apply(m_second
                ? Change { tr("Taken over from “%1”").arg(QFileInfo(m_secondVersion).fileName()),
                    m_second->merging(edits, m_history.tree()) }
                : Change { label, edits });
        // Rows that were taken over have numbers of their own here.
        if (m_second)
            showBackup();
        else
            showDifferences();
        showTrouble(done ? QString() : visibleText(done.error().message));
    }

    void showTrouble(const QString &text)
    {
        m_trouble->setText(u"⚠ "_s + text);
        m_trouble->setVisible(!text.isEmpty());
    }

    EditHistory &m_history;
    BackupKeeper &m_keeper;
    QString m_secondVersion; ///< path; empty: none
    QList<Backup> m_backups; ///< in the order of the list; the second version is the first
    std::optional<BackupContents> m_shown; ///< of the current one
    std::optional<SecondVersion> m_second; ///< when it is the current one
    QList<StateDifference> m_found;
    QLabel *m_where;
    QTreeWidget *m_list;
    QLabel *m_verdict;
    QLabel *m_contents;
    QTreeWidget *m_differences;
    QTextEdit *m_details;
    QLabel *m_trouble;
    QPushButton *m_now;
    QPushButton *m_all;
    QPushButton *m_section;
    QPushButton *m_field;
};

} // namespace

void showBackups(
    EditHistory &history, BackupKeeper &keeper, QWidget *parent, const QString &secondVersion)
{
    history.endTyping();
    BackupsDialog(history, keeper, secondVersion, parent).exec();
}

} // namespace ita
