-- What a sign-off binds of the history, see core/signoff/README.md. Records that are there keep
-- their form.
ALTER TABLE "sign_off_record" ADD COLUMN "form" INTEGER NOT NULL DEFAULT 1
-- next
ALTER TABLE "sign_off_record" ADD COLUMN "journal_hash" TEXT NOT NULL DEFAULT ''
-- next
-- The entry whose edits these are the difference from; NULL where they stand whole. Hashes are over
-- the whole edits, see core/store/README.md.
ALTER TABLE journal ADD COLUMN base INTEGER
-- next
-- The last entry that sets a field and stands whole with a long value: what the next one may be the
-- difference from. A hint: nothing is read by it.
CREATE TABLE journal_whole (
    row INTEGER NOT NULL,
    field TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY(row, field)
) STRICT
