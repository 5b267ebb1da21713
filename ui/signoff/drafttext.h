// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/draft.h"

#include <QObject>

class QPlainTextEdit;

namespace ita {

class CommitTimer;
class Drafts;

/// Keeps what is typed into a text input of a dialog as a draft, and shows it again the next time,
/// also after the dialog was cancelled. The input is its parent.
class DraftText : public QObject
{
    Q_OBJECT

public:
    /// To be made when the input holds its first text. `drafts` outlives this.
    DraftText(QPlainTextEdit &input, Drafts &drafts, DraftKind kind, const Place &place);

    /// The text has become what it was for.
    void drop();

private:
    void keep();

    QPlainTextEdit &m_input;
    Drafts &m_drafts;
    DraftKind m_kind;
    Place m_place;
    QString m_first;
    CommitTimer *m_commit;
};

} // namespace ita
