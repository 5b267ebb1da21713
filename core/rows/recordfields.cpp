// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

namespace ita {

QList<RowDescription> proofKinds()
{
    using enum FieldKind;
    return {
        { RowKind::Comment, "comment", QT_TRANSLATE_NOOP("RowKind", "Comment"), RowKind::Office,
            "comments", true,
            {
                unprinted(field<Comment, &Comment::key>(
                    "id", Line, QT_TRANSLATE_NOOP("Field", "Identifier"))),
                unprinted(field<Comment, &Comment::field>(
                    "field", Line, QT_TRANSLATE_NOOP("Field", "Field"))),
                unprinted(field<Comment, &Comment::author>(
                    "author", Line, QT_TRANSLATE_NOOP("Field", "Author"))),
                unprinted(field<Comment, &Comment::unit>(
                    "unit", Line, QT_TRANSLATE_NOOP("Field", "Unit"))),
                unprinted(field<Comment, &Comment::time>(
                    "time", Line, QT_TRANSLATE_NOOP("Field", "Time"))),
                unprinted(field<Comment, &Comment::text>(
                    "text", Prose, QT_TRANSLATE_NOOP("Field", "Comment"))),
                unprinted(field<Comment, &Comment::seen>(
                    "seen", Line, QT_TRANSLATE_NOOP("Field", "Digest of the field"))),
                unprinted(field<Comment, &Comment::state>(
                    "state", Choice, QT_TRANSLATE_NOOP("Field", "State"))),
                unprinted(field<Comment, &Comment::closedBy>(
                    "closed_by", Line, QT_TRANSLATE_NOOP("Field", "Closed by"))),
                unprinted(field<Comment, &Comment::closedAt>(
                    "closed_at", Line, QT_TRANSLATE_NOOP("Field", "Closed at"))),
            },
            Comment {} },
        { RowKind::Reply, "reply", QT_TRANSLATE_NOOP("RowKind", "Reply"), RowKind::Comment,
            "replies", true,
            {
                unprinted(field<Reply, &Reply::key>(
                    "id", Line, QT_TRANSLATE_NOOP("Field", "Identifier"))),
                unprinted(field<Reply, &Reply::author>(
                    "author", Line, QT_TRANSLATE_NOOP("Field", "Author"))),
                unprinted(
                    field<Reply, &Reply::time>("time", Line, QT_TRANSLATE_NOOP("Field", "Time"))),
                unprinted(
                    field<Reply, &Reply::text>("text", Prose, QT_TRANSLATE_NOOP("Field", "Reply"))),
            },
            Reply {} },
        { RowKind::KeyRecord, "signing_key", QT_TRANSLATE_NOOP("RowKind", "Signing key"),
            RowKind::Person, "keys", true,
            {
                unprinted(field<KeyRecord, &KeyRecord::publicKey>(
                    "public_key", Line, QT_TRANSLATE_NOOP("Field", "Public key"))),
                unprinted(field<KeyRecord, &KeyRecord::madeAt>(
                    "made_at", Line, QT_TRANSLATE_NOOP("Field", "Made at"))),
                unprinted(field<KeyRecord, &KeyRecord::madeBy>(
                    "made_by", Line, QT_TRANSLATE_NOOP("Field", "Made by"))),
                unprinted(field<KeyRecord, &KeyRecord::passphraseAt>(
                    "passphrase_at", Line, QT_TRANSLATE_NOOP("Field", "Passphrase changed at"))),
                unprinted(field<KeyRecord, &KeyRecord::retiredAt>(
                    "retired_at", Line, QT_TRANSLATE_NOOP("Field", "Retired at"))),
                unprinted(field<KeyRecord, &KeyRecord::retiredBy>(
                    "retired_by", Line, QT_TRANSLATE_NOOP("Field", "Retired by"))),
                unprinted(field<KeyRecord, &KeyRecord::reason>(
                    "reason", Prose, QT_TRANSLATE_NOOP("Field", "Reason"))),
            },
            KeyRecord {} },
        { RowKind::SignOffRecord, "sign_off_record", QT_TRANSLATE_NOOP("RowKind", "Sign-off"),
            RowKind::Report, "sign_offs", true,
            {
                unprinted(field<SignOffRecord, &SignOffRecord::step>(
                    "step", Number, QT_TRANSLATE_NOOP("Field", "Step"))),
                unprinted(field<SignOffRecord, &SignOffRecord::decision>(
                    "decision", Choice, QT_TRANSLATE_NOOP("Field", "Decision"))),
                unprinted(field<SignOffRecord, &SignOffRecord::person>(
                    "person", Line, QT_TRANSLATE_NOOP("Field", "Person"))),
                unprinted(field<SignOffRecord, &SignOffRecord::name>(
                    "name", Line, QT_TRANSLATE_NOOP("Field", "Name"))),
                unprinted(field<SignOffRecord, &SignOffRecord::position>(
                    "position", Prose, QT_TRANSLATE_NOOP("Field", "Position"))),
                unprinted(field<SignOffRecord, &SignOffRecord::time>(
                    "time", Line, QT_TRANSLATE_NOOP("Field", "Time"))),
                unprinted(field<SignOffRecord, &SignOffRecord::note>(
                    "note", Prose, QT_TRANSLATE_NOOP("Field", "Reason"))),
                unprinted(field<SignOffRecord, &SignOffRecord::opinion>(
                    "opinion", Prose, QT_TRANSLATE_NOOP("Field", "Opinion"))),
                unprinted(field<SignOffRecord, &SignOffRecord::places>(
                    "places", Names, QT_TRANSLATE_NOOP("Field", "Places"))),
                unprinted(field<SignOffRecord, &SignOffRecord::contentHash>(
                    "content_hash", Line, QT_TRANSLATE_NOOP("Field", "Hash of the content"))),
                unprinted(field<SignOffRecord, &SignOffRecord::imageHash>(
                    "image_hash", Line, QT_TRANSLATE_NOOP("Field", "Hash of the signature image"))),
                unprinted(field<SignOffRecord, &SignOffRecord::previous>(
                    "previous", Line, QT_TRANSLATE_NOOP("Field", "Hash of the record before"))),
                unprinted(field<SignOffRecord, &SignOffRecord::publicKey>(
                    "public_key", Line, QT_TRANSLATE_NOOP("Field", "Public key"))),
                unprinted(field<SignOffRecord, &SignOffRecord::signature>(
                    "signature", Line, QT_TRANSLATE_NOOP("Field", "Signature"))),
                unprinted(field<SignOffRecord, &SignOffRecord::hash>(
                    "hash", Line, QT_TRANSLATE_NOOP("Field", "Hash of the record"))),
            },
            SignOffRecord {} },
        { RowKind::ReviewCopy, "review_copy", QT_TRANSLATE_NOOP("RowKind", "Review copy"),
            RowKind::Report, "review_copies", true,
            {
                unprinted(field<ReviewCopy, &ReviewCopy::key>(
                    "id", Line, QT_TRANSLATE_NOOP("Field", "Identifier"))),
                unprinted(field<ReviewCopy, &ReviewCopy::person>(
                    "person", Line, QT_TRANSLATE_NOOP("Field", "Person"))),
                unprinted(field<ReviewCopy, &ReviewCopy::place>(
                    "place", Choice, QT_TRANSLATE_NOOP("Field", "Where it lies"))),
                unprinted(field<ReviewCopy, &ReviewCopy::madeAt>(
                    "made_at", Line, QT_TRANSLATE_NOOP("Field", "Made at"))),
                unprinted(field<ReviewCopy, &ReviewCopy::may>(
                    "may", Names, QT_TRANSLATE_NOOP("Field", "May"))),
                unprinted(field<ReviewCopy, &ReviewCopy::origin>(
                    "origin", Line, QT_TRANSLATE_NOOP("Field", "Origin"))),
                unprinted(field<ReviewCopy, &ReviewCopy::seal>(
                    "seal", Line, QT_TRANSLATE_NOOP("Field", "Seal"))),
                unprinted(field<ReviewCopy, &ReviewCopy::taken>(
                    "taken", Names, QT_TRANSLATE_NOOP("Field", "Rows taken over"))),
                unprinted(field<ReviewCopy, &ReviewCopy::mergedAt>(
                    "merged_at", Line, QT_TRANSLATE_NOOP("Field", "Merged at"))),
            },
            ReviewCopy {} },
    };
}

} // namespace ita
