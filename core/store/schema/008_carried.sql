-- What a row was when it was taken over from last year, see core/domain/fromlastyear.h.
ALTER TABLE "measure" ADD COLUMN "from_last_year" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicator" ADD COLUMN "from_last_year" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit_item" ADD COLUMN "from_last_year" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "evidence" ADD COLUMN "from_last_year" TEXT NOT NULL DEFAULT ''
