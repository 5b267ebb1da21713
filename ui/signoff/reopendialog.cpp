// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/reopendialog.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/signoff/chain.h"
#include "ui/commands/edithistory.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/signoff/drafttext.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class ReopenDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(ReopenDialog)

public:
    ReopenDialog(EditHistory &history, RowId paper, const Place &place, QWidget *parent)
        : QDialog(parent)
        , m_history(history)
        , m_paper(paper)
        , m_place(place)
        , m_reason(new QPlainTextEdit)
        , m_draft(new DraftText(*m_reason, history.drafts(), DraftKind::Reopening, { paper, {} }))
        , m_trouble(plainLabel())
    {
        setHelpPage(*this, u"signing");
        setWindowTitle(tr("Re-open the report"));
        setMinimumWidth(fontMetrics().averageCharWidth() * 80);
        m_reason->setAccessibleName(tr("Reason"));
        m_reason->setTabChangesFocus(true);
        m_reason->setMaximumHeight(fontMetrics().lineSpacing() * 5);
        m_trouble->setWordWrap(true);
        auto *reason = plainLabel(tr("&Reason, kept with the sign-offs"));
        reason->setBuddy(m_reason);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Re-open"));
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        column->addWidget(fallingSignOffs());
        column->addWidget(reason);
        column->addWidget(m_reason);
        column->addWidget(m_trouble);
        column->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { attempt(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

private:
    QLabel *fallingSignOffs() const
    {
        const Tree &tree = m_history.tree();
        QStringList lines { tr("These sign-offs fall and must be given anew:") };
        for (const ChainStep &step : chainOf(tree, m_paper).steps)
            if (step.record) {
                const auto &record = tree.get<SignOffRecord>(step.record);
                lines.append(u"• "_s
                    + tr("step %1, %2, %3")
                          .arg(onScreen(step.number), nameOfPerson(tree, record.person),
                              thaiMomentShort(record.time)));
            }
        if (tree.contains(m_place.row))
            lines.append(
                tr("To be changed: %1").arg(placeOnScreen(tree, m_place.row, m_place.field)));
        auto *label = plainLabel(visibleText(lines.join(u'\n')));
        label->setWordWrap(true);
        return label;
    }

    void attempt()
    {
        const QList<Place> places
            = m_history.tree().contains(m_place.row) ? QList<Place> { m_place } : QList<Place>();
        const Outcome done = reopen(
            m_history.session(), m_paper, asTyped(m_reason->toPlainText()).trimmed(), places);
        if (done) {
            m_draft->drop();
            accept();
        } else {
            m_trouble->setText(u"⚠ "_s + visibleText(done.error().message));
        }
    }

    EditHistory &m_history;
    RowId m_paper;
    Place m_place;
    QPlainTextEdit *m_reason;
    DraftText *m_draft;
    QLabel *m_trouble;
};

} // namespace

bool askToReopen(EditHistory &history, RowId paper, const Place &place, QWidget *parent)
{
    return ReopenDialog(history, paper, place, parent).exec() == QDialog::Accepted;
}

} // namespace ita
