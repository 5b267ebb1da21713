// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencelist.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/evidencerows.h"
#include "core/domain/webaddress.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/rowcommands.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/parts/pageparts.h"
#include "ui/parts/rowactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ita {

EvidenceList::EvidenceList(EditHistory &history, WritingAid *aid, QWidget *parent)
    : RowList(history, aid, RowKind::Evidence, tr("E&vidence"), parent,
        { .columns = { keyOf(&Evidence::url), keyOf(&Evidence::title), keyOf(&Evidence::kind),
              keyOf(&Evidence::linkState) },
            .hasForm = true })
    , m_open(addCurrentAction(u"link"_s, tr("Open in browser")))
    , m_addTwin(addCurrentAction(u"add"_s, tr("Add another form"), Line::Second))
    , m_copyForms(addCurrentAction(u"duplicate"_s, tr("Copy for the ITA system"), Line::Second))
{
    setHelpPage(*this, u"evidence");
    m_addTwin->setToolTip(tr("Adds the same document in another form, such as its spreadsheet"));
    m_copyForms->setToolTip(tr(
        "Copies all addresses of the item and their explanation, as the ITA system asks for them"));
    connect(m_open, &QAction::triggered, this, &EvidenceList::openAddress);
    connect(m_addTwin, &QAction::triggered, this, &EvidenceList::addTwin);
    connect(m_copyForms, &QAction::triggered, this, &EvidenceList::copyForms);
    connect(this, &RowList::currentChanged, this, &EvidenceList::followCurrent);
    followCurrent();
}

QAction *EvidenceList::addCurrentAction(const QString &icon, const QString &text, Line line)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    addAction(action, line);
    return action;
}

void EvidenceList::followCurrent()
{
    m_open->setEnabled(isWebAddress(address()));
    const RowId row = currentRow();
    const InsertRow twin { parentRow(), 0, { {}, Evidence {}, {}, {} } };
    allowAction(*m_addTwin, bool(row), row ? mayMake(history(), { twin }) : ok());
    m_copyForms->setEnabled(parentRow() && !evidenceForms(history().tree(), parentRow()).isEmpty());
}

void EvidenceList::addTwin()
{
    rowActions().insertRows(addEvidenceTwin(history().tree(), currentRow()));
}

void EvidenceList::copyForms() const
{
    QApplication::clipboard()->setText(evidenceForms(history().tree(), parentRow()));
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
