-- What a sign-off binds of the history, see core/signoff/README.md. Records that are there keep
-- their form.
ALTER TABLE "sign_off_record" ADD COLUMN "form" INTEGER NOT NULL DEFAULT 1
-- next
ALTER TABLE "sign_off_record" ADD COLUMN "journal_hash" TEXT NOT NULL DEFAULT ''
