// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/drafts.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "ui/commands/localdrafts.h"

#include <algorithm>

namespace ita {
namespace {

auto isOf(const DraftPlace &place)
{
    return [place](const Draft &draft) { return draft.of == place; };
}

} // namespace

Drafts::Drafts(Session &session)
    : m_session(session)
{
    if (!session.isReadOnly())
        load();
}

/// Of two for the same place, the later one counts: the file took one, then could not be written.
void Drafts::load()
{
    if (auto stored = m_session.storage().drafts())
        m_drafts = std::move(stored).value();
    m_local = localDrafts(m_session.fileId());
    for (const Draft &local : std::as_const(m_local)) {
        const auto stored = std::ranges::find_if(m_drafts, isOf(local.of));
        if (stored != m_drafts.end() && stored->time > local.time)
            continue;
        m_drafts.removeIf(isOf(local.of));
        m_drafts.append(local);
    }
    // The row is gone for good: undo does not reach back before the opening.
    const QList<Draft> all = m_drafts;
    for (const Draft &draft : all)
        if (!m_session.tree().contains(draft.of.place.row))
            take(draft.of);
}

DraftPlace Drafts::ownPlace(DraftKind kind, const Place &place) const
{
    return { kind, place, m_session.person() };
}

std::optional<Draft> Drafts::find(DraftKind kind, const Place &place) const
{
    const auto it = std::ranges::find_if(m_drafts, isOf(ownPlace(kind, place)));
    return it == m_drafts.end() ? std::nullopt : std::optional(*it);
}

QList<Draft> Drafts::ofPerson() const
{
    QList<Draft> own;
    const QString person = m_session.person();
    std::ranges::copy_if(m_drafts, std::back_inserter(own),
        [&](const Draft &draft) { return draft.of.person == person; });
    return own;
}

void Drafts::keep(DraftKind kind, const Place &place, const QString &text)
{
    if (m_session.isReadOnly())
        return;
    const Draft draft { ownPlace(kind, place), withoutTraps(text), m_session.now() };
    m_drafts.removeIf(isOf(draft.of));
    m_drafts.append(draft);
    const bool wasLocal = m_local.removeIf(isOf(draft.of)) > 0;
    const bool isStored = kind != DraftKind::Unstored && m_session.keepDraft(draft);
    if (!isStored)
        m_local.append(draft);
    if (!isStored || wasLocal)
        (void)keepLocalDrafts(m_session.fileId(), m_local);
    Q_EMIT changed();
}

void Drafts::drop(DraftKind kind, const Place &place)
{
    const DraftPlace own = ownPlace(kind, place);
    if (std::ranges::none_of(m_drafts, isOf(own)))
        return;
    take(own);
    Q_EMIT changed();
}

/// What cannot be taken out of the file now is offered once more on the next opening.
void Drafts::take(const DraftPlace &place)
{
    m_drafts.removeIf(isOf(place));
    if (place.kind != DraftKind::Unstored)
        (void)bool(m_session.dropDraft(place));
    if (m_local.removeIf(isOf(place)) > 0)
        (void)keepLocalDrafts(m_session.fileId(), m_local);
}

} // namespace ita
