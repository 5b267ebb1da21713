-- What is behind an address of evidence, the way to it, and who looked at it when.
ALTER TABLE "evidence" ADD COLUMN "title" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "evidence" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'unstated'
-- next
ALTER TABLE "evidence" ADD COLUMN "twin" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "evidence" ADD COLUMN "click_path" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "evidence" ADD COLUMN "checked_on" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "evidence" ADD COLUMN "checked_by" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "evidence" ADD COLUMN "link_state" TEXT NOT NULL DEFAULT 'unchecked'
