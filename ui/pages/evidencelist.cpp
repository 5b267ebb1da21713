// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelist.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/webaddress.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ita {

EvidenceList::EvidenceList(EditHistory &history, WritingAid *aid, QWidget *parent)
    : RowList(history, aid, RowKind::Evidence, tr("E&vidence"), parent)
{
    auto *open = new QAction(themedIcon(u"link"_s), tr("Open in browser"), this);
    addAction(open);
    connect(open, &QAction::triggered, this, &EvidenceList::openAddress);
    const auto follow = [this, open] { open->setEnabled(isWebAddress(address())); };
    connect(this, &RowList::currentChanged, open, follow);
    follow();
}

QString EvidenceList::address() const
{
    const RowId row = currentRow();
    return row ? history().tree().get<Evidence>(row).url : QString();
}

/// Shows where the link leads before anything is opened: whoever wrote it may be somebody else than
/// who clicks. The server stands there in the letters that computers use, in which ones that only
/// look alike differ.
void EvidenceList::openAddress()
{
    const QUrl url(address().trimmed());
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWebAddress(address()) || !isWeb || url.host().isEmpty())
        return;
    PlainMessage question(QMessageBox::Question, tr("Open in browser"),
        tr("This address is opened in the browser:\n%1").arg(visibleText(address().trimmed())),
        QMessageBox::Open | QMessageBox::Cancel, window());
    question.setInformativeText(tr("Server: %1").arg(QString::fromLatin1(QUrl::toAce(url.host()))));
    question.setDefaultButton(QMessageBox::Open);
    if (question.exec() == QMessageBox::Open)
        QDesktopServices::openUrl(url);
}

} // namespace ita
