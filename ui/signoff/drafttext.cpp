// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoff/drafttext.h"

#include "ui/commands/drafts.h"
#include "ui/writing/committimer.h"

#include <QPlainTextEdit>

namespace ita {

DraftText::DraftText(QPlainTextEdit &input, Drafts &drafts, DraftKind kind, const Place &place)
    : QObject(&input)
    , m_input(input)
    , m_drafts(drafts)
    , m_kind(kind)
    , m_place(place)
    , m_first(input.toPlainText())
    , m_commit(new CommitTimer(this))
{
    if (const auto draft = drafts.find(kind, place))
        input.setPlainText(draft->text);
    connect(&input, &QPlainTextEdit::textChanged, m_commit, &CommitTimer::touch);
    connect(m_commit, &CommitTimer::due, this, &DraftText::keep);
}

void DraftText::keep()
{
    const QString text = m_input.toPlainText();
    if (text == m_first)
        m_drafts.drop(m_kind, m_place);
    else
        m_drafts.keep(m_kind, m_place, text);
}

void DraftText::drop()
{
    m_commit->cancel();
    m_drafts.drop(m_kind, m_place);
}

} // namespace ita
