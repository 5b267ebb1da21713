// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/proposedpath.h"
#include "ui/signoff/reviewdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class SendCopyDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(SendCopyDialog)

public:
    SendCopyDialog(EditHistory &history, RowId report, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_report(report)
        , m_person(new QComboBox)
        , m_comment(new QCheckBox(tr("&comment")))
        , m_opinion(new QCheckBox(tr("write her &opinion in the sign-off")))
        , m_edit(new QCheckBox(tr("&edit rows of her unit")))
        , m_trouble(plainLabel())
    {
        setHelpPage(*this, u"comments");
        setWindowTitle(tr("Send a review copy"));
        const Tree &tree = history.tree();
        const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
        for (const RowId row : people) {
            const QString &key = tree.get<Person>(row).key;
            m_person->addItem(nameOfPerson(tree, key), key);
        }
        m_person->setAccessibleName(tr("For whom"));
        for (QCheckBox *right : { m_comment, m_opinion, m_edit })
            right->setChecked(true);
        m_trouble->setWordWrap(true);
        m_trouble->hide();
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Write the copy…"));
        auto *form = new QFormLayout(this);
        keepTextsWhole(*this);
        form->addRow(tr("&For whom"), m_person);
        form->addRow(tr("She may"), m_comment);
        form->addRow(QString(), m_opinion);
        form->addRow(QString(), m_edit);
        addSent(*form);
        form->addRow(m_trouble);
        form->addRow(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { write(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

private:
    /// Adds a list of the copies sent before, with the date of merging.
    void addSent(QFormLayout &form) const
    {
        const Tree &tree = m_history.tree();
        const QList<RowId> copies = tree.rows(m_report, RowKind::ReviewCopy);
        if (copies.isEmpty())
            return;
        auto *list = new QListWidget;
        list->setObjectName(u"sent"_s);
        list->setAccessibleName(tr("Copies sent"));
        list->setWordWrap(true);
        list->setMaximumHeight(fontMetrics().lineSpacing() * 6);
        list->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
        for (const RowId row : copies) {
            const auto &copy = tree.get<ReviewCopy>(row);
            const QString back = copy.mergedAt.isEmpty()
                ? tr("not back yet")
                : tr("merged %1").arg(thaiMomentShort(copy.mergedAt));
            list->insertItem(0,
                visibleText(
                    tr("%1, sent %2, %3")
                        .arg(nameOfPerson(tree, copy.person), thaiMomentShort(copy.madeAt), back)));
        }
        list->setCurrentRow(0);
        form.addRow(tr("Copies &sent"), list);
    }

    QList<CopyRight> rights() const
    {
        QList<CopyRight> rights;
        if (m_comment->isChecked())
            rights.append(CopyRight::Comment);
        if (m_opinion->isChecked())
            rights.append(CopyRight::Opinion);
        if (m_edit->isChecked())
            rights.append(CopyRight::EditRows);
        return rights;
    }

    void write()
    {
        const QFileInfo file(m_history.session().path());
        // setDefaultSuffix() adds the suffix before the dialog asks whether to overwrite.
        const QFileInfo proposed(besideFile(file.filePath(),
            file.completeBaseName() + u' ' + m_person->currentText() + u'.' + kReviewSuffix));
        QFileDialog dialog(
            this, tr("Write the review copy"), proposed.path(), tr("Review copies (*.itareview)"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(kReviewSuffix);
        dialog.selectFile(proposed.fileName());
        if (dialog.exec() != QDialog::Accepted)
            return;
        const QString path = dialog.selectedFiles().constFirst();
        const Outcome done = sendCopy(m_history.session(), m_report,
            m_person->currentData().toString(), rights(), path, Overwrite::Yes);
        if (!done) {
            m_trouble->setText(u"⚠ "_s + visibleText(done.error().message));
            m_trouble->show();
            return;
        }
        accept();
        PlainMessage(QMessageBox::Information, tr("Send a review copy"),
            tr("The copy is written, read again and complete:\n%1").arg(visibleText(path)),
            QMessageBox::Ok, parentWidget())
            .exec();
    }

    EditHistory &m_history;
    RowId m_report;
    QComboBox *m_person;
    QCheckBox *m_comment;
    QCheckBox *m_opinion;
    QCheckBox *m_edit;
    QLabel *m_trouble;
};

} // namespace

void askToSendCopy(EditHistory &history, RowId report, QWidget *parent)
{
    SendCopyDialog(history, report, parent).exec();
}

} // namespace ita
