// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// Comments, keys, sign-off records, review copies, accepted findings, catalogues and archived
// years. They are not printed, and all but the catalogues are not carried into a new year.

namespace ita {
namespace {

constexpr RowTraits kRecord { .carried = false };
/// A record about the row above it, of any kind.
constexpr RowTraits kAboutRow { .carried = false, .belowAny = true };

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct RecordFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription comment();
    static RowDescription reply();
    static RowDescription keyRecord();
    static RowDescription signOffRecord();
    static RowDescription reviewCopy();
    static RowDescription acceptance();
    static RowDescription cataloguePart();
    static RowDescription archivedYear();
};

RowDescription RecordFields::comment()
{
    using Row = Comment;
    return rows<Row>(RowGroup::Record, "comment", QT_TRANSLATE_NOOP("RowKind", "Comment"),
        RowKind::Office, "comments", kAboutRow)
        .line(&Row::key, must("id"), QT_TR_NOOP("Identifier"))
        .line(&Row::field, must("field"), QT_TR_NOOP("Field"))
        .line(&Row::author, must("author"), QT_TR_NOOP("Author"))
        .line(&Row::unit, must("unit"), QT_TR_NOOP("Unit"))
        .line(&Row::time, must("time"), QT_TR_NOOP("Time"))
        .prose(&Row::text, must("text"), QT_TR_NOOP("Comment"))
        .line(&Row::seen, must("seen"), QT_TR_NOOP("Digest of the field"))
        .choice(&Row::state, must("state"), QT_TR_NOOP("State"))
        .line(&Row::closedBy, must("closed_by"), QT_TR_NOOP("Closed by"))
        .line(&Row::closedAt, must("closed_at"), QT_TR_NOOP("Closed at"));
}

RowDescription RecordFields::reply()
{
    using Row = Reply;
    return rows<Row>(RowGroup::Record, "reply", QT_TRANSLATE_NOOP("RowKind", "Reply"),
        RowKind::Comment, "replies", kRecord)
        .line(&Row::key, must("id"), QT_TR_NOOP("Identifier"))
        .line(&Row::author, must("author"), QT_TR_NOOP("Author"))
        .line(&Row::time, must("time"), QT_TR_NOOP("Time"))
        .prose(&Row::text, must("text"), QT_TR_NOOP("Reply"));
}

RowDescription RecordFields::keyRecord()
{
    using Row = KeyRecord;
    return rows<Row>(RowGroup::Record, "signing_key", QT_TRANSLATE_NOOP("RowKind", "Signing key"),
        RowKind::Person, "keys", kRecord)
        .line(&Row::publicKey, must("public_key"), QT_TR_NOOP("Public key"))
        .line(&Row::madeAt, must("made_at"), QT_TR_NOOP("Made at"))
        .line(&Row::madeBy, must("made_by"), QT_TR_NOOP("Made by"))
        .line(&Row::passphraseAt, must("passphrase_at"), QT_TR_NOOP("Passphrase changed at"))
        .line(&Row::retiredAt, must("retired_at"), QT_TR_NOOP("Retired at"))
        .line(&Row::retiredBy, must("retired_by"), QT_TR_NOOP("Retired by"))
        .prose(&Row::reason, must("reason"), QT_TR_NOOP("Reason"));
}

RowDescription RecordFields::signOffRecord()
{
    using Row = SignOffRecord;
    return rows<Row>(RowGroup::Record, "sign_off_record", QT_TRANSLATE_NOOP("RowKind", "Sign-off"),
        RowKind::Report, "sign_offs", kRecord)
        .number(&Row::step, must("step"), QT_TR_NOOP("Step"))
        .choice(&Row::decision, must("decision"), QT_TR_NOOP("Decision"))
        .line(&Row::person, must("person"), QT_TR_NOOP("Person"))
        .line(&Row::name, must("name"), QT_TR_NOOP("Name"))
        .prose(&Row::position, must("position"), QT_TR_NOOP("Position"))
        .line(&Row::time, must("time"), QT_TR_NOOP("Time"))
        .prose(&Row::note, must("note"), QT_TR_NOOP("Reason"))
        .prose(&Row::opinion, must("opinion"), QT_TR_NOOP("Opinion"))
        .names(&Row::places, must("places"), QT_TR_NOOP("Places"))
        .line(&Row::contentHash, must("content_hash"), QT_TR_NOOP("Hash of the content"))
        .line(&Row::imageHash, must("image_hash"), QT_TR_NOOP("Hash of the signature image"))
        .line(&Row::previous, must("previous"), QT_TR_NOOP("Hash of the record before"))
        .line(&Row::publicKey, must("public_key"), QT_TR_NOOP("Public key"))
        .line(&Row::signature, must("signature"), QT_TR_NOOP("Signature"))
        .line(&Row::hash, must("hash"), QT_TR_NOOP("Hash of the record"))
        .number(&Row::form, "form", QT_TR_NOOP("Form of the record"))
        .line(&Row::journalHash, "journal_hash", QT_TR_NOOP("Hash of the history"))
        .reference(&Row::paper, "paper", QT_TR_NOOP("Paper"),
            { .refersTo = refersTo<&Paper::key>(RowKind::Paper), .since = 2 });
}

RowDescription RecordFields::reviewCopy()
{
    using Row = ReviewCopy;
    return rows<Row>(RowGroup::Record, "review_copy", QT_TRANSLATE_NOOP("RowKind", "Review copy"),
        RowKind::Report, "review_copies", kRecord)
        .line(&Row::key, must("id"), QT_TR_NOOP("Identifier"))
        .line(&Row::person, must("person"), QT_TR_NOOP("Person"))
        .choice(&Row::place, must("place"), QT_TR_NOOP("Where it lies"))
        .line(&Row::madeAt, must("made_at"), QT_TR_NOOP("Made at"))
        .names(&Row::may, must("may"), QT_TR_NOOP("May"))
        .line(&Row::origin, must("origin"), QT_TR_NOOP("Origin"))
        .line(&Row::seal, must("seal"), QT_TR_NOOP("Seal"))
        .names(&Row::taken, must("taken"), QT_TR_NOOP("Rows taken over"))
        .line(&Row::mergedAt, must("merged_at"), QT_TR_NOOP("Merged at"));
}

RowDescription RecordFields::acceptance()
{
    using Row = Acceptance;
    return rows<Row>(RowGroup::Record, "acceptance",
        QT_TRANSLATE_NOOP("RowKind", "Accepted finding"), RowKind::Office, "acceptances", kAboutRow)
        .line(&Row::check, must("check_name"), QT_TR_NOOP("Check"))
        .line(&Row::field, must("field"), QT_TR_NOOP("Field"))
        .line(&Row::found, must("found"), QT_TR_NOOP("Digest of what was found"))
        .prose(&Row::finding, must("finding"), QT_TR_NOOP("Finding"))
        .prose(&Row::reason, must("reason"), QT_TR_NOOP("Reason"))
        .line(&Row::author, must("author"), QT_TR_NOOP("Author"))
        .line(&Row::time, must("time"), QT_TR_NOOP("Time"))
        .since(2);
}

RowDescription RecordFields::cataloguePart()
{
    using Row = CataloguePart;
    return rows<Row>(RowGroup::Record, "catalogue_part",
        QT_TRANSLATE_NOOP("RowKind", "Part of the catalogue"), RowKind::Report, "catalogue_parts")
        .line(&Row::place, "place", QT_TR_NOOP("Place in the catalogue"))
        .line(&Row::text, "text", QT_TR_NOOP("Part of the catalogue"))
        .since(2);
}

RowDescription RecordFields::archivedYear()
{
    using Row = ArchivedYear;
    return rows<Row>(RowGroup::Record, "archived_year",
        QT_TRANSLATE_NOOP("RowKind", "Archived year"), RowKind::Office, "archived_years", kRecord)
        .year(&Row::fiscalYear, must("fiscal_year"), QT_TR_NOOP("Fiscal year"))
        .line(&Row::file, must("file"), QT_TR_NOOP("File"))
        .line(&Row::content, must("content"), QT_TR_NOOP("Digest of the content"))
        .line(&Row::author, must("author"), QT_TR_NOOP("Author"))
        .line(&Row::time, must("time"), QT_TR_NOOP("Time"))
        .line(&Row::returnedBy, "returned_by", QT_TR_NOOP("Brought back by"))
        .line(&Row::returnedAt, "returned_at", QT_TR_NOOP("Brought back at"))
        .since(2);
}

} // namespace

QList<RowDescription> recordFields()
{
    using F = RecordFields;
    return { F::comment(), F::reply(), F::keyRecord(), F::signOffRecord(), F::reviewCopy(),
        F::acceptance(), F::cataloguePart(), F::archivedYear() };
}

} // namespace ita
