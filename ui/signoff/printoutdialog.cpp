// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/printoutdialog.h"

#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/model/printout.h"
#include "core/model/session.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/readingprogress.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class PaperDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(PaperDialog)

public:
    PaperDialog(Session &session, QWidget *parent)
        : QDialog(parent)
        , m_session(session)
        , m_code(new QLineEdit)
        , m_answer(plainLabel())
        , m_changes(new QListWidget)
    {
        setHelpPage(*this, u"signing");
        setWindowTitle(tr("Check a paper"));
        m_code->setAccessibleName(tr("Code at the foot of the page"));
        m_code->setPlaceholderText(u"2566-3FA9C1 · 1a2b3c4d5e6f"_s);
        m_answer->setWordWrap(true);
        m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_changes->setAccessibleName(tr("Changed since"));
        m_changes->hide();
        auto *label
            = plainLabel(tr("C&ode at the foot of the page, typed or read from its QR code"));
        label->setBuddy(m_code);
        auto *check = new QPushButton(tr("&Check"));
        auto *close = new QPushButton(tr("Close"));
        for (QPushButton *button : { check, close })
            button->setAutoDefault(false); // Return in the input starts the check
        auto *buttons = new QHBoxLayout;
        buttons->addStretch();
        buttons->addWidget(check);
        buttons->addWidget(close);
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        column->addWidget(label);
        column->addWidget(m_code);
        column->addWidget(m_answer);
        column->addWidget(m_changes, 1);
        column->addLayout(buttons);
        setMinimumWidth(fontMetrics().averageCharWidth() * 70);
        connect(m_code, &QLineEdit::returnPressed, this, [this] { look(); });
        connect(check, &QPushButton::clicked, this, [this] { look(); });
        connect(close, &QPushButton::clicked, this, &QDialog::reject);
    }

private:
    void look()
    {
        m_changes->clear();
        m_changes->hide();
        const auto code = parsePaperCode(m_code->text());
        const auto state = code ? find(*code) : Result<PaperState>(code.error());
        if (!state) {
            m_answer->setText(u"⚠ "_s + state.error().message);
            return;
        }
        m_answer->setText(stateText(*state));
        for (const ContentChange &change : state->changes)
            m_changes->addItem(changeText(*state, change));
        m_changes->setVisible(!state->changes.isEmpty());
    }

    Result<PaperState> find(const PaperCode &code)
    {
        ReadingProgress progress(tr("Looking through the history…"), this);
        return findPaper(m_session, code, std::ref(progress));
    }

    static QString stateText(const PaperState &state)
    {
        const QString since = thaiMomentShort(state.since);
        QStringList lines { state.until.isValid()
                ? tr("The report as it was from %1 to %2.").arg(since, thaiMomentShort(state.until))
                : tr("The report as it is today, unchanged since %1.").arg(since) };
        lines.append(state.endorsed > 0 ? tr("%1 of %2 steps were signed in this state.")
                                              .arg(onScreen(state.endorsed), onScreen(state.steps))
                                        : tr("Nobody signed it in this state."));
        if (!state.changes.isEmpty())
            lines.append(tr("Changed since:"));
        return lines.join(u'\n');
    }

    QString changeText(const PaperState &state, const ContentChange &change) const
    {
        const Tree &now = m_session.tree();
        const QString place = placeOnScreen(now.contains(change.place.row) ? now : state.then,
            change.place.row, change.place.field);
        switch (change.kind) {
        case ContentChange::Kind::Added:
            return tr("added: %1").arg(place);
        case ContentChange::Kind::Removed:
            return tr("removed: %1").arg(place);
        case ContentChange::Kind::Moved:
            return tr("moved: %1").arg(place);
        case ContentChange::Kind::Changed:
            break;
        }
        return place;
    }

    Session &m_session;
    QLineEdit *m_code;
    QLabel *m_answer;
    QListWidget *m_changes;
};

} // namespace

void checkPaper(Session &session, QWidget *parent)
{
    PaperDialog(session, parent).exec();
}

} // namespace ita
