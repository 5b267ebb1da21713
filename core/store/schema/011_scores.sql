-- What the assessment gave indicators, their questions, sub-indicators and items; whether a chart is
-- printed above a free table.
ALTER TABLE "indicator" ADD COLUMN "assessed_score" TEXT DEFAULT NULL
-- next
ALTER TABLE "indicator" ADD COLUMN "questions" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "oit_group" ADD COLUMN "assessed_score" TEXT DEFAULT NULL
-- next
ALTER TABLE "oit_item" ADD COLUMN "assessed_score" TEXT DEFAULT NULL
-- next
ALTER TABLE "free_table" ADD COLUMN "chart" INTEGER NOT NULL DEFAULT 0
