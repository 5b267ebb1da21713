-- Letterheads, label lines, catch-words, and signatures side by side with a line for the date.
ALTER TABLE "office" ADD COLUMN "office_emblem" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "report" ADD COLUMN "catch_words" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "paper" ADD COLUMN "catch_words" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "block" ADD COLUMN "label" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "block" ADD COLUMN "beside" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "sign_off_step" ADD COLUMN "beside" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "sign_off_step" ADD COLUMN "date_line" INTEGER NOT NULL DEFAULT 0
