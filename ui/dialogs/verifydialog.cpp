// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/verifydialog.h"

#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/signoff/printedcontent.h"
#include "ui/models/screendigits.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerifyDialogText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyDialogText)
};

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
                .arg(reportNumber(found.fileId, report.fiscalYear), onScreen(report.endorsed),
                    onScreen(report.steps)),
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

} // namespace

void showVerification(Session &session, QWidget *parent)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto found = verify(session.file());
    QGuiApplication::restoreOverrideCursor();
    QDialog dialog(parent);
    dialog.setWindowTitle(VerifyDialogText::tr("Verify the file"));
    auto *text
        = new QPlainTextEdit(found ? linesOf(*found).join(u'\n') : u"⚠ "_s + found.error().message);
    text->setReadOnly(true);
    text->setAccessibleName(VerifyDialogText::tr("What was found"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    dialog.resize(
        dialog.fontMetrics().averageCharWidth() * 100, dialog.fontMetrics().lineSpacing() * 24);
    dialog.exec();
}

} // namespace ita
