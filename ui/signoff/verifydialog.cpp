// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/verifydialog.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/signoff/printedcontent.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/readingprogress.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerifyDialogText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyDialogText)
};

int signatureCount(const Verification &found)
{
    qsizetype count = 0;
    for (const ReportProof &report : found.reports)
        count += std::ranges::count_if(report.records,
            [](const SignOffRecord &record) { return !record.signature.isEmpty(); });
    return int(count);
}

/// The result in one sentence.
QString headline(const Verification &found)
{
    if (!found.findings.isEmpty())
        return u"⚠ "_s + visibleText(found.findings.constFirst().text);
    const int signatures = signatureCount(found);
    return u"✔ "_s
        + (signatures == 0
                ? VerifyDialogText::tr("Everything holds. Nothing is signed yet.")
                : onScreen(VerifyDialogText::tr(
                    "Everything holds: %n signature(s) were checked.", nullptr, signatures)));
}

QString remark(const Verification &found)
{
    const auto more = int(found.findings.size()) - 1;
    if (more < 0)
        return found.notes.isEmpty()
            ? QString()
            : VerifyDialogText::tr("Note: %1").arg(visibleText(found.notes.constFirst().text));
    const QString cause = VerifyDialogText::tr("The file was damaged, or changed in another way "
                                               "than with this program.");
    return more == 0 ? cause
                     : cause + u' '
            + onScreen(
                VerifyDialogText::tr("%n more finding(s) stand in the details.", nullptr, more));
}

QString nameOf(const Verification &found, const ReportProof &report)
{
    const QString number = reportNumber(found.fileId, report.fiscalYear);
    return report.title.isEmpty() ? number : u"%1, %2"_s.arg(number, report.title);
}

QStringList linesOf(const Verification &found)
{
    QStringList lines;
    for (const Finding &finding : found.findings)
        lines.append(u"⚠ "_s + finding.text);
    if (lines.isEmpty())
        lines.append(u"✔ "_s
            + VerifyDialogText::tr(
                "The file, its history and all sign-offs are as they were made."));
    for (const Finding &note : found.notes)
        lines.append(VerifyDialogText::tr("Note: %1").arg(note.text));
    for (const ReportProof &report : found.reports)
        lines.append({ QString(),
            VerifyDialogText::tr("Report %1: %2 of %3 steps signed")
                .arg(nameOf(found, report), onScreen(report.endorsed), onScreen(report.steps)),
            VerifyDialogText::tr("Content %1").arg(report.contentHash) });
    lines.append({ QString(),
        VerifyDialogText::tr("History: %1 entries, the last %2")
            .arg(onScreen(found.entries), found.journalHash) });
    if (!found.keys.isEmpty())
        lines.append({ QString(), VerifyDialogText::tr("Signing keys:") });
    for (const KeyProof &key : found.keys)
        lines.append(keyText(key));
    lines.append({ QString(), VerifyDialogText::tr("Sign-offs do not bind:") });
    return lines + exemptions();
}

class VerifyDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(VerifyDialog)

public:
    VerifyDialog(
        const QString &headline, const QString &remark, const QStringList &details, QWidget *parent)
        : QDialog(parent)
        , m_fold(new QPushButton)
        , m_details(new QPlainTextEdit(details.join(u'\n')))
    {
        setHelpPage(*this, u"signing");
        setWindowTitle(tr("Verify the file"));
        auto *column = new QVBoxLayout(this);
        column->addWidget(makeHeadline(headline));
        auto *below = plainLabel(remark);
        below->setWordWrap(true);
        below->setVisible(!remark.isEmpty());
        column->addWidget(below);
        m_details->setReadOnly(true);
        m_details->setTabChangesFocus(true);
        m_details->setAccessibleName(tr("What was found"));
        m_details->setMinimumHeight(fontMetrics().lineSpacing() * 16);
        column->addWidget(m_details, 1);
        column->addLayout(makeButtons(headline));
        unfold(false);
        setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    }

private:
    QLabel *makeHeadline(const QString &text)
    {
        auto *label = titleLabel(text);
        label->setObjectName(u"headline"_s);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    QLayout *makeButtons(const QString &headline)
    {
        auto *copy = new QPushButton(tr("&Copy as text"));
        auto *close = new QPushButton(tr("Close"));
        m_fold->setObjectName(u"fold"_s);
        copy->setObjectName(u"copy"_s);
        close->setDefault(true);
        auto *line = new QHBoxLayout;
        line->addWidget(m_fold);
        line->addStretch();
        line->addWidget(copy);
        line->addWidget(close);
        m_fold->setVisible(!m_details->toPlainText().isEmpty());
        connect(m_fold, &QPushButton::clicked, this, [this] { unfold(m_details->isHidden()); });
        connect(copy, &QPushButton::clicked, this, [this, headline] {
            QGuiApplication::clipboard()->setText(
                (headline + u"\n\n"_s + m_details->toPlainText()).trimmed());
        });
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
        return line;
    }

    void unfold(bool open)
    {
        m_details->setVisible(open);
        m_fold->setText(open ? tr("Hide &details") : tr("Show &details"));
        adjustSize();
    }

    QPushButton *m_fold;
    QPlainTextEdit *m_details;
};

} // namespace

void showVerification(Session &session, QWidget *parent)
{
    ReadingProgress progress(VerifyDialog::tr("Verifying the file…"), parent);
    const auto found = verify(session.storage(), std::ref(progress));
    progress.reset();
    if (!found && found.error().code == Error::Code::Cancelled)
        return;
    if (found)
        VerifyDialog(headline(*found), remark(*found), linesOf(*found), parent).exec();
    else
        VerifyDialog(u"⚠ "_s + visibleText(found.error().message), {}, {}, parent).exec();
}

} // namespace ita
