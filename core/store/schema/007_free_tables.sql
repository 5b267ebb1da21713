-- Free tables, as sections and as blocks, and pictures in blocks, see core/rows/blockfields.cpp.
CREATE TABLE "free_table" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "hidden" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL,
    "column_headings" TEXT NOT NULL,
    "column_widths" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "free_column" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "heading" TEXT NOT NULL,
    "groups" TEXT NOT NULL,
    "values" TEXT NOT NULL,
    "align" TEXT NOT NULL,
    "width" INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE "free_row" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "kind" TEXT NOT NULL
) STRICT
-- next
CREATE TABLE "free_cell" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "text" TEXT NOT NULL,
    "down" INTEGER NOT NULL,
    "across" INTEGER NOT NULL
) STRICT
-- next
ALTER TABLE "block" ADD COLUMN "picture" TEXT NOT NULL DEFAULT ''
