-- Text sections hold blocks, see core/rows/blockfields.cpp.
CREATE TABLE "block" (
    node INTEGER PRIMARY KEY REFERENCES node(id) ON DELETE CASCADE,
    "form" TEXT NOT NULL,
    "numbered" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "ticked" INTEGER NOT NULL,
    "lines" INTEGER NOT NULL
) STRICT
-- next
-- What search looks up is now in one form of Thai, see core/thai/oneform.h, and in blocks too: the
-- index is made anew.
UPDATE search_seen SET seq = 0
