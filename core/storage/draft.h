// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/place.h"

#include <QDateTime>

#include <optional>

namespace ita {

/// What a text that is typed and not stored as an edit is to become.
enum class DraftKind {
    HalfTyped, ///< the value of a field, which the field does not accept (yet)
    Unstored, ///< the value of a field, which was valid when the file could not be written
    Comment, ///< a new comment on the place
    Reply, ///< a reply to the comment
    Rewording, ///< other words of a comment or a reply
    Opinion, ///< what is signed with the step
    Reason, ///< why the step sends the report back
    Reopening, ///< why the report is opened again
};

/// The name of the kind in a file.
QLatin1StringView wordOf(DraftKind kind);
/// Nothing for the words of a later version.
std::optional<DraftKind> draftKindOf(QStringView word);

/// There is at most one draft for each.
struct DraftPlace
{
    DraftKind kind = DraftKind::HalfTyped;
    Place place;
    QString person; ///< key of the Person who types; empty: the owner of the file

    bool operator==(const DraftPlace &) const = default;
};

/// A text that was typed and is not an edit. It is kept so that it is not lost with the window.
struct Draft
{
    DraftPlace of;
    QString text; ///< of a field: JSON, see EditHistory
    QDateTime time; ///< UTC, milliseconds are kept

    bool operator==(const Draft &) const = default;
};

} // namespace ita
