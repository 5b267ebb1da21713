-- Years that went out of the file into files of their own, see core/model/archive.h.
CREATE TABLE "archived_year" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "fiscal_year" INTEGER NOT NULL,
    "file" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "returned_by" TEXT NOT NULL,
    "returned_at" TEXT NOT NULL
) STRICT
