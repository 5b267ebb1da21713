// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/acceptdialog.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "ui/commands/commentcommands.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ita {
namespace {

class AcceptDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(AcceptDialog)

public:
    AcceptDialog(const JudgedFinding &judged, QWidget *parent)
        : QDialog(parent)
        , m_reason(new QPlainTextEdit)
    {
        setHelpPage(*this, u"checks");
        setWindowTitle(tr("Accept a finding"));
        setMinimumWidth(fontMetrics().averageCharWidth() * 70);
        m_reason->setAccessibleName(tr("Reason"));
        m_reason->setTabChangesFocus(true);
        m_reason->setMaximumHeight(fontMetrics().lineSpacing() * 5);
        auto *finding = plainLabel(visibleText(onScreen(judged.finding.text)));
        finding->setWordWrap(true);
        auto *hint = plainLabel(tr("The finding is listed apart from then on, with your name, "
                                   "until what it speaks of changes. It is not printed."));
        hint->setWordWrap(true);
        auto *label = plainLabel(tr("&Reason"));
        label->setBuddy(m_reason);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
        accept->setText(tr("Accept the finding"));
        accept->setEnabled(false);
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        for (QWidget *part : { finding, hint, label })
            column->addWidget(part);
        column->addWidget(m_reason);
        column->addWidget(buttons);
        connect(m_reason, &QPlainTextEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!reason().isEmpty()); });
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    QString reason() const { return asTyped(m_reason->toPlainText()).trimmed(); }

private:
    QPlainTextEdit *m_reason;
};

} // namespace

void acceptWithReason(
    EditHistory &history, RowId report, const JudgedFinding &judged, QWidget *parent)
{
    AcceptDialog dialog(judged, parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Session &session = history.session();
    (void)bool(history.apply(
        acceptFinding(history.tree(), report, judged, dialog.reason(), stampOf(session))));
}

void takeBack(EditHistory &history, const JudgedFinding &judged)
{
    (void)bool(history.apply(takeBackAcceptance(history.tree(), judged.acceptance)));
}

} // namespace ita
