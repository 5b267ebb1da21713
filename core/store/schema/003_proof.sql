-- Comments, keys, sign-off records and review copies, see core/domain/prooffields.cpp.
ALTER TABLE "person" ADD COLUMN "role" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "person" ADD COLUMN "signature_image" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "sign_off" ADD COLUMN "one_signature" INTEGER NOT NULL DEFAULT 0
-- next
CREATE TABLE "comment" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "closed_by" TEXT NOT NULL,
    "closed_at" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "reply" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "signing_key" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "public_key" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "passphrase_at" TEXT NOT NULL,
    "retired_at" TEXT NOT NULL,
    "retired_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "sign_off_record" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "step" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "opinion" TEXT NOT NULL,
    "places" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "image_hash" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "review_copy" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "made_at" TEXT NOT NULL,
    "may" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "seal" TEXT NOT NULL,
    "taken" TEXT NOT NULL,
    "merged_at" TEXT NOT NULL
) STRICT
-- next
-- Secret keys, sealed with their owners' passphrases. No part of the content: the journal keeps
-- everything for ever, and a sealed key must go when its passphrase is changed.
CREATE TABLE sealed_key (
    public_key TEXT PRIMARY KEY,
    sealed TEXT NOT NULL
) STRICT
