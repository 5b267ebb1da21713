// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/draftsbar.h"

#include "ui/commands/edithistory.h"
#include "ui/models/screendigits.h"

#include <QPushButton>

namespace ita {

DraftsBar::DraftsBar(QWidget *parent)
    : MessageBar(parent)
{
    auto *show = new QPushButton(tr("Show"));
    connect(show, &QPushButton::clicked, this, &DraftsBar::goToFirst);
    setButtons({ show });
}

void DraftsBar::follow(EditHistory &history)
{
    m_history = &history;
    m_places.clear();
    withdraw();
    Drafts &drafts = history.drafts();
    const QList<Draft> all = drafts.ofPerson();
    for (const Draft &draft : all)
        if (draft.of.kind == DraftKind::HalfTyped)
            m_places.append(draft.of.place);
    connect(&drafts, &Drafts::changed, this, &DraftsBar::refresh);
    refresh();
}

/// A field that becomes half-typed again is in front of the person, who needs no telling.
void DraftsBar::refresh()
{
    if (!m_history)
        return;
    const Drafts &drafts = m_history->drafts();
    m_places.removeIf(
        [&](const Place &place) { return !drafts.find(DraftKind::HalfTyped, place); });
    if (m_places.isEmpty())
        return withdraw();
    keepSaying(Kind::Warning,
        onScreen(tr("%n field(s) hold text that was typed and is not kept yet.", nullptr,
            int(m_places.size()))));
}

void DraftsBar::goToFirst()
{
    if (!m_places.isEmpty())
        Q_EMIT placeWanted(m_places.constFirst());
}

} // namespace ita
