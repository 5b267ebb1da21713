// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelist.h"

#include "core/domain/webaddress.h"
#include "ui/commands/edithistory.h"
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

void EvidenceList::openAddress()
{
    if (isWebAddress(address()))
        QDesktopServices::openUrl(QUrl(address()));
}

} // namespace ita
