-- The papers of a report, how pages are numbered, and which columns a table prints.
CREATE TABLE "paper" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "paper_kind" TEXT NOT NULL,
    "page_numbers" TEXT NOT NULL,
    "number_place" TEXT NOT NULL,
    "strip" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "contents" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL,
    "column_order" TEXT NOT NULL,
    "columns_hidden" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "page_number" INTEGER NOT NULL
) STRICT
-- next
ALTER TABLE "report" ADD COLUMN "title" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "report" ADD COLUMN "paper_kind" TEXT NOT NULL DEFAULT 'report'
-- next
ALTER TABLE "report" ADD COLUMN "page_numbers" TEXT NOT NULL DEFAULT 'dashes'
-- next
ALTER TABLE "report" ADD COLUMN "number_place" TEXT NOT NULL DEFAULT 'top_centre'
-- next
ALTER TABLE "report" ADD COLUMN "strip" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "cover" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "cover" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "cover" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "cover" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "cover" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "text" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "text" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "text" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "text" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "text" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "plan" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "plan" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "plan" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "plan" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "plan" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "implementation" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "implementation" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "implementation" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "implementation" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "implementation" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "sign_off" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "sign_off" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "sign_off" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "sign_off" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "sign_off" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "results" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "results" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "results" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "results" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "results" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "indicators" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "indicators" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "indicators" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "indicators" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "indicators" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "oit" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "oit" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "oit" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "oit" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "oit" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "indicators" ADD COLUMN "boxes_off" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "oit" ADD COLUMN "boxes_off" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "free_table" ADD COLUMN "column_order" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "free_table" ADD COLUMN "columns_hidden" TEXT NOT NULL DEFAULT '[]'
-- next
ALTER TABLE "free_table" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
ALTER TABLE "free_table" ADD COLUMN "start" TEXT NOT NULL DEFAULT 'automatic'
-- next
ALTER TABLE "free_table" ADD COLUMN "page_number" INTEGER NOT NULL DEFAULT 0
-- next
ALTER TABLE "sign_off_record" ADD COLUMN "paper" TEXT NOT NULL DEFAULT ''
-- next
-- The titles of papers are searched.
UPDATE search_seen SET seq = 0
