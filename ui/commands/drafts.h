// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/draft.h"

#include <QObject>

namespace ita {

class Session;

/// What was typed in the open file and is not an edit: comments and opinions that are being
/// written, and values of fields that could not be stored. Kept in the office file, or on this
/// computer while the file cannot be written. In a session that may only read there are none.
class Drafts : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives this.
    explicit Drafts(Session &session);

    /// What the person who works here has typed for it.
    std::optional<Draft> find(DraftKind kind, const Place &place) const;
    /// All drafts of the person who works here; the one that was kept last comes last.
    QList<Draft> ofPerson() const;

    /// Replaces the text for the same place. Unstored drafts go to this computer at once, as the
    /// file has just refused to be written.
    void keep(DraftKind kind, const Place &place, const QString &text);
    void drop(DraftKind kind, const Place &place);

Q_SIGNALS:
    void changed();

private:
    void load();
    DraftPlace ownPlace(DraftKind kind, const Place &place) const;
    void take(const DraftPlace &place);

    Session &m_session;
    QList<Draft> m_drafts; ///< of all persons
    QList<Draft> m_local; ///< those of them that the file does not hold
};

} // namespace ita
