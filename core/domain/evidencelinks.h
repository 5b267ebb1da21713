// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QDate>

namespace ita {

/// Evidence with an address, of whatever form.
struct EvidenceAddress
{
    RowId row;
    RowId item;
    QString url;
};

/// The addresses of a report's evidence in printed order; those of hidden sections too.
QList<EvidenceAddress> evidenceAddresses(const Tree &tree, RowId report);

/// What was found at the address of a row.
struct LinkNote
{
    RowId row;
    LinkState state = LinkState::Unchecked;
};

/// Notes in the rows what was found, on which day and by whom.
Change noteLinks(const Tree &tree, const QList<LinkNote> &notes, QDate day, const QString &by);

/// Whether a person has to do something about it: whatever does not simply open.
bool needsLook(LinkState state);

} // namespace ita
