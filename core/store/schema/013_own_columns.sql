-- Columns that the office adds to the fixed tables, see core/rows/layouts.h.
ALTER TABLE "cover" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "cover" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "text" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "text" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "plan" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "plan" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "implementation" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "implementation" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "sign_off" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "sign_off" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "results" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "results" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "indicators" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "indicators" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "oit" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "oit" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "free_table" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "free_table" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "contents" ADD COLUMN "columns_own" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "contents" ADD COLUMN "columns_own_values" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "measure" ADD COLUMN "own_1" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "measure" ADD COLUMN "own_2" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "measure" ADD COLUMN "own_3" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "measure" ADD COLUMN "own_4" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "implementation_row" ADD COLUMN "own_1" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "implementation_row" ADD COLUMN "own_2" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "implementation_row" ADD COLUMN "own_3" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "implementation_row" ADD COLUMN "own_4" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "result_row" ADD COLUMN "own_1" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "result_row" ADD COLUMN "own_2" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "result_row" ADD COLUMN "own_3" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "result_row" ADD COLUMN "own_4" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicator" ADD COLUMN "own_1" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicator" ADD COLUMN "own_2" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicator" ADD COLUMN "own_3" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicator" ADD COLUMN "own_4" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit_item" ADD COLUMN "own_1" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit_item" ADD COLUMN "own_2" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit_item" ADD COLUMN "own_3" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit_item" ADD COLUMN "own_4" TEXT NOT NULL DEFAULT ''
