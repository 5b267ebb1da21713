// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the choices in rows can be; choices.h has their stored words.

namespace ita {

enum class OfficeKind { Sao, Municipality, Pao, Other };
enum class Instrument { Iit, Eit };
enum class Status { NotStarted, InProgress, Done };
enum class SignOffRole { Reporter, Opinion };
/// Automatic leaves the choice to the section's kind.
enum class Orientation { Automatic, Portrait, Landscape };
/// What a person may do, see core/domain/rights.h. Automatic follows from the sign-off chain.
enum class Role { Automatic, Owner, Drafter, Reviewer, Signer };
enum class CommentState { Open, Resolved, Deleted };
/// What a record in a report's sign-off chain decides.
enum class Decision {
    Endorse,
    Return, ///< sent back to the drafter with a reason
    Withdraw, ///< the signer takes back the last endorsement
    Reopen, ///< the drafter opens what is signed for editing
};
/// The form of the document behind an address.
enum class EvidenceKind { Unstated, Page, Pdf, Spreadsheet, Picture };
/// What a look at an address found.
enum class LinkState {
    Unchecked,
    Opens,
    Moved, ///< opens, at another address
    Blocked, ///< refused to a program; a person has to look
    NotFound,
    TlsFault, ///< the connection cannot be trusted
    TimedOut,
    Unreachable, ///< no connection, or an answer that is none
    ServerFault, ///< the server says that it cannot answer now
    NotWeb, ///< not http or https
    Private, ///< inside the office's own network; not looked at
};
/// Whether a ReviewCopy row is in the file that the copy was sent from or in the copy itself.
enum class CopyPlace { Sent, Held };
enum class PaperKind {
    Report,
    Analysis, ///< analysis of a result, and the measures that follow from it
    HalfYear,
    FullYear,
    Memo,
    Order,
    Announcement,
    Form,
    Other,
};
enum class PageNumbers { Dashes, Plain, None };
enum class NumberPlace { Centre, Right };
/// Whether pages bear the strip with the code of their content. Automatic: see hasStrip().
enum class Strip { Automatic, Always, Never };
/// Automatic leaves the choice to the section's kind; as it fits: where the section before ends, if
/// all of it has room there.
enum class SectionStart { Automatic, NewPage, Continues, AsItFits };

} // namespace ita
